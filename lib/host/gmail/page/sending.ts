import type { InsertedDraft, OpenMail, SendingSign } from '@/lib/host/mail-host';
import type { Mailbox } from './write/mailbox';
import { findCompose, findComposes, type FoundCompose } from './read/find-composes';
import { gestureOf } from './send-gesture';
import { holdsLetter } from './write/fingerprint';

/** Milliseconds in which a compose must leave for a gesture to explain it, and a thread show the new message. */
const leavesWithin = 5000;
const appearsWithin = 15_000;
/** How long a sent mail may come back (the contract's 60 s). */
const mayReturn = 60_000;
/** A compose that goes to full screen is out of the page for a moment. */
const reallyGone = 500;

/** One letter of ours in a compose, from the insertion to its end. */
type Held = {
  sign: InsertedDraft;
  /** The compose's key may change as Gmail saves it; its editor moves along. */
  key: string;
  editor: HTMLElement;
  gesture: { what: 'send' | 'discard'; at: number; withText: boolean; messages: number } | null;
  missingSince: number | null;
  sentAt: number | null;
};

export type SendingWatch = {
  /** From now on this compose is watched. */
  hold(inserted: InsertedDraft): void;
  /** Looks at the page; to be called after it changed, and from time to time while `isWatching`. */
  look(): void;
  isWatching(): boolean;
  /** Composes whose end was not seen yet, by the key that they had at the insertion. */
  unsettled(): readonly string[];
  stop(): void;
};

/**
 * Watches the composes that hold a letter of ours, and no other. `sent` needs the whole evidence: our text still there
 * when the person pressed Send (capture phase, real presses only), the compose left the page, and in a thread a new
 * message of the account stands at its end. Anything less is `gone`.
 * @param now milliseconds
 * @param isReal whether the person did it, and not the page
 */
export function watchSending(
  mailbox: Mailbox,
  tell: (sign: SendingSign) => void,
  now: () => number,
  isReal: (event: Event) => boolean = ({ isTrusted }) => isTrusted,
): SendingWatch {
  const { page, sight, readMail } = mailbox;
  const held = new Set<Held>();

  function say(of: Held, what: SendingSign['what']): void {
    tell({ compose: of.sign.compose, what, at: new Date(now()).toISOString() });
  }

  function hear(event: Event): void {
    if (held.size === 0 || !isReal(event)) return;
    const composes = findComposes(page, sight);
    for (const each of held) {
      const compose = composeOf(each, composes);
      const what = compose && gestureOf(event, compose.root);
      if (!compose || !what) continue;
      const withText = holdsLetter(compose.editor, each.sign.fingerprint);
      each.gesture = { what, at: now(), withText, messages: readMail().thread?.senders.length ?? 0 };
    }
  }

  function lookAt(each: Held, composes: readonly FoundCompose[]): void {
    if (each.sentAt !== null) return lookForReturn(each, composes);
    const compose = composeOf(each, composes);
    if (compose) {
      each.key = compose.key;
      each.editor = compose.editor;
      each.missingSince = null;
      return;
    }
    each.missingSince ??= now();
    if (now() - each.missingSince < reallyGone) return;
    const ending = endingOf(each, readMail(), now());
    if (ending === null) return;
    say(each, ending);
    if (ending === 'sent') each.sentAt = now();
    else held.delete(each);
  }

  function lookForReturn(each: Held, composes: readonly FoundCompose[]): void {
    if (each.sentAt === null || now() - each.sentAt > mayReturn) return void held.delete(each);
    const known = [...held].filter((other) => other !== each).map(({ editor }) => editor);
    const back = composes.find(({ editor }) => !known.includes(editor) && holdsLetter(editor, each.sign.fingerprint));
    if (!back) return;
    Object.assign(each, { key: back.key, editor: back.editor, sentAt: null, gesture: null, missingSince: null });
    say(each, 'returned');
  }

  // Window and capture: before Gmail acts on it, and whatever Gmail stops.
  const listen = (turn: 'addEventListener' | 'removeEventListener') => {
    for (const type of ['click', 'keydown']) window[turn](type, hear, true);
  };
  listen('addEventListener');

  return {
    hold(sign) {
      const compose = findCompose(page, sight, sign.compose);
      if (!compose) return;
      for (const each of held) if (each.sign.compose === sign.compose) held.delete(each);
      const { key, editor } = compose;
      held.add({ sign, key, editor, gesture: null, missingSince: null, sentAt: null });
    },
    look() {
      if (held.size === 0) return;
      const composes = findComposes(page, sight);
      for (const each of held) lookAt(each, composes);
    },
    isWatching: () => held.size > 0,
    unsettled: () => [...held].filter(({ sentAt }) => sentAt === null).map(({ sign }) => sign.compose),
    stop() {
      listen('removeEventListener');
      held.clear();
    },
  };
}

function composeOf({ key, editor }: Held, composes: readonly FoundCompose[]): FoundCompose | undefined {
  return composes.find((each) => each.editor === editor) ?? composes.find((each) => each.key === key);
}

/** How a compose that left the page ended; null while its evidence may still come. */
function endingOf({ sign, gesture, missingSince }: Held, mail: OpenMail, now: number): SendingSign['what'] | null {
  // A press that did not close the window then (a question of Gmail's came between) explains nothing later.
  if (!gesture || (missingSince ?? now) - gesture.at > leavesWithin) return 'gone';
  if (gesture.what === 'discard') return 'discarded';
  if (!gesture.withText) return 'gone';
  if (sign.thread === null) return 'sent';
  const { thread } = mail;
  const own = [mail.account, ...mail.aliases];
  const isAtItsEnd =
    thread?.key === sign.thread &&
    thread.senders.length > gesture.messages &&
    own.includes(thread.senders.at(-1)?.address ?? null);
  if (isAtItsEnd) return 'sent';
  return now - gesture.at > appearsWithin ? 'gone' : null;
}
