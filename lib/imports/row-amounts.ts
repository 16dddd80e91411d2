import { fromDecimalString, toDecimalString } from '@/lib/domain/money';
import { currencyOfCell } from '@/lib/text/currency-marks';
import { absent, unreadable, type Reading } from '@/lib/text/reading';
import { currencyOfAmount, plainNumber, readAmount } from '@/lib/text/table-numbers';
import { cellText, isDayCell, isMoneyCell, isTold, type Cell } from './cell';
import type { Field } from './field';
import { currencyOfHeading } from './heading';
import type { Settled } from './settle-columns';
import type { Table } from './table';

/** Amounts of a row in minor units; `undecided` while its column's decimal mark is. `column` is where it stood. */
export type AmountReading = (Reading<number> | { is: 'undecided' }) & { column: number };

const nowhere: AmountReading = { is: 'absent', column: -1 };

/** Stands for a currency that nothing tells: two decimal places. */
const unknown = '?';

/** The first told amount of a field that is not zero, else the first told: one column per currency is common. */
export function amountOf(
  table: Table,
  settled: Settled,
  cells: readonly Cell[],
  field: Field,
  currency: string | null,
): AmountReading {
  const columns = table.columnsOf(field);
  if (columns.length === 0) return nowhere;
  let first: AmountReading | null = null;
  for (const column of columns) {
    const reading = amountIn(settled, cells[column] ?? '', column, currency);
    if (reading.is === 'undecided' || (reading.is === 'value' && reading.value !== 0)) return reading;
    if (first === null || first.is === 'absent') first = reading;
  }
  return first ?? nowhere;
}

/** The sum of all columns of a field (aging spans); absent when none is told. */
export function sumOf(
  table: Table,
  settled: Settled,
  cells: readonly Cell[],
  field: Field,
  currency: string | null,
): AmountReading {
  let sum = nowhere;
  for (const column of table.columnsOf(field)) {
    const reading = amountIn(settled, cells[column] ?? '', column, currency);
    if (reading.is === 'unreadable' || reading.is === 'undecided') return reading;
    if (reading.is === 'value')
      sum = { is: 'value', value: reading.value + (sum.is === 'value' ? sum.value : 0), column };
  }
  return sum;
}

export function amountIn(settled: Settled, cell: Cell, column: number, currency: string | null): AmountReading {
  const decision = settled.decimals.get(column);
  if (decision?.undecidable) return { is: 'undecided', column };
  if (!isTold(cell) || (typeof cell === 'string' && cell === '')) return { ...absent, column };
  const plain = plainOf(cell, decision?.choice ?? null);
  if (plain.is !== 'value') return { ...plain, column };
  const amount = fromDecimalString(plain.value, currency ?? unknown);
  return amount === null ? { ...unreadable, column } : { is: 'value', value: amount.minor, column };
}

/** Minor units as people and files write them, with the places of the currency, two while it is unknown. */
export function decimalOf(minor: number, currency: string | null): string {
  return toDecimalString({ minor: minor === 0 ? 0 : minor, currency: currency ?? unknown });
}

/**
 * The currency of a row: its own column, the mark beside its amounts or in their headings, the title, the option.
 * `$` alone tells none.
 */
export function currencyOfRow(table: Table, cells: readonly Cell[], fallback: string | null): string | null {
  for (const column of table.columnsOf('currency')) {
    const named = currencyOfCell(cellText(cells[column]));
    if (named) return named;
  }
  for (const field of currencyFields) {
    for (const column of tellingColumns(table.columnsOf(field), cells)) {
      const cell = cells[column] ?? '';
      const named = markOf(cell) ?? currencyOfHeading(table.header.headings[column] ?? '');
      if (named) return named;
    }
  }
  return fallback;
}

const currencyFields = ['open', 'total', 'bucket'] as const;

/** Of one column per currency those that hold an amount; of none that does, the first. */
function tellingColumns(columns: readonly number[], cells: readonly Cell[]): readonly number[] {
  if (columns.length < 2) return columns;
  const told = columns.filter((column) => isTold(cells[column]) && !/^[0.,\s-]*$/.test(cellText(cells[column])));
  return told.length > 0 ? told : columns.slice(0, 1);
}

function markOf(cell: Cell): string | null {
  if (typeof cell === 'string') return currencyOfAmount(cell);
  return typeof cell === 'object' && isMoneyCell(cell) ? cell.currency : null;
}

function plainOf(cell: Cell, decimal: ',' | '.' | null): Reading<string> {
  if (typeof cell === 'string') return readAmount(cell, decimal);
  if (typeof cell === 'number') return { is: 'value', value: plainNumber(cell) };
  return isDayCell(cell) ? unreadable : { is: 'value', value: plainNumber(cell.amount) };
}

/** The sum of two decimal strings of one currency; null when both are. */
export function addDecimals(a: string | null, b: string | null, currency: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return decimalOf(minorOf(a, currency) + minorOf(b, currency), currency);
}

/** Minor units of a decimal string that we wrote ourselves. @throws RangeError when it is none. */
export function minorOf(decimal: string, currency: string | null): number {
  const amount = fromDecimalString(decimal, currency ?? unknown);
  if (amount === null) throw new RangeError(`Not a decimal string: ${decimal}`);
  return amount.minor;
}
