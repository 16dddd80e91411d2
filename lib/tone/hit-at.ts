import type { Hit, ReadPart } from './read-letter';
import { firstWord } from './read-part';

/** A stretch of text as a match, with the words that it touches. */
export function hitAt(part: ReadPart, start: number, end: number): Hit {
  const first = firstWord(part.tokens, start);
  let last = first;
  while ((part.tokens[last + 1]?.start ?? Infinity) < end) last += 1;
  return { part, first, last, start, end };
}
