import type { Letter } from '@/lib/domain/letter';
import type { DraftPlace, InsertedDraft, Span } from '@/lib/host/mail-host';
import type { Asking, FrameMessage } from './protocol';
import { isCount, isEither, isFlag, isListOf, isNullOr, isOneOf, isShape, isText, type Check } from './shape';

const isKey = isText(1000);
const isAddress = isText(320);
const isBody = isText(500_000);

const isLetter: Check<Letter> = isShape<Letter>({
  id: isText(200),
  language: isOneOf('es', 'en', 'pt'),
  subject: isText(1000),
  html: isBody,
  plain: isBody,
});

const isPlace: Check<DraftPlace> = isEither(
  isShape<{ kind: 'open-compose'; compose: string }>({ kind: isOneOf('open-compose'), compose: isKey }),
  isEither(
    isShape<Extract<DraftPlace, { kind: 'reply' }>>({ kind: isOneOf('reply'), thread: isKey }),
    isShape<Extract<DraftPlace, { kind: 'new' }>>({ kind: isOneOf('new'), to: isListOf(isAddress, 100) }),
  ),
);

const isSpan: Check<Span> = isShape<Span>({ start: isCount, end: isCount });

/** Also checks what comes back as an answer to an insertion. */
export const isInserted: Check<InsertedDraft> = isShape<InsertedDraft>({
  compose: isKey,
  thread: isNullOr(isKey),
  fingerprint: isText(1000),
  unfilled: isListOf(isOneOf('recipients', 'subject'), 2),
});

const askings: { [Name in Asking['ask']]: Check<Extract<Asking, { ask: Name }>> } = {
  refresh: isShape({ ask: isOneOf('refresh') }),
  'read-message': isShape({ ask: isOneOf('read-message'), expected: isKey, senders: isListOf(isAddress, 100) }),
  insert: isShape({ ask: isOneOf('insert'), letter: isLetter, into: isPlace, expected: isKey, again: isFlag }),
  'undo-insert': isShape({ ask: isOneOf('undo-insert'), inserted: isInserted }),
  'read-draft': isShape({ ask: isOneOf('read-draft'), place: isPlace }),
  'work-on-draft': isShape({
    ask: isOneOf('work-on-draft'),
    place: isPlace,
    span: isSpan,
    was: isBody,
    becomes: isNullOr(isBody),
  }),
  'open-mail-of': isShape({ ask: isOneOf('open-mail-of'), addresses: isListOf(isAddress, 100) }),
  'capture-page': isShape({ ask: isOneOf('capture-page') }),
};

const isAsking: Check<Asking> = (value): value is Asking => Object.values(askings).some((check) => check(value));

const messages: { [Kind in FrameMessage['kind']]: Check<Extract<FrameMessage, { kind: Kind }>> } = {
  hello: isShape({ kind: isOneOf('hello'), proof: isNullOr(isText(200)) }),
  asking: isShape({ kind: isOneOf('asking'), id: isCount, asking: isAsking }),
  fold: isShape({ kind: isOneOf('fold'), folded: isFlag }),
  width: isShape({ kind: isOneOf('width'), width: isCount, settled: isFlag }),
  'focus-mail': isShape({ kind: isOneOf('focus-mail') }),
  'watch-typing': isShape({ kind: isOneOf('watch-typing'), on: isFlag }),
};

/** A message as it arrived on the page's side of the port, or null when it is none of ours. */
export function frameMessage(value: unknown): FrameMessage | null {
  return Object.values(messages).some((check) => check(value)) ? (value as FrameMessage) : null;
}
