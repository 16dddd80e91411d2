import { cellText, isTold, looksLikeDay } from './cell';
import { isDocumentCode } from './outline-label';
import { tableOf, type Table } from './table';

/**
 * A folded list (a pivot, a tree of customers and their documents) has one column for both: the names of groups and,
 * below each, the numbers of its documents. Answers the table with that column read as numbers, or null where its first
 * texts are of one kind or the numbers have a column of their own.
 */
export function withLabelColumn(table: Table): Table | null {
  const { header, rows, mapping } = table;
  if (header.preset || table.columnsOf('number').length > 0 || table.columnsOf('taxId').length > 0) return null;
  const below = rows.slice(header.at + header.height);
  const column = mapping.findIndex((field, at) => field !== 'email' && below.some(({ cells }) => isText(cells[at])));
  const field = mapping[column] ?? null;
  if (column < 0 || (field !== null && field !== 'customer' && field !== 'concept')) return null;
  const labels = below.map(({ cells }) => cells[column]).filter(isText);
  const codes = labels.filter((label) => isDocumentCode(cellText(label))).length;
  if (codes < labels.length * 0.2 || codes > labels.length - 1) return null;
  return tableOf(rows, header, mapping.with(column, 'number'));
}

function isText(cell: Parameters<typeof cellText>[0]): boolean {
  return cell !== undefined && isTold(cell) && cell !== '' && !looksLikeDay(cell);
}
