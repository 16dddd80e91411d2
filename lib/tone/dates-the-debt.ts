import { fold } from '@/lib/text/fold';
import type { ReadPart } from './read-letter';

/** Days of writing, talking, delivering and paying are no due days. */
const otherDays =
  /\b(?:wrote|writ\w+|sent|send\w*|spoke\w*|spoken|talk\w*|call\w*|e-?mail\w*|dated|issued|discuss\w*|agree\w*|promis\w*|arriv\w*|receiv\w*|got|paid|pay|deliver\w*|ship\w*|order\w*|met|meeting|visit\w*|sign\w*)\b/;
/** "By Friday" is when we ask for it, not when it was due. */
const asked = /\b(?:by|before|until|till|within|than)\s(?:\w+,?\s){0,2}$/;
const month =
  /\b(?:end|middle|beginning|start|first|last day) of (?:the )?(?:month|january|february|march|april|may|june|july|august|september|october|november|december)\b/g;

/**
 * Whether a sentence that names the document or the sum sets it to a day, in whatever words: "invoice 77, $80, we had it
 * down for 1 June". English only: the other languages have a verb for it.
 */
export function datesTheDebt({ text, sentences, dates, references, amounts }: ReadPart): boolean {
  return sentences.some(({ start, end }) => {
    const inside = (one: { start: number; end: number }) => one.start >= start && one.end <= end;
    if (!references.some(inside) && !amounts.some(inside)) return false;
    const said = fold(text.slice(start, end));
    if (otherDays.test(said)) return false;
    const places = [
      ...dates.filter(inside).map((date) => date.start - start),
      ...[...said.matchAll(month)].map(({ index }) => index),
    ];
    return places.some((place) => !asked.test(said.slice(0, place)));
  });
}
