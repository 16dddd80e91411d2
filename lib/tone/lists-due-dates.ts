import type { ReadPart } from './read-letter';

/** A list of documents with a column of days ("Vencimiento"): the word stands once, the days in the lines beneath it. */
export function listsDueDates({ text, sentences, dates, references, amounts }: ReadPart): boolean {
  if (!/venc|\bdue\b/i.test(text)) return false;
  return sentences.some(({ start, end }) => {
    const holds = (spans: readonly { start: number; end: number }[]) =>
      spans.some((span) => span.start >= start && span.end <= end);
    // A bare number is a document in the row of a table; a running sentence must name it.
    const isRow = /[|\t]| {2,}/.test(text.slice(start, end));
    return holds(dates) && (isRow || (holds(amounts) && holds(references)));
  });
}
