import type { Hit, ReadPart } from './read-letter';

/** Above this a sentence hides its request (Vale Microsoft/SentenceLength). */
const mostWords = 30;

/** Sentences with too many words; a figure or a date counts as the words that it is written with. */
export function longSentences(part: ReadPart): Hit[] {
  return part.sentences.flatMap(({ start, end, first, last }) => {
    const words = part.text.slice(start, end).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    return words > mostWords ? [{ part, first, last, start, end }] : [];
  });
}
