import type { ReadPart } from './read-letter';

/** A list of documents with a column of days ("Vencimiento"): the word stands once, the days in the lines beneath it. */
export function listsDueDates({ text, sentences, dates, references, amounts }: ReadPart): boolean {
  if (!/venc|\bdue\b/i.test(text)) return false;
  return sentences.some(({ start, end }) => {
    const holds = (spans: readonly { start: number; end: number }[]) =>
      spans.some((span) => span.start >= start && span.end <= end);
    return holds(dates) && holds(references) && holds(amounts);
  });
}
