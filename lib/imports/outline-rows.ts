import { currencyOfCell } from '@/lib/text/currency-marks';
import { fold } from '@/lib/text/fold';
import { cellText, isTold, looksLikeAmount, looksLikeDay, type Cell } from './cell';
import { isAmountField, isDayField } from './field';
import { countedLabel, isDocumentCode } from './outline-label';
import { amountIn } from './row-amounts';
import type { RowClass } from './row-class';
import type { Settled } from './settle-columns';
import { cellOf, type Table } from './table';

type Amounts = ReadonlyMap<number, number>;
/** A row of a list that may fold: the sum of others under one label, or a document. */
type Item = { at: number; label: string | null; customer: string; amounts: Amounts };

/** A sum may stand over other sums (zone over customer over documents), but not over this many. */
const mostBetween = 40;

/**
 * Finds rows that only sum up the documents below them (folded lists, pivots, Odoo's groups) or above them, though they
 * look like documents: a label, amounts, no day. Arithmetic decides, or the count in the label (`Acme (3)`): every such
 * row of the file must agree, else none is one and null is answered.
 */
export function outlineRows(table: Table, classes: readonly RowClass[], settled: Settled): RowClass[] | null {
  const items = itemsOf(table, classes, settled);
  const labels = items.filter((item) => item.label !== null);
  const leaves = items.length - labels.length;
  if (labels.length === 0 || leaves === 0) return null;
  for (const [rowClass, ordered] of [
    ['group', items],
    ['subtotal', items.toReversed()],
  ] as const) {
    const stretches = ordered.flatMap((item, at) => (item.label === null ? [] : [stretchOf(ordered, at)]));
    if (!stretches.every((stretch) => stretch !== null)) continue;
    const [only] = stretches;
    // One row that sums up several documents, all there are, of customers whom it does not name.
    const isWhole = stretches.length === 1 && only && leaves > 1 && only.own.length === leaves;
    if (isWhole && !isRelated(only.sum, only.own))
      return classes.map((one, at) => (at === only.sum.at ? 'total' : one));
    // Where all amounts are alike (fees, rents) one always equals the next: sums of several rows are no chance.
    const isSure =
      stretches.every(({ sum, own }) => isRelated(sum, own)) ||
      (stretches.length > 1 && stretches.some(({ own }) => own.length > 1));
    if (isSure) {
      const marked = new Set(labels.map(({ at }) => at));
      return classes.map((one, at) => (marked.has(at) ? rowClass : one));
    }
  }
  return null;
}

function itemsOf(table: Table, classes: readonly RowClass[], settled: Settled): Item[] {
  const columns = table.mapping.flatMap((field, column) => (isAmountField(field) ? [column] : []));
  const days = table.mapping.flatMap((field, column) => (isDayField(field) ? [column] : []));
  const isDated = (cells: readonly Cell[]) => days.some((column) => looksLikeDay(cells[column] ?? ''));
  const documents = table.rows.flatMap(({ cells }, at) =>
    classes[at] === 'document' ? [{ at, cells, label: isDated(cells) ? null : labelOf(cells) }] : [],
  );
  // Nearly all lists have no such row: then no amount needs to be read.
  if (documents.every(({ label }) => label === null)) return [];
  return documents.map(({ at, cells, label }) => {
    const amounts = new Map<number, number>();
    for (const column of columns) {
      const reading = amountIn(settled, cells[column] ?? '', column, null);
      if (reading.is === 'value') amounts.set(column, reading.value);
    }
    const customer = cellText(cellOf(table, cells, 'customer'));
    return { at, label: amounts.size > 0 ? label : null, customer, amounts };
  });
}

/** The one text of a row that has no day and no document's number. */
function labelOf(cells: readonly Cell[]): string | null {
  let label: string | null = null;
  for (const cell of cells) {
    if (looksLikeDay(cell)) return null;
    if (typeof cell !== 'string' || !isTold(cell) || looksLikeAmount(cell) || currencyOfCell(cell) !== null) continue;
    if (label !== null || isDocumentCode(cell) || !/\p{L}{2}/u.test(cell)) return null;
    label = cell;
  }
  return label;
}

/** The documents that a label sums up, from the next item on; null when no stretch of them fits. */
function stretchOf(items: readonly Item[], from: number): { sum: Item; own: Item[] } | null {
  const sum = items[from];
  if (!sum) return null;
  const counted = countedLabel(sum.label ?? '')?.count ?? null;
  const left = new Map(sum.amounts);
  const own: Item[] = [];
  let between = 0;
  for (let at = from + 1; at <= items.length && between < mostBetween; at += 1) {
    const item = items[at];
    if (item?.label === null) {
      own.push(item);
      for (const [column, minor] of item.amounts) left.set(column, (left.get(column) ?? 0) - minor);
      continue;
    }
    // Here a stretch may end: at the next label, or at the end of the list.
    if (own.length > 0 && (own.length === counted || addsUp(sum, left))) return { sum, own };
    between += 1;
  }
  return null;
}

function addsUp({ amounts }: Item, left: Amounts): boolean {
  const told = [...amounts].filter(([, minor]) => minor !== 0);
  return told.length > 0 && told.every(([column]) => Math.abs(left.get(column) ?? 0) <= 1);
}

/** Whether nothing speaks against a label's being these documents' own: they name nobody else, or it counts them. */
function isRelated({ label }: Item, own: readonly Item[]): boolean {
  const name = fold(label ?? '');
  return (
    countedLabel(label ?? '')?.count === own.length ||
    own.every(({ customer }) => customer === '' || name.startsWith(fold(customer)))
  );
}
