import type { Person } from '@/lib/host/mail-host';

/** Which rule found something: never what it found, so that signals can be shown and sent without a secret in them. */
export type Signal = { selector: string; tier: 1 | 2 };

/** Something read, together with the rule that found it. */
export type Found<T> = { value: T; signal: Signal };

/** The open thread. `key` stays the same while the thread is open, also where Gmail withholds its `id`. */
export type ThreadView = {
  key: string;
  id: string | null;
  subject: string | null;
  senders: Person[];
  recipients: Person[];
};

export type ComposeKind = 'popup' | 'inline' | 'window';

/** One open compose window or reply. Addresses are the committed chips, lower-case, in page order. */
export type ComposeView = {
  key: string;
  kind: ComposeKind;
  minimized: boolean;
  focused: boolean;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  /** Null where the subject field is not shown. */
  subject: string | null;
  from: string | null;
  mode: 'rich' | 'plain';
  /** Nothing but signature, quote and blanks. */
  bodyEmpty: boolean;
};

/** Which rules found what; a part that was not found has no entry. */
export type GmailSignals = {
  account?: Signal;
  thread?: Signal;
  threadId?: Signal;
  senders?: Signal;
  recipients?: Signal;
  composes?: { editor: Signal; chips?: Signal }[];
};

/** All that the reader sees in one Gmail page at one moment. */
export type GmailView = {
  account: string | null;
  /** Addresses that the page offers as senders beside the account. */
  aliases: string[];
  /** Which of the browser's accounts the address line names, e.g. `u/0` or `b/AbC/u/0`; not an identity. */
  slot: string | null;
  hash: string;
  thread: ThreadView | null;
  composes: ComposeView[];
  /** False where a mail or an editor is on the screen and its parts were not recognised (gmail.md §8.8). */
  readable: boolean;
  signals: GmailSignals;
};
