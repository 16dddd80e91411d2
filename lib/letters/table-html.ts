import { escapeHtml } from './clean-value';

const table = 'border-collapse:collapse;margin:0;font:inherit;color:inherit';
const heading = 'padding:6px 16px 6px 0;border-bottom:1px solid #8a9792;text-align:left;font-weight:bold';
const left = 'padding:6px 16px 6px 0;border-bottom:1px solid #d5deda;text-align:left;vertical-align:top';
const figure = 'padding:6px 0 6px 16px;border-bottom:1px solid #d5deda;text-align:right;vertical-align:top';
const figureHeading = `${figure};border-bottom:1px solid #8a9792;font-weight:bold`;

/** A table as mail editors keep it: inline styles and old attributes only. Rows are the html of their cells. */
export function tableOf(rows: readonly string[]): string {
  const lines = rows.map((row) => `<tr>${row}</tr>`).join('');
  return `<table cellpadding="6" cellspacing="0" border="0" style="${table}"><tbody>${lines}</tbody></table>`;
}

export function headCell(text: string, right = false): string {
  return right
    ? `<th align="right" style="${figureHeading}">${escapeHtml(text)}</th>`
    : `<th align="left" style="${heading}">${escapeHtml(text)}</th>`;
}

/** A cell of html that is already escaped. */
export function cell(html: string): string {
  return `<td align="left" style="${left}">${html}</td>`;
}

/** A figure of html that is already escaped, to the right and never broken. */
export function amountCell(html: string): string {
  return `<td align="right" style="${figure};white-space:nowrap">${html}</td>`;
}
