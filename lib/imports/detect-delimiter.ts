import Papa from 'papaparse';
import { normalizeHeading } from './heading';
import { namedFields } from './map-columns';

export const delimiters = [',', ';', '\t', '|', '~'] as const;

export type Delimiter = (typeof delimiters)[number];

/** Enough of a file to see past its title block. */
const sampleLength = 40_000;

/**
 * The delimiter that cuts the start of the text into the most meaningful table: known headings first, then rows of one
 * width. A `sep=` line settles it. A text without any is taken as comma-separated.
 */
export function detectDelimiter(text: string, declared?: string): Delimiter {
  const settled = delimiters.find((one) => one === declared);
  if (settled) return settled;
  const cut = text.length > sampleLength ? text.slice(0, text.lastIndexOf('\n', sampleLength)) : text;
  const sample = cut.replace(/\r\n?/g, '\n');
  const scored = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    newline: '\n',
    quoteChar: delimiter === '~' ? '\0' : '"',
    preview: 200,
  });
  const widths = data.filter((record) => record.some((cell) => cell.trim() !== '')).map((record) => record.length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const regular = Math.max(0, ...counts.values()) / Math.max(1, widths.length);
  const headings = Math.max(0, ...data.slice(0, 80).map((record) => namedFields(record.map(normalizeHeading)).size));
  const split = counts.size > 0 ? 1 : 0;
  return split * (headings * 2 + regular * 3);
}
