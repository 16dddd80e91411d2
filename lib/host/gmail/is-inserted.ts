import type { InsertedDraft } from '@/lib/host/mail-host';
import { isListOf, isNullOr, isOneOf, isShape, isText, type Check } from './shape';

const isKey = isText(1000);

/** What the page tells of a letter that it put in, and is asked to take out again. */
export const isInserted: Check<InsertedDraft> = isShape<InsertedDraft>({
  compose: isKey,
  thread: isNullOr(isKey),
  fingerprint: isText(1000),
  unfilled: isListOf(isOneOf('recipients', 'subject'), 2),
});
