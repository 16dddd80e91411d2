import type { Letter } from '@/lib/domain/letter';
import type {
  CalendarEntry,
  Capabilities,
  DraftPlace,
  DraftText,
  FrameControls,
  HostAnswer,
  HostRefusal,
  InsertedDraft,
  ItemKey,
  MailHost,
  MessageText,
  OpenMail,
  Scheme,
  SendingSign,
  Span,
} from '@/lib/host/mail-host';

/** One call that the tree made on the host, by the port's own names. */
export type HostCall =
  | { name: 'refresh' }
  | { name: 'readMessage'; expected: ItemKey; senders: readonly string[] }
  | { name: 'insertDraft'; letter: Letter; into: DraftPlace; expected: ItemKey; again: boolean }
  | { name: 'undoInsert'; inserted: InsertedDraft }
  | { name: 'readDraft'; place: DraftPlace }
  | { name: 'showInDraft'; place: DraftPlace; span: Span; was: string }
  | { name: 'replaceInDraft'; place: DraftPlace; span: Span; was: string; becomes: string }
  | { name: 'openCalendarForm'; entry: CalendarEntry }
  | { name: 'openMailOf'; addresses: readonly string[] }
  | { name: 'capturePage' }
  | { name: 'fold' }
  | { name: 'focusMail' }
  | { name: 'openSidePanel' };

export type FakeHost = MailHost & {
  readonly calls: readonly HostCall[];
  /** Opens another mail: every watcher is told. */
  show(mail: OpenMail): void;
  /** Tells the watchers of sending. */
  tellSending(sign: SendingSign): void;
  tellScheme(scheme: Scheme | null): void;
  /** From now on every request is answered with this refusal; null makes the host willing again. */
  refuse(reason: HostRefusal | null): void;
  /** The text that `readDraft` answers. */
  holdDraft(draft: Partial<DraftText>): void;
  /** The person rests after writing this in the compose. */
  write(compose: ItemKey, text: string): void;
  /** The text that stands there now. */
  draftText(): string;
  /** The message that stands open; without one `readMessage` finds none. */
  holdMessage(message: MessageText | null): void;
};

const everything: Capabilities = {
  readsMail: true,
  readsMessages: true,
  watchesTyping: true,
  marksPlaces: true,
  replacesPlaces: true,
  replacesSelection: false,
  insertsIntoOpenDraft: true,
  opensNewDraft: true,
  seesSending: true,
  opensCalendarForm: true,
  opensMailOf: true,
  capturesPage: true,
  tellsChanges: true,
};

/** A mailbox with nothing open, for the fields that a test does not care about. */
export function anOpenMail(mail: Partial<OpenMail> = {}): OpenMail {
  return {
    account: 'cobranza@talleres-orozco.mx',
    aliases: [],
    item: 'none',
    mode: 'none',
    thread: null,
    composes: [],
    readable: true,
    readAt: '2026-11-24T15:00:00.000Z',
    ...mail,
  };
}

/** A mailbox that shows a thread whose newest sender is this address. */
export function aMailFrom(address: string, name: string | null = null): OpenMail {
  const key = `thread:${address}`;
  return anOpenMail({
    item: key,
    mode: 'read',
    thread: {
      key,
      subject: 'Estado de cuenta',
      senders: [{ name, address }],
      recipients: [{ name: null, address: 'cobranza@talleres-orozco.mx' }],
    },
  });
}

const changed: HostAnswer<never> = { ok: false, reason: 'item-changed' };

function composeOf(into: DraftPlace): ItemKey {
  return into.kind === 'open-compose' ? into.compose : `compose:${into.kind}`;
}

/**
 * A mail host for tests: it shows what it is told to show, keeps every call, and refuses what its capabilities refuse.
 * @param frame false makes a host that docks no frame (side panel, desk).
 */
