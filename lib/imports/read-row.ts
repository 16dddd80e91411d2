import { hasValidCheckDigit } from '@/lib/text/check-digits';
import type { PlainDate } from '@/lib/domain/plain-date';
import { absent, valueOf, type Reading } from '@/lib/text/reading';
import { daySerial, readDay, writtenDay } from '@/lib/text/table-dates';
import { isGenericTaxId, taxIdKindsOf } from '@/lib/text/tax-ids';
import { cellText, isDayCell, isMoneyCell, isTold, type Cell, type GridRow } from './cell';
import { amountsOf, type Noted, type RowContext } from './document-amounts';
import { kindOf } from './document-kind';
import type { Field } from './field';
import type { Group } from './group-names';
import type { ReadDocument, ReadProblem, ReadWarning, SkipCode } from './read-result';
import { currencyOfRow, decimalOf } from './row-amounts';
import { customerOf, textOf, unguarded } from './row-customer';
import { statusUnder } from './status-words';
import type { Table } from './table';

/** A row as it was read: a document, perhaps kept back by problems; or why it is none. */
export type RowReading =
  | { is: 'document'; document: ReadDocument; problems: ReadProblem[]; warnings: ReadWarning[] }
  | { is: 'skipped'; code: SkipCode };

/** Reads one row that was classified as a document. `above` is the last row that named its customer. */
export function readRow(
  context: RowContext,
  row: GridRow,
  group: Group | null,
  above: readonly Cell[] | null,
): RowReading {
  const { table } = context;
  const { cells } = row;
  const statuses = table
    .columnsOf('status')
    .map((column) => statusUnder(table.header.keys[column] ?? '', cellText(cells[column])));
  if (statuses.includes('draft')) return { is: 'skipped', code: 'draft' };
  if (statuses.includes('cancelled')) return { is: 'skipped', code: 'cancelled' };
  const noted: Noted = { problems: [], warnings: [] };
  const currency = currencyOfRow(table, cells, context.fallbackCurrency);
  const amounts = amountsOf(context, cells, currency, statuses, noted);
  const number = unguarded(table, textOf(table, cells, 'number'));
  const concept = textOf(table, cells, 'concept');
  const kind = kindOf({
    type: textOf(table, cells, 'type'),
    number,
    negative: amounts.negative,
    concept: `${number} ${concept}`,
    preset: table.header.preset,
    abonosArePayments: context.abonosArePayments ?? false,
  });
  if (kind === 'other') return { is: 'skipped', code: 'not-a-receivable' };
  const sign = kind.kind === 'invoice' ? null : -1;
  const signed = (minor: number | null) =>
    minor === null ? null : decimalOf(sign ? -Math.abs(minor) : minor, currency);
  const customer = customerOf(table, cells, group, above);
  if (customer.name === '') noted.problems.push(['customer-missing', table.columnsOf('customer')[0] ?? -1]);
  noteCustomer(table, cells, customer.emails.length, customer.taxId, noted);
  const issuedOn = dayOf(context, cells, 'issuedOn', noted);
  const dueOn = dayOf(context, cells, 'dueOn', noted);
  if (issuedOn && dueOn && dueOn < issuedOn)
    noted.warnings.push(['due-before-issue', table.columnsOf('dueOn')[0] ?? -1]);
  const text = (field: Field) => textOf(table, cells, field) || null;
  const document: ReadDocument = {
    row: row.line,
    customer,
    number: number || null,
    ...kind,
    issuedOn,
    dueOn,
    currency,
    total: signed(amounts.total),
    open: signed(amounts.open),
    typeCode: /^\d{1,3}\b/.exec(textOf(table, cells, 'type'))?.[0] ?? null,
    paid: amounts.paid === null ? null : decimalOf(amounts.paid, currency),
    status: text('status'),
    sourceId: text('documentId'),
    series: text('series'),
    instalment: text('instalment'),
    concept: concept || null,
    orderRef: text('orderRef'),
    link: text('link'),
    cells,
  };
  const heading = (column: number) => table.header.headings[column] ?? null;
  return {
    is: 'document',
    document,
    problems: noted.problems.map(([code, column]) => ({
      row: row.line,
      column: heading(column),
      code,
      raw: column < 0 ? null : cellText(cells[column]),
      document,
    })),
    warnings: noted.warnings.map(([code, column]) => ({ row: row.line, column: heading(column), code })),
  };
}

/** A day that cannot exist is a problem; words where a day should be (`contado`) are only remarked. */
function dayOf(
  { table, settled }: RowContext,
  cells: readonly Cell[],
  field: 'issuedOn' | 'dueOn',
  noted: Noted,
): PlainDate | null {
  const column = table.columnsOf(field)[0];
  if (column === undefined || settled.dates.get(column)?.undecidable) return null;
  const cell = cells[column] ?? '';
  const reading = dayIn(cell, settled.dates.get(column)?.choice ?? null);
  if (reading.is === 'unreadable') {
    const isWords = typeof cell === 'string' && writtenDay(cell) === null && !/\d[-/.]\d/.test(cell);
    if (isWords) noted.warnings.push(['date-in-words', column]);
    else noted.problems.push(['date-unreadable', column]);
  }
  return valueOf(reading);
}

function dayIn(cell: Cell, order: Parameters<typeof readDay>[1]): Reading<PlainDate> {
  if (typeof cell === 'string') return readDay(cell, order);
  if (typeof cell === 'object' && isDayCell(cell)) return { is: 'value', value: cell.day };
  const day = daySerial(isMoneyCell(cell) ? cell.amount : cell);
  return day === null ? (cell === 0 ? absent : { is: 'unreadable' }) : { is: 'value', value: day };
}

function noteCustomer(table: Table, cells: readonly Cell[], emails: number, taxId: string | null, noted: Noted): void {
  const email = table.columnsOf('email')[0];
  if (email !== undefined && emails === 0 && isTold(cells[email])) noted.warnings.push(['email-unreadable', email]);
  const column = table.columnsOf('taxId')[0];
  const kinds = column === undefined ? [] : taxIdKindsOf(table.header.keys[column] ?? '');
  if (column === undefined || taxId === null || kinds.length === 0 || isGenericTaxId(taxId)) return;
  if (!kinds.some((kind) => hasValidCheckDigit(taxId, kind))) {
    noted.warnings.push(['tax-id-check-digit', column]);
  }
}
