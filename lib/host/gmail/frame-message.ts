import type { FrameMessage } from './protocol';
import { isCount, isFlag, isKindOf, isNullOr, isShape, isText } from './shape';

/** A message whose asking is still to be looked at: what it may ask weighs as much as the rest, and few pages hear one. */
export type HeardMessage = Exclude<FrameMessage, { kind: 'asking' }> | { kind: 'asking'; id: number; asking: object };

const isMessage = isKindOf<'kind', HeardMessage>('kind', {
  hello: { proof: isNullOr(isText(200)) },
  asking: { id: isCount, asking: isShape<object>({}) },
  fold: { folded: isFlag },
  width: { width: isCount, settled: isFlag },
  'focus-mail': {},
  'watch-typing': { on: isFlag },
});

/** A message as it arrived on the page's side of the port, or null when it is none of ours. */
export function frameMessage(value: unknown): HeardMessage | null {
  return isMessage(value) ? value : null;
}
