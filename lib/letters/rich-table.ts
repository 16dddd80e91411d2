import { escapeHtml } from './clean-value';
import type { InvoiceRow } from './invoice-rows';
import type { LetterWords } from './letter-template';
import { amountCell, cell, headCell, tableOf } from './table-html';

const total = 'padding:8px 0 2px 16px;text-align:right';

/**
 * The invoice table with a heading, blanks and breaks that make it readable where all styles are dropped. Columns that
 * would be empty in every row are left out.
 */
export function richTable(
  rows: readonly InvoiceRow[],
  totals: readonly string[],
  words: LetterWords,
  noun: string,
): string {
  const withLate = rows.some((row) => row.isLate);
  const headings = [
    headCell(noun),
    headCell(words.due),
    ...(withLate ? [headCell(words.late)] : []),
    headCell(words.open, true),
  ];
  const lines = rows.map((row) => {
    const concept = row.concept === null ? '' : `<br>${escapeHtml(row.concept)}`;
    const late = withLate ? cell(escapeHtml(row.late)) : '';
    return `${cell(`<b>${escapeHtml(row.number)}</b>${concept}`)}${cell(escapeHtml(row.due))}${late}${amountCell(escapeHtml(row.open))}`;
  });
  const sums = totals.map((sum) => totalLine(sum, headings.length, words));
  return tableOf([headings.join(''), ...lines, ...sums]);
}

function totalLine(sum: string, columns: number, words: LetterWords): string {
  return `<td colspan="${columns}" align="right" style="${total}"><b>${escapeHtml(words.total)}: ${escapeHtml(sum)}</b></td>`;
}
