import { decimalShape, plainNumber, readAmount, type DecimalMark } from '@/lib/text/table-numbers';
import { isMoneyCell, type Cell } from './cell';
import { clearMajority, decided, undecided, type DecidedBy, type DecimalDecision } from './decision';

/** A column of amounts: the cells of its documents, and those of sums, which count as proof but need no reading. */
export type AmountColumn = {
  column: number;
  cells: readonly Cell[];
  sums: readonly Cell[];
  chosen?: DecimalMark | null;
};

export type DecimalHints = {
  option: DecimalMark | null;
  preset: DecimalMark | null;
  /** The file's currency when it has one alone and that has no minor unit: then every separator groups. */
  wholeCurrency: boolean;
};

type Evidence = { typed: number; told: number; proof: Record<DecimalMark, number>; either: DecimalMark[] };

/**
 * Settles the decimal mark of every amount column (reference: imports §3.3): the shapes in the column, the person,
 * the other amount columns of the file, its own control total, a currency without decimals, the product's habit.
 */
export function decideDecimals(columns: readonly AmountColumn[], hints: DecimalHints): Map<number, DecimalDecision> {
  const decisions = new Map<number, DecimalDecision>();
  const open: { column: AmountColumn; seen: Evidence }[] = [];
  for (const column of columns) {
    const seen = evidenceOf(column);
    const own = ownDecision(seen);
    if (own && !(own.undecidable && (column.chosen || hints.option))) decisions.set(column.column, own);
    else open.push({ column, seen });
  }
  const sibling = agreedMark(decisions, 'values');
  for (const { column, seen } of open) decisions.set(column.column, fromOutside(column, seen, hints, sibling));
  const added = agreedMark(decisions, 'control');
  for (const { column } of open) {
    if (added && decisions.get(column.column)?.undecidable) decisions.set(column.column, decided(added, 'sibling'));
  }
  for (const [column, decision] of decisions) {
    if (decision.choice === null && !decision.undecidable && decision.decidedBy === 'values' && sibling) {
      decisions.set(column, decided(sibling, 'sibling'));
    }
  }
  return decisions;
}

/** The mark that all columns settled in this way have, else null. */
function agreedMark(decisions: ReadonlyMap<number, DecimalDecision>, by: DecidedBy): DecimalMark | null {
  const settled = [...decisions.values()].filter((one) => one.decidedBy === by).map((one) => one.choice);
  const marks = new Set(settled.filter((mark) => mark !== null));
  return marks.size === 1 ? ([...marks][0] ?? null) : null;
}

/** Null when the column has amounts that could be read two ways and no proof for one. */
function ownDecision(seen: Evidence): DecimalDecision | null {
  const { ',': comma, '.': point } = seen.proof;
  if (comma + point === 0) {
    if (seen.either.length > 0) return null;
    return decided<DecimalMark>(null, seen.told > 0 ? 'values' : seen.typed > 0 ? 'typed' : null);
  }
  if (Math.max(comma, point) < Math.min(comma, point) * clearMajority) return undecided;
  return decided<DecimalMark>(comma > point ? ',' : '.', 'values');
}

function evidenceOf({ cells, sums }: AmountColumn): Evidence {
  const seen: Evidence = { typed: 0, told: 0, proof: { ',': 0, '.': 0 }, either: [] };
  cells.forEach((cell) => look(cell, seen, true));
  sums.forEach((cell) => look(cell, seen, false));
  return seen;
}

function look(cell: Cell, seen: Evidence, isDocument: boolean): void {
  if (typeof cell !== 'string') {
    seen.typed += 1;
    return;
  }
  const shape = cell === '' ? null : decimalShape(cell);
  if (shape === null) return;
  if (shape === ',' || shape === '.') seen.proof[shape] += 1;
  else if (shape === 'either' && isDocument) seen.either.push(cell.includes(',') ? ',' : '.');
  if (isDocument) seen.told += 1;
}

function fromOutside(
  column: AmountColumn,
  seen: Evidence,
  hints: DecimalHints,
  sibling: DecimalMark | null,
): DecimalDecision {
  if (column.chosen) return decided(column.chosen, 'remembered');
  if (hints.option) return decided(hints.option, 'option');
  if (sibling) return decided(sibling, 'sibling');
  const control = byControl(column);
  if (control) return decided(control, 'control');
  if (hints.wholeCurrency) return decided<DecimalMark>(seen.either[0] === '.' ? ',' : '.', 'currency');
  return hints.preset ? decided(hints.preset, 'preset') : undecided;
}

/** Only under the right mark do `1.234` and `950` add up to the file's own `2.184`. */
function byControl({ cells, sums }: AmountColumn): DecimalMark | null {
  const fitting = ([',', '.'] as const).filter((mark) => {
    const total = thousandths(cells, mark);
    return total !== null && total !== 0 && sums.some((sum) => sum !== '' && thousandths([sum], mark) === total);
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function thousandths(cells: readonly Cell[], mark: DecimalMark): number | null {
  let total = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    const value = typeof cell === 'string' ? readAmount(cell, mark) : numberIn(cell);
    if (value === null || value.is === 'unreadable') return null;
    if (value.is === 'value') total += Math.round(Number(value.value) * 1000);
  }
  return total;
}

function numberIn(cell: Exclude<Cell, string>): { is: 'value'; value: string } | null {
  if (typeof cell === 'number') return { is: 'value', value: plainNumber(cell) };
  return isMoneyCell(cell) ? { is: 'value', value: plainNumber(cell.amount) } : null;
}
