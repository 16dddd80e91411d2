import type { InvoiceRow } from './invoice-rows';
import type { LetterWords } from './letter-template';

const gap = '  ';

/**
 * The invoice table in letters alone: columns padded to one width (a long number may stick out), amounts to the right,
 * concepts on a line of their own, totals at the end.
 */
export function plainTable(
  rows: readonly InvoiceRow[],
  totals: readonly string[],
  words: LetterWords,
  noun: string,
): string {
  const withLate = rows.some((row) => row.isLate);
  const pick = (row: Pick<InvoiceRow, 'number' | 'due' | 'late'>) =>
    withLate ? [row.number, row.due, row.late] : [row.number, row.due];
  const heading = pick({ ...words, number: noun });
  const lines = rows.map(pick);
  const widths = heading.map((_, at) => Math.min(28, Math.max(...[heading, ...lines].map((line) => size(line[at])))));
  const amountWidth = Math.max(size(words.open), ...rows.map((row) => size(row.open)));
  const draw = (cells: readonly string[], amount: string) =>
    [...cells.map((text, at) => padEnd(text, widths[at] ?? 0)), padStart(amount, amountWidth)].join(gap);
  return [
    draw(heading, words.open),
    ...rows.flatMap((row, at) => [
      draw(lines[at] ?? [], row.open),
      ...(row.concept === null ? [] : [gap + row.concept]),
    ]),
    ...totals.map((sum) => `${words.total}: ${sum}`),
  ].join('\n');
}

function size(text = ''): number {
  return [...text].length;
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - size(text)));
}

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - size(text))) + text;
}
