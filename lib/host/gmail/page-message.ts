import type {
  HostAnswer,
  HostRefusal,
  OpenCompose,
  OpenMail,
  OpenThread,
  Person,
  SendingSign,
} from '@/lib/host/mail-host';
import type { DockState, PageMessage } from './protocol';
import { isCount, isEither, isFlag, isKindOf, isListOf, isNullOr, isOneOf, isShape, isText, type Check } from './shape';

const isKey = isText(1000);
const isAddress = isText(320);
const isSubject = isNullOr(isText(2000));

export const isPerson: Check<Person> = isShape<Person>({ name: isNullOr(isText(1000)), address: isAddress });
const isPeople = isListOf(isPerson, 2000);

// Gmail gives evidence of sending itself; it never says when a mail of ours was written.
const isThread: Check<OpenThread> = isShape<Omit<OpenThread, 'ownMailAt'>>({
  key: isKey,
  subject: isSubject,
  senders: isPeople,
  recipients: isPeople,
});

const isCompose: Check<OpenCompose> = isShape<OpenCompose>({
  key: isKey,
  kind: isOneOf('popup', 'inline', 'window'),
  focused: isFlag,
  minimized: isFlag,
  recipients: isPeople,
  subject: isSubject,
  from: isNullOr(isAddress),
  bodyEmpty: isFlag,
});

/** What the page says of the open mail is a stranger's text: it must at least have its shape. */
export const isOpenMail: Check<OpenMail> = isShape<OpenMail>({
  account: isNullOr(isAddress),
  aliases: isListOf(isAddress, 200),
  item: isKey,
  mode: isOneOf('none', 'read', 'compose'),
  thread: isNullOr(isThread),
  composes: isListOf(isCompose, 100),
  readable: isFlag,
  readAt: isText(40),
});

const isSign: Check<SendingSign> = isShape<SendingSign>({
  compose: isKey,
  what: isOneOf('sent', 'returned', 'gone', 'discarded'),
  at: isText(40),
});

const refusals: readonly HostRefusal[] = [
  'item-changed',
  'silent',
  'refused',
  'unsupported',
  'already-there',
  'not-committed',
  'no-compose',
  'no-message',
];

const isAnything: Check<unknown> = (value): value is unknown => value !== null;

const isAnswer: Check<HostAnswer<unknown>> = isEither(
  isShape<{ ok: true; value: unknown }>({
    ok: (value): value is true => value === true,
    value: isAnything,
  }),
  isShape<{ ok: false; reason: HostRefusal }>({
    ok: (value): value is false => value === false,
    reason: isOneOf(...refusals),
  }),
);

const isDock: Check<DockState> = isShape<DockState>({
  folded: isFlag,
  width: isCount,
  scheme: isOneOf('light', 'dark', null),
});

const isMessage = isKindOf<'kind', PageMessage>('kind', {
  welcome: {},
  mail: { mail: isOpenMail },
  sending: { sign: isSign },
  typed: { compose: isKey },
  answer: { id: isCount, answer: isAnswer },
  dock: { dock: isDock },
  focus: {},
});

/** A message as it arrived in the frame, or null when it is none of ours. */
export function pageMessage(value: unknown): PageMessage | null {
  return isMessage(value) ? value : null;
}
