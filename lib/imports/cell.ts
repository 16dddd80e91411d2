import type { PlainDate } from '@/lib/domain/plain-date';
import { saysNothing } from '@/lib/text/reading';
import { writtenDay } from '@/lib/text/table-dates';
import { decimalShape, plainNumber } from '@/lib/text/table-numbers';

/** A day that the workbook itself knew to be a date. */
export type DayCell = { day: PlainDate };

/** A number whose format in the workbook names a currency. */
export type MoneyCell = { amount: number; currency: string };

/** One cell: trimmed text, or what a workbook held as a number or a date. Nothing is the empty text. */
export type Cell = string | number | DayCell | MoneyCell;

/**
 * One record of the file: its first line (1-based; the sheet row in workbooks), how many lines it takes (quoted line
 * breaks), and its cells.
 */
export type GridRow = { line: number; height: number; cells: readonly Cell[] };

export function isDayCell(cell: Cell): cell is DayCell {
  return typeof cell === 'object' && 'day' in cell;
}

export function isMoneyCell(cell: Cell): cell is MoneyCell {
  return typeof cell === 'object' && 'amount' in cell;
}

/** The cell as text: days as ISO, numbers as plain decimals. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return plainNumber(cell);
  return isDayCell(cell) ? cell.day : plainNumber(cell.amount);
}

/** Whether the cell can be an amount, whatever its decimal mark. */
export function looksLikeAmount(cell: Cell): boolean {
  return typeof cell === 'string' ? decimalShape(cell) !== null : !isDayCell(cell);
}

/** Whether the cell can be a day, whatever its order. A bare number is none: it would fit half of all amounts. */
export function looksLikeDay(cell: Cell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'object' && isDayCell(cell);
  return !/^\d{5}(?:\.\d+)?$/.test(cell) && writtenDay(cell) !== null;
}

/** Whether anybody wrote something here; `-` and `N/D` count as nothing. */
export function isTold(cell: Cell | undefined): boolean {
  return cell !== undefined && (typeof cell !== 'string' || !saysNothing(cell));
}

export function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === '');
}
