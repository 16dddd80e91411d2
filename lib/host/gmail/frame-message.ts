import type { Letter } from '@/lib/domain/letter';
import type { DraftPlace, InsertedDraft, Span } from '@/lib/host/mail-host';
import type { Asking, FrameMessage } from './protocol';
import { isCount, isFlag, isKindOf, isListOf, isNullOr, isOneOf, isShape, isText, type Check } from './shape';

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

/** Whom an open compose is for is the sidebar's own knowledge. */
type Place = Exclude<DraftPlace, { kind: 'open-compose' }> | { kind: 'open-compose'; compose: string };
const isPlace: Check<DraftPlace> = isKindOf<'kind', Place>('kind', {
  'open-compose': { compose: isKey },
  reply: { thread: isKey },
  new: { to: isListOf(isAddress, 100) },
});

const isSpan: Check<Span> = isShape<Span>({ start: isCount, end: isCount });

/** Also checks what comes back as an answer to an insertion. */
export const isInserted: Check<InsertedDraft> = isShape<InsertedDraft>({
  compose: isKey,
  thread: isNullOr(isKey),
  fingerprint: isText(1000),
  unfilled: isListOf(isOneOf('recipients', 'subject'), 2),
});

const isAsking = isKindOf<'ask', Asking>('ask', {
  refresh: {},
  'read-message': { expected: isKey, senders: isListOf(isAddress, 100) },
  insert: { letter: isLetter, into: isPlace, expected: isKey, again: isFlag },
  'undo-insert': { inserted: isInserted },
  'read-draft': { place: isPlace },
  'work-on-draft': { place: isPlace, span: isSpan, was: isBody, becomes: isNullOr(isBody) },
  'open-mail-of': { addresses: isListOf(isAddress, 100) },
  'capture-page': {},
});

const isMessage = isKindOf<'kind', FrameMessage>('kind', {
  hello: { proof: isNullOr(isText(200)) },
  asking: { id: isCount, asking: isAsking },
  fold: { folded: isFlag },
  width: { width: isCount, settled: isFlag },
  'focus-mail': {},
  'watch-typing': { on: isFlag },
});

/** A message as it arrived on the page's side of the port, or null when it is none of ours. */
export function frameMessage(value: unknown): FrameMessage | null {
  return isMessage(value) ? value : null;
}
