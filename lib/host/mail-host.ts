import type { Letter } from '@/lib/domain/letter';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Instant } from '@/lib/domain/row';

/**
 * The one port between the sidebar and whatever mailbox it stands in. Expected trouble is an answer; nothing here throws
 * or waits longer than its limit (10 s). Every write names the item that it was meant for.
 */
export interface MailHost {
  readonly capabilities: Capabilities;
  /** Tells the open mail at once and whenever it changes. */
  watch(tell: (mail: OpenMail) => void): Stop;
  refresh(): Promise<HostAnswer<OpenMail>>;
  /**
   * What the newest opened message of these senders says, read at this moment and only then; `no-message` where none of
   * theirs stands open. Whoever asks keeps it no longer than the screen that needs it.
   */
  readMessage(expected: ItemKey, senders: readonly string[]): Promise<HostAnswer<MessageText>>;
  /** Puts the letter in without touching signature, quote or what was written; never sends. */
  insertDraft(letter: Letter, into: DraftPlace, expected: ItemKey, again?: boolean): Promise<HostAnswer<InsertedDraft>>;
  undoInsert(inserted: InsertedDraft): Promise<HostAnswer<void>>;
  readDraft(place: DraftPlace): Promise<HostAnswer<DraftText>>;
  /**
   * Tells that the person rested after a change in this compose, never what they wrote: `readDraft` reads it. Nothing is
   * watched while nobody asks, and a host without `watchesTyping` tells nothing.
   */
  watchTyping(tell: (compose: ItemKey) => void): Stop;
  /** Lights a place of the text that `readDraft` gave, while `was` stands there still, until something else is done there. */
  showInDraft(place: DraftPlace, span: Span, was: string): Promise<HostAnswer<void>>;
  /**
   * Types over a place of the text that `readDraft` gave, so that the mailbox's own undo takes it back; `item-changed`
   * when `was` no longer stands there. With `replacesSelection` alone, only where the person selected those very words.
   */
  replaceInDraft(place: DraftPlace, span: Span, was: string, becomes: string): Promise<HostAnswer<void>>;
  /** What is seen of drafts that we inserted: sent, returned, gone. */
  watchSending(tell: (sign: SendingSign) => void): Stop;
  openCalendarForm(entry: CalendarEntry): Promise<HostAnswer<void>>;
  /** Shows the newest mails with these addresses in the mailbox (a search there). */
  openMailOf(addresses: readonly string[]): Promise<HostAnswer<void>>;
  /** The page as markup with every address, name and text replaced, for a report of a reading that went wrong. */
  capturePage(): Promise<HostAnswer<string>>;
  /** The mailbox's own frame, where the sidebar is docked in one. */
  frame: FrameControls | null;
}

export type Stop = () => void;

/** What this host can do; what it cannot is not shown. Components ask this and never which host they are in. */
export type Capabilities = {
  readsMail: boolean;
  readsMessages: boolean;
  watchesTyping: boolean;
  marksPlaces: boolean;
  replacesPlaces: boolean;
  /** Words that the person selected in the draft can be typed over, where `replacesPlaces` is beyond the host. */
  replacesSelection: boolean;
  insertsIntoOpenDraft: boolean;
  opensNewDraft: boolean;
  seesSending: boolean;
  opensCalendarForm: boolean;
  opensMailOf: boolean;
  capturesPage: boolean;
  /** Another mail is always told. Where it may be missed, the panel shows whose mail it speaks of, with a way to look again. */
  tellsChanges: boolean;
};

/** Names the item (thread or compose) that a screen was made for, so that a write can check it is still there. */
export type ItemKey = string;

export type Person = { name: string | null; address: string };

/** One compose that is open in the mailbox. */
export type OpenCompose = {
  key: ItemKey;
  kind: 'popup' | 'inline' | 'window';
  focused: boolean;
  minimized: boolean;
  recipients: readonly Person[];
  subject: string | null;
  from: string | null;
  bodyEmpty: boolean;
};

/** What is open in the mailbox now. `readable` is false when the page shows a mail that we cannot read. */
export type OpenMail = {
  account: string | null;
  /** Other addresses of the account that the page itself shows (From aliases). */
  aliases: readonly string[];
  item: ItemKey;
  mode: 'none' | 'read' | 'compose';
  thread: OpenThread | null;
  composes: readonly OpenCompose[];
  readable: boolean;
  readAt: Instant;
};

export type OpenThread = {
  key: ItemKey;
  subject: string | null;
  /** One per displayed message, oldest first, repeats kept. */
  senders: readonly Person[];
  recipients: readonly Person[];
  /** When the shown mail was written, where it is our own: hosts that see no sending give this instead. */
  ownMailAt?: Instant;
};

/** No message is read further than this, in UTF-16 units: what a person writes is shorter, what machines write is not needed. */
export const longestMessage = 20_000;

/** The plain text of one message, line by line: no markup, no quoted mail, nothing that is not displayed. */
export type MessageText = { sender: Person; text: string; isCut: boolean };

export type DraftPlace =
  /** `to`: whom the letter is for, where the compose still has nobody. */
  | { kind: 'open-compose'; compose: ItemKey; to?: readonly string[] }
  | { kind: 'reply'; thread: ItemKey }
  | { kind: 'new'; to: readonly string[] };

/**
 * Where our text stands now. `unfilled` names what the mailbox did not take and the person must still write;
 * `fingerprint` is a few words of our text, by which it is recognised in the compose.
 */
export type InsertedDraft = {
  compose: ItemKey;
  thread: ItemKey | null;
  fingerprint: string;
  unfilled: readonly ('recipients' | 'subject')[];
};

/**
 * What stands in a compose. `text` is what the person wrote, without quoted mail where the mailbox marks it; places count
 * in it, in UTF-16 units. `signature` is what the mailbox put below, null where that is part of the text. `selected` are
 * the words that are selected in the body, where the host can tell.
 */
export type DraftText = {
  subject: string | null;
  recipients: readonly Person[];
  text: string;
  signature: string | null;
  selected: string | null;
};

export type Span = { start: number; end: number };

/**
 * What happened to a compose that holds our text. `sent` only with the whole evidence (our text still in it, a send
 * gesture on it, the compose left, and in a thread our own new message at its end); `returned` is an undone sending;
 * `gone` is anything less; `discarded` a click on discard.
 */
export type SendingSign = { compose: ItemKey; what: 'sent' | 'returned' | 'gone' | 'discarded'; at: Instant };

/** `at` is a local time `HH:MM`. */
export type CalendarEntry = { title: string; body: string; on: PlainDate; at: string; minutes: number };

export type Scheme = 'light' | 'dark';

/** How the docked frame behaves: only a host that docks one offers it. Its width and its edge are the host's own. */
export type FrameControls = {
  fold(): void;
  /** Gives the focus back to the mailbox. */
  focusMail(): void;
  /** The browser's side panel beside this tab; must be called in answer to a click or key. */
  openSidePanel(): Promise<HostAnswer<void>>;
  /** The mailbox's own colours, told at once and whenever they change; null follows the system. */
  watchScheme(tell: (scheme: Scheme | null) => void): Stop;
};

export type HostAnswer<T> = { ok: true; value: T } | { ok: false; reason: HostRefusal };

export type HostRefusal =
  | 'item-changed'
  | 'silent'
  | 'refused'
  | 'unsupported'
  | 'already-there'
  | 'not-committed'
  | 'no-compose'
  | 'no-message';
