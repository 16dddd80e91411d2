import type { BodyBlock } from './conversation-script';

export type Person = { name: string; address: string };

/** A mail of the twin's mailbox. Ids have the shapes of the real ones. */
export type Mail = {
  /** `msg-f:` (received) or `msg-a:` (written here) and 19 digits. */
  id: string;
  /** 16 hex digits; null until a mail that was just sent has synced. */
  legacyId: string | null;
  from: Person;
  to: readonly Person[];
  cc: readonly Person[];
  /** Local time of the mailbox, `YYYY-MM-DDTHH:mm`. */
  at: string;
  body: readonly BodyBlock[];
};

export type Conversation = {
  key: string;
  /** `thread-f:` and 19 digits. */
  permId: string;
  /** 16 hex digits. */
  legacyId: string;
  /** What the address bar shows, which is neither of the ids. */
  hashId: string;
  subject: string;
  unread: boolean;
  starred: boolean;
  labels: readonly string[];
  /** Oldest first. */
  mails: readonly Mail[];
};
