import { isListOf, isOneOf, isShape, isText } from './shape';

const kind = 'cordial-left';

/** What the page script tells the worker when its page goes, since the frame in it goes at the same time. */
export function leaving(composes: readonly string[]): object {
  return { kind, composes };
}

/** The composes that a message names as left; none when it is another message. */
export function leftComposes(message: unknown): readonly string[] {
  // Made here, so that the page script, which only tells, does not carry it.
  const isLeaving = isShape({ kind: isOneOf(kind), composes: isListOf(isText(1000), 100) });
  return isLeaving(message) ? message.composes : [];
}
