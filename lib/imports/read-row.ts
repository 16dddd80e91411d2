import { hasValidCheckDigit } from '@/lib/text/check-digits';
import type { PlainDate } from '@/lib/domain/plain-date';
import { absent, valueOf, type Reading } from '@/lib/text/reading';
import { daySerial, readDay, writtenDay } from '@/lib/text/table-dates';
import { isGenericTaxId, taxIdKindsOf } from '@/lib/text/tax-ids';
import { cellText, isDayCell, isMoneyCell, isTold, type Cell, type GridRow } from './cell';
import { openFromCompany } from './company-currency';
import { kindOf } from './document-kind';
import type { Field } from './field';
import type { Group } from './group-names';
import type { ProblemCode, ReadDocument, ReadProblem, ReadWarning, SkipCode, WarningCode } from './read-result';
import { amountOf, currencyOfRow, decimalOf, sumOf, type AmountReading } from './row-amounts';
import { customerOf, textOf, unguarded } from './row-customer';
import type { Settled } from './settle-columns';
import { spokenStatus } from './status-words';
import { cellOf, type Table } from './table';

/** What all rows of a file share. */
export type RowContext = {
  table: Table;
  settled: Settled;
  fallbackCurrency: string | null;
  companyCurrency: string | null;
};

/** A row as it was read: a document, perhaps kept back by problems; or why it is none. */
export type RowReading =
  | { is: 'document'; document: ReadDocument; problems: ReadProblem[]; warnings: ReadWarning[] }
  | { is: 'skipped'; code: SkipCode };

type Noted = { problems: [ProblemCode, number][]; warnings: [WarningCode, number][] };

/** Reads one row that was classified as a document. `above` is the last row that named its customer. */
export function readRow(
  context: RowContext,
  row: GridRow,
  group: Group | null,
  above: readonly Cell[] | null,
): RowReading {
  const { table } = context;
  const { cells } = row;
  const statuses = table.columnsOf('status').map((column) => spokenStatus(cellText(cells[column])));
  if (statuses.includes('draft')) return { is: 'skipped', code: 'draft' };
  if (statuses.includes('cancelled')) return { is: 'skipped', code: 'cancelled' };
  const noted: Noted = { problems: [], warnings: [] };
  const currency = currencyOfRow(table, cells, context.fallbackCurrency);
  const amounts = amountsOf(context, cells, currency, statuses.includes('paid'), noted);
  const number = unguarded(table, textOf(table, cells, 'number'));
  const concept = textOf(table, cells, 'concept');
  const kind = kindOf({
    type: textOf(table, cells, 'type'),
    number,
    negative: amounts.negative,
    concept: `${number} ${concept}`,
    preset: table.header.preset,
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

type Amounts = { total: number | null; open: number | null; paid: number | null; negative: boolean };

/** Open balance, else the aging spans, else total less paid, else the total unless the document is settled. */
function amountsOf(
  context: RowContext,
  cells: readonly Cell[],
  currency: string | null,
  isPaid: boolean,
  noted: Noted,
): Amounts {
  const { table, settled } = context;
  const read = (field: Field) => amountOf(table, settled, cells, field, currency);
  const take = (reading: AmountReading) => valueIn(reading, noted);
  const totalReading = table.columnsOf('total').length > 0 ? read('total') : read('lineAmount');
  const total = take(totalReading);
  const [totalCompany, openCompany] = [valueOrNull(read('totalCompany')), valueOrNull(read('openCompany'))];
  const paidReading = read('paid');
  const paid = take(paidReading);
  const openReading =
    table.columnsOf('open').length > 0 ? read('open') : sumOf(table, settled, cells, 'bucket', currency);
  const told = take(openReading);
  const sameCurrency = currency === null || currency === context.companyCurrency;
  const undecided = [openReading, totalReading, paidReading].some((reading) => reading.is === 'undecided');
  let open = told ?? openFromCompany({ total, totalCompany, openCompany, sameCurrency });
  if (open === null && openCompany !== null && !undecided)
    noted.problems.push(['amount-in-company-currency', table.columnsOf('openCompany')[0] ?? -1]);
  else if (open === null && openReading.is === 'absent' && !undecided)
    open = openWithout(context, cells, total ?? (sameCurrency ? totalCompany : null), paid, isPaid);
  if (open === null && !undecided && noted.problems.length === 0)
    noted.problems.push(['amount-missing', table.columnsOf('open')[0] ?? table.columnsOf('total')[0] ?? -1]);
  const signs = [valueOrNull(read('sign')), openCompany, totalCompany].some((minor) => minor !== null && minor < 0);
  return {
    total: total ?? (table.columnsOf('total').length === 0 && sameCurrency ? totalCompany : null),
    open,
    paid,
    negative: signs || (total === null || total === 0 ? (open ?? 0) < 0 : total < 0),
  };
}

/** Nobody wrote an open amount: where the list has such a column, a total alone proves nothing. */
function openWithout(
  { table }: RowContext,
  cells: readonly Cell[],
  total: number | null,
  paid: number | null,
  isPaid: boolean,
): number | null {
  const isSettled = isPaid || isTold(cellOf(table, cells, 'paidOn'));
  if (isSettled) return 0;
  if (total === null) return null;
  if (table.columnsOf('paid').length > 0) return total - (paid ?? 0);
  return table.columnsOf('open').length > 0 || table.columnsOf('bucket').length > 1 ? null : total;
}

function valueIn(reading: AmountReading, noted: Noted): number | null {
  if (reading.is === 'unreadable') noted.problems.push(['amount-unreadable', reading.column]);
  return valueOrNull(reading);
}

function valueOrNull(reading: AmountReading): number | null {
  return reading.is === 'value' ? reading.value : null;
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
