import type { Hit } from './read-letter';

/** A closing formula stands within so many words of the end; a postscript may follow it. */
const fromEnd = 40;

/** Whether a match stands where letters close. */
export function isNearEnd({ part, last }: Hit): boolean {
  return part.tokens.length - 1 - last <= fromEnd;
}
