import type { Letter } from '@/lib/domain/letter';
import type { DraftPlace, Span } from '@/lib/host/mail-host';
import { isInserted } from './is-inserted';
import type { Asking } from './protocol';
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

/** Tells an asking from anything else that a port may bring. */
export const isAsking: Check<Asking> = isKindOf<'ask', Asking>('ask', {
  refresh: {},
  'read-message': { expected: isKey, senders: isListOf(isAddress, 100) },
  insert: { letter: isLetter, into: isPlace, expected: isKey, again: isFlag },
  'undo-insert': { inserted: isInserted },
  'read-draft': { place: isPlace },
  'work-on-draft': { place: isPlace, span: isSpan, was: isBody, becomes: isNullOr(isBody) },
  'open-mail-of': { addresses: isListOf(isAddress, 100) },
  'capture-page': {},
});
