/** A piece of a mail's body, from which the page builds nodes; texts may hold the tokens of `fill-script.ts`. */
export type BodyBlock =
  | string
  | { signature: readonly string[] }
  /** What the mail answers, as the writer's own mail program quotes it. */
  | { quoted: { intro: string; lines: readonly string[]; headers?: readonly string[] } }
  | { link: { text: string; href: string } }
  | { table: readonly (readonly string[])[] };

/** Who writes or reads: `me`, `shared`, a customer's key (`pacifico`, or `pacifico/1` for the second contact), or `Name <address>`. */
export type PersonRef = string;

export type ScriptedMessage = {
  from: PersonRef;
  to?: readonly PersonRef[];
  cc?: readonly PersonRef[];
  /** Days from today, never later than today. */
  day: number;
  /** Local time of the mailbox, `HH:mm`. */
  time: string;
  body: readonly BodyBlock[];
};

/** A conversation as its author writes it: days relative to today, amounts and due days taken from the sample book. */
export type ConversationScript = {
  key: string;
  locale: string;
  /** Customers whose documents the mails may name. */
  about: readonly string[];
  subject: string;
  unread?: true;
  starred?: true;
  labels?: readonly ('inbox' | 'sent' | 'customers' | 'suppliers' | 'banks')[];
  /** Amounts in the mails that are no invoice's: a part payment, a quotation. As written. */
  otherAmounts?: readonly string[];
  messages: readonly ScriptedMessage[];
};
