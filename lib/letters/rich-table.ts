import { escapeHtml } from './clean-value';
import type { InvoiceRow } from './invoice-rows';
import type { LetterWords } from './letter-template';

const table = 'border-collapse:collapse;margin:0;font:inherit;color:inherit';
const heading = 'padding:6px 16px 6px 0;border-bottom:1px solid #8a9792;text-align:left;font-weight:bold';
const cell = 'padding:6px 16px 6px 0;border-bottom:1px solid #d5deda;text-align:left;vertical-align:top';
const figure = 'padding:6px 0 6px 16px;border-bottom:1px solid #d5deda;text-align:right;vertical-align:top';
const figureHeading = `${figure};border-bottom:1px solid #8a9792;font-weight:bold`;
const total = 'padding:8px 0 2px 16px;text-align:right';

/**
 * The invoice table as mail editors keep it: inline styles and old attributes only, and a heading, blanks and breaks that
 * make it readable where all styles are dropped. Columns that would be empty in every row are left out.
 */
export function richTable(rows: readonly InvoiceRow[], totals: readonly string[], words: LetterWords): string {
  const withLate = rows.some((row) => row.isLate);
  const headings = [th(words.number), th(words.due), ...(withLate ? [th(words.late)] : []), th(words.open, true)];
  const lines = rows.map((row) => {
    const concept = row.concept === null ? '' : `<br>${escapeHtml(row.concept)}`;
    const late = withLate ? td(escapeHtml(row.late)) : '';
    return `<tr>${td(`<b>${escapeHtml(row.number)}</b>${concept}`)}${td(escapeHtml(row.due))}${late}${amount(row.open)}</tr>`;
  });
  const sums = totals.map((sum) => totalLine(sum, headings.length, words));
  return `<table cellpadding="6" cellspacing="0" border="0" style="${table}"><tbody><tr>${headings.join('')}</tr>${lines.join('')}${sums.join('')}</tbody></table>`;
}

function th(text: string, right = false): string {
  return right
    ? `<th align="right" style="${figureHeading}">${escapeHtml(text)}</th>`
    : `<th align="left" style="${heading}">${escapeHtml(text)}</th>`;
}

function td(html: string): string {
  return `<td align="left" style="${cell}">${html}</td>`;
}

function amount(text: string): string {
  return `<td align="right" style="${figure};white-space:nowrap">${escapeHtml(text)}</td>`;
}

function totalLine(sum: string, columns: number, words: LetterWords): string {
  return `<tr><td colspan="${columns}" align="right" style="${total}"><b>${escapeHtml(words.total)}: ${escapeHtml(sum)}</b></td></tr>`;
}
