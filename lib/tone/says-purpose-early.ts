import { hasKey } from './has-key';
import type { ReadLetter } from './read-letter';

/** The purpose stands in the first so many sentences, or words, after the greeting. */
const firstSentences = 2;
const firstWords = 60;

/** Whether the invoice or the payment is named at the beginning; a letter without text has nothing to find late. */
export function saysPurposeEarly({ greeting, body }: ReadLetter): boolean {
  const from = greeting?.end ?? 0;
  const after = body.tokens.filter(({ start }) => start >= from);
  const [first] = after;
  if (first === undefined) return true;
  const early = after.filter(({ sentence }, at) => sentence < first.sentence + firstSentences && at < firstWords);
  return (
    early.some((token) => token.tags.has('invoice') || token.tags.has('money') || hasKey(token, '{purpose}')) ||
    !after.some((token) => hasKey(token, '{purpose}'))
  );
}
