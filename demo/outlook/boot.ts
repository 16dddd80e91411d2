/** A person in a mail of the twin. */
export type Person = { name: string; address: string };

/** A mail in the twin's folder. `at` is an instant in milliseconds. */
export type TwinMail = {
  id: string;
  conversation: string;
  key: string;
  subject: string;
  from: Person;
  to: readonly Person[];
  cc: readonly Person[];
  at: number;
  html: string;
  isUnread: boolean;
};

/** What one load of the twin is like; tests change what they need. */
export type TwinVariants = {
  locale: 'es-es' | 'en-us' | 'pt-br';
  /** 1 ReadItem, 3 ReadWriteItem, 2 ReadWriteMailbox, as the protocol counts them. */
  permission: 1 | 2 | 3;
  /** The newest requirement set of mailboxes. */
  mailbox: string;
  /** The mail that is open at first; null for none. */
  open: string | null;
  /** Whether the pane stands open at first. */
  pane: boolean;
  /** The settings that travel with the mailbox, each value as JSON. */
  roaming: Readonly<Record<string, string>>;
};

export const usualVariants: TwinVariants = {
  locale: 'es-es',
  permission: 3,
  mailbox: '1.13',
  open: null,
  pane: true,
  roaming: {},
};

/** What the server hands to the host page, as JSON in a script element that is never executed. */
export type Boot = {
  variants: TwinVariants;
  account: Person;
  /** Origin of the add-in's site. */
  site: string;
  /** Paths within it. */
  panePath: string;
  commandsPath: string;
  mails: readonly TwinMail[];
};

export const bootElementId = 'twin-boot';
