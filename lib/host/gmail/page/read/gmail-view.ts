import type { Person } from '@/lib/host/mail-host';

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

/** All that the reader sees in one Gmail page at one moment. */
export type GmailView = {
  account: string | null;
  /** Addresses that the page offers as senders beside the account. */
  aliases: string[];
  thread: ThreadView | null;
  composes: ComposeView[];
  /** False where a mail or an editor is on the screen and its parts were not recognised (gmail.md §8.8). */
  readable: boolean;
};
