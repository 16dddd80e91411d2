import { hasKey } from './has-key';
import type { ReadLetter } from './read-letter';

/** Whether a letter asks for money or reminds of it, rather than confirming or thanking. */
export function chases({ body, subject }: ReadLetter): boolean {
  const words = [...subject.tokens, ...body.tokens];
  return words.some((token) => hasKey(token, '{pay}') || hasKey(token, '{chase}') || token.tags.has('invoice'));
}
