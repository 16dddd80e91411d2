import { exponentOf } from '@/lib/domain/money';
import { currencyOfCell } from '@/lib/text/currency-marks';
import { cellText, isTold, looksLikeDay, type Cell } from './cell';
import { profileColumns } from './column-profile';
import { decideDates, type DayColumn } from './decide-dates';
import { decideDecimals, type AmountColumn } from './decide-decimals';
import type { DateDecision, DecimalDecision } from './decision';
import { isAmountField, isDayField, type Field } from './field';
import { currencyOfHeading } from './heading';
import type { ColumnChoice, ReadOptions } from './read-result';
import type { RowClass } from './row-class';
import type { Table } from './table';
import type { TitleBlock } from './title-block';

/** How every column of days and amounts is read. */
export type Settled = { dates: ReadonlyMap<number, DateDecision>; decimals: ReadonlyMap<number, DecimalDecision> };

/**
 * Gathers the evidence of the whole file and settles date orders and decimal marks. Columns without a meaning for us
 * (a payment day, a tax amount) still testify.
 */
export function settleColumns(
  table: Table,
  classes: readonly RowClass[],
  titles: TitleBlock,
  options: ReadOptions,
  choices: readonly ColumnChoice[],
): Settled {
  const documents = table.rows.filter((_, at) => classes[at] === 'document').map((row) => row.cells);
  const sums = table.rows
    .filter((_, at) => classes[at] === 'total' || classes[at] === 'subtotal')
    .map((row) => row.cells);
  const profiles = profileColumns(table.rows.slice(table.header.at + table.header.height), table.mapping.length);
  const days: DayColumn[] = [];
  const amounts: AmountColumn[] = [];
  table.mapping.forEach((field, column) => {
    const profile = profiles[column];
    const isDay = field === null ? (profile?.days ?? 0) >= 0.6 : isDayField(field);
    const isAmount = field === null ? (profile?.amounts ?? 0) >= 0.8 : isAmountField(field);
    const choice = choices[column];
    const cells = isDay || isAmount ? cellsOf(documents, column) : [];
    if (isDay)
      days.push({ column, heading: table.header.headings[column] ?? '', cells, chosen: choice?.dateOrder ?? null });
    else if (isAmount) amounts.push({ column, cells, sums: cellsOf(sums, column), chosen: choice?.decimal ?? null });
  });
  const { preset } = table.header;
  return {
    dates: decideDates(days, {
      option: options.dateOrder ?? null,
      preset: preset?.dateOrder ?? null,
      asOf: titles.asOf,
      pair: pairOf(table, documents),
      due: table.columnsOf('dueOn')[0] ?? null,
      daysLate: numbersOf(table, documents, 'daysLate'),
    }),
    decimals: decideDecimals(amounts, {
      option: options.decimal ?? null,
      preset: preset?.decimal ?? null,
      wholeCurrency: hasWholeCurrency(table, documents, titles, options),
    }),
  };
}

function cellsOf(rows: readonly (readonly Cell[])[], column: number): Cell[] {
  return rows.map((cells) => cells[column] ?? '');
}

function pairOf(table: Table, documents: readonly (readonly Cell[])[]) {
  const issued = table.columnsOf('issuedOn')[0];
  const due = table.columnsOf('dueOn')[0];
  if (issued === undefined || due === undefined) return null;
  const terms = numbersOf(table, documents, 'terms') ?? documents.map(() => null);
  return { issued, due, terms };
}

/** The first whole number in each cell of a field (`Net 30` → 30), or null without such a column. */
function numbersOf(table: Table, documents: readonly (readonly Cell[])[], field: Field): (number | null)[] | null {
  const column = table.columnsOf(field)[0];
  if (column === undefined) return null;
  return documents.map((cells) => {
    const cell = cells[column] ?? '';
    const digits = isTold(cell) && !looksLikeDay(cell) ? /-?\d{1,4}(?![\d.,])/.exec(cellText(cell))?.[0] : undefined;
    return digits === undefined ? null : Number(digits);
  });
}

/** Whether all amounts are in one known currency without minor unit (CLP, PYG). */
function hasWholeCurrency(
  table: Table,
  documents: readonly (readonly Cell[])[],
  titles: TitleBlock,
  options: ReadOptions,
): boolean {
  const column = table.columnsOf('currency')[0];
  const told = column === undefined ? [] : documents.map((cells) => currencyOfCell(cellText(cells[column])));
  const heading = table.columnsOf('open').map((at) => currencyOfHeading(table.header.headings[at] ?? ''));
  const fallback = titles.currency ?? options.currency ?? null;
  const all = told.length > 0 ? told.map((one) => one ?? fallback) : [heading[0] ?? fallback];
  return all.every((currency) => currency !== null && exponentOf(currency) === 0);
}