export function fakeHost(
  options: { mail?: OpenMail; capabilities?: Partial<Capabilities>; frame?: boolean } = {},
): FakeHost {
  const capabilities = { ...everything, ...options.capabilities };
  const calls: HostCall[] = [];
  const mailWatchers = new Set<(mail: OpenMail) => void>();
  const sendingWatchers = new Set<(sign: SendingSign) => void>();
  const schemeWatchers = new Set<(scheme: Scheme | null) => void>();
  const typingWatchers = new Set<(compose: ItemKey) => void>();
  const inserted = new Set<string>();
  /** The text before a letter, by compose. */
  const held = new Map<string, DraftText>();
  let mail = options.mail ?? anOpenMail();
  let scheme: Scheme | null = null;
  let refusal: HostRefusal | null = null;
  let message: MessageText | null = null;
  let draft: DraftText = { subject: null, recipients: [], text: '', signature: null, selected: null };

  async function answer<T>(can: boolean, call: HostCall, value: T): Promise<HostAnswer<T>> {
    calls.push(call);
    if (refusal) return { ok: false, reason: refusal };
    return can ? { ok: true, value } : { ok: false, reason: 'unsupported' };
  }

  const controls: FrameControls = {
    fold: () => void calls.push({ name: 'fold' }),
    focusMail: () => void calls.push({ name: 'focusMail' }),
    openSidePanel: () => answer(true, { name: 'openSidePanel' }, undefined),
    watchScheme(tell) {
      tell(scheme);
      schemeWatchers.add(tell);
      return () => schemeWatchers.delete(tell);
    },
  };

  return {
    capabilities,
    calls,
    frame: options.frame === false ? null : controls,
    watch(tell) {
      tell(mail);
      mailWatchers.add(tell);
      return () => mailWatchers.delete(tell);
    },
    refresh: () => answer(true, { name: 'refresh' }, mail),
    async readMessage(expected, senders) {
      const told = await answer(capabilities.readsMessages, { name: 'readMessage', expected, senders }, message);
      if (!told.ok) return told;
      if (expected !== mail.item) return { ok: false, reason: 'item-changed' };
      const isTheirs = told.value !== null && senders.includes(told.value.sender.address);
      return isTheirs && told.value ? { ok: true, value: told.value } : { ok: false, reason: 'no-message' };
    },
    async insertDraft(letter, into, expected, again = false) {
      const compose = composeOf(into);
      const value = {
        compose,
        thread: mail.thread?.key ?? null,
        fingerprint: letter.plain.slice(0, 60),
        unfilled: [],
      };
      const can = into.kind === 'new' ? capabilities.opensNewDraft : capabilities.insertsIntoOpenDraft;
      const told = await answer(can, { name: 'insertDraft', letter, into, expected, again }, value);
      if (!told.ok) return told;
      if (expected !== mail.item) return { ok: false, reason: 'item-changed' };
      const isThere = into.kind !== 'open-compose' || mail.composes.some(({ key }) => key === into.compose);
      if (!isThere) return { ok: false, reason: 'no-compose' };
      if (inserted.has(compose) && !again) return { ok: false, reason: 'already-there' };
      inserted.add(compose);
      held.set(compose, draft);
      draft = { ...draft, text: `${letter.plain}\n\n${draft.text}` };
      return told;
    },
    undoInsert(was) {
      inserted.delete(was.compose);
      draft = held.get(was.compose) ?? draft;
      return answer(true, { name: 'undoInsert', inserted: was }, undefined);
    },
    readDraft: (place) => answer(capabilities.insertsIntoOpenDraft, { name: 'readDraft', place }, draft),
    watchTyping(tell) {
      typingWatchers.add(tell);
      return () => typingWatchers.delete(tell);
    },
    async showInDraft(place, span, was) {
      const told = await answer(capabilities.marksPlaces, { name: 'showInDraft', place, span, was }, undefined);
      return told.ok && draft.text.slice(span.start, span.end) !== was ? changed : told;
    },
    async replaceInDraft(place, span, was, becomes) {
      const can = capabilities.replacesPlaces || capabilities.replacesSelection;
      const told = await answer(can, { name: 'replaceInDraft', place, span, was, becomes }, undefined);
      if (!told.ok) return told;
      if (draft.text.slice(span.start, span.end) !== was) return changed;
      if (!capabilities.replacesPlaces && draft.selected !== was) return changed;
      draft = {
        ...draft,
        text: draft.text.slice(0, span.start) + becomes + draft.text.slice(span.end),
        selected: null,
      };
      return told;
    },
    watchSending(tell) {
      sendingWatchers.add(tell);
      return () => sendingWatchers.delete(tell);
    },
    openCalendarForm: (entry) => answer(capabilities.opensCalendarForm, { name: 'openCalendarForm', entry }, undefined),
    openMailOf: (addresses) => answer(capabilities.opensMailOf, { name: 'openMailOf', addresses }, undefined),
    capturePage: () => answer(capabilities.capturesPage, { name: 'capturePage' }, '<!doctype html>\n<html></html>\n'),
    show(next) {
      mail = next;
      for (const tell of mailWatchers) tell(mail);
    },
    tellSending(sign) {
      for (const tell of sendingWatchers) tell(sign);
    },
    tellScheme(next) {
      scheme = next;
      for (const tell of schemeWatchers) tell(scheme);
    },
    refuse: (reason) => (refusal = reason),
    holdDraft: (parts) => (draft = { ...draft, ...parts }),
    write(compose, text) {
      draft = { ...draft, text };
      if (capabilities.watchesTyping) for (const tell of typingWatchers) tell(compose);
    },
    draftText: () => draft.text,
    holdMessage: (next) => (message = next),
  };
}
