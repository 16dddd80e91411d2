import { currencyOfCell } from '@/lib/text/currency-marks';
import { decimalShape, readAmount } from '@/lib/text/table-numbers';
import { cellText, type Cell, type GridRow } from './cell';
import type { Field } from './field';
import { currencyOfHeading } from './heading';
import type { ReadDocument, ReadTotals } from './read-result';
import type { RowClass } from './row-class';
import { amountIn, currencyOfRow, decimalOf, minorOf } from './row-amounts';
import { currencyOfTotalLabel } from './row-words';
import type { Settled } from './settle-columns';
import type { Table } from './table';

type Stated = { at: number; currency: string | null; minor: number };

/**
 * Sums what is open per currency and sets the file's own grand total beside it. A difference is shown, never a reason
 * to refuse: some reports state the overdue net.
 */
export function controlTotals(
  table: Table,
  settled: Settled,
  classes: readonly RowClass[],
  documents: readonly ReadDocument[],
  sections: readonly (string | null)[] | null = null,
): ReadTotals {
  const totals: Record<string, { rows: number; open: string | null; control: string | null }> = {};
  const byCurrency = documentsByCurrency(documents);
  for (const [currency, own] of byCurrency) {
    const undecided = own.some(({ open }) => open === null);
    const sum = own.reduce((minor, { open }) => minor + (open === null ? 0 : minorOf(open, currency)), 0);
    const stated = statedTotals(table, settled, classes, currency, sum, sections);
    const fitting = stated.filter(
      (one) => one.currency === currency || (one.currency === null && byCurrency.size === 1),
    );
    const control = undecided ? null : grandTotal(fitting, own, sum, currency);
    totals[currency ?? '?'] = {
      rows: own.length,
      open: undecided ? null : decimalOf(sum, currency),
      control: control === null ? null : decimalOf(control, currency),
    };
  }
  return totals;
}

function documentsByCurrency(documents: readonly ReadDocument[]): Map<string | null, ReadDocument[]> {
  const groups = new Map<string | null, ReadDocument[]>();
  for (const document of documents) {
    const group = groups.get(document.currency);
    if (group) group.push(document);
    else groups.set(document.currency, [document]);
  }
  return groups;
}

function statedTotals(
  table: Table,
  settled: Settled,
  classes: readonly RowClass[],
  currency: string | null,
  sum: number,
  sections: readonly (string | null)[] | null,
): Stated[] {
  const perCurrency = table
    .columnsOf('open')
    .some((column) => currencyOfColumn(table, column) === currency && currency);
  return table.rows.flatMap((row, at) => {
    if (classes[at] !== 'total') return [];
    const minor = statedOpen(table, settled, row.cells, currency, sum);
    return minor === null
      ? []
      : [
          {
            at: row.line,
            currency: perCurrency ? currency : (currencyOfTotal(table, row) ?? sections?.[at] ?? null),
            minor,
          },
        ];
  });
}

/** `TOTAL` under every group is a subtotal each: the grand total is the one that is not the sum of its own stretch. */
function grandTotal(
  stated: readonly Stated[],
  documents: readonly ReadDocument[],
  sum: number,
  currency: string | null,
): number | null {
  const last = stated.at(-1);
  if (!last) return null;
  if (stated.length === 1 || last.minor === sum) return last.minor;
  const before = stated.at(-2)?.at ?? 0;
  const stretch = documents
    .filter(({ row, open }) => row > before && row < last.at && open !== null)
    .reduce((minor, { open }) => minor + minorOf(open ?? '0', currency), 0);
  return stretch === last.minor && stretch !== 0 ? null : last.minor;
}

/** The stated open amount: its own column, the aging spans, total less paid, or the total of a list without balances. */
function statedOpen(
  table: Table,
  settled: Settled,
  cells: readonly Cell[],
  currency: string | null,
  sum: number,
): number | null {
  const read = (field: Field) => sumStated(table, settled, cells, field, currency, sum);
  if (table.columnsOf('open').length > 0) return read('open');
  if (table.columnsOf('openCompany').length > 0) return read('openCompany');
  if (table.columnsOf('bucket').length > 1 && table.columnsOf('total').length === 0) return read('bucket');
  const total = read('total') ?? read('lineAmount');
  const paid = table.columnsOf('paid').length > 0 ? read('paid') : 0;
  return total === null || paid === null ? null : total - paid;
}

function sumStated(
  table: Table,
  settled: Settled,
  cells: readonly Cell[],
  field: Field,
  currency: string | null,
  sum: number,
): number | null {
  let told: number | null = null;
  for (const column of table.columnsOf(field)) {
    const named = currencyOfColumn(table, column);
    if (named !== null && currency !== null && named !== currency) continue;
    const cell = cells[column] ?? '';
    const minor = statedIn(settled, cell, column, currency, sum);
    if (minor !== null) told = (told ?? 0) + minor;
  }
  return told;
}

/** Documents without any separator settle no mark: then the total itself is read the way that fits their sum. */
function statedIn(settled: Settled, cell: Cell, column: number, currency: string | null, sum: number): number | null {
  const reading = amountIn(settled, cell, column, currency);
  if (reading.is === 'value') return reading.value;
  if (reading.is !== 'unreadable' || typeof cell !== 'string' || decimalShape(cell) === null) return null;
  const readings = ([',', '.'] as const).flatMap((mark) => {
    const plain = readAmount(cell, mark);
    return plain.is === 'value' ? [minorOf(plain.value, currency)] : [];
  });
  return readings.length === 1 ? (readings[0] ?? null) : (readings.find((minor) => minor === sum) ?? null);
}

function currencyOfColumn({ header }: Table, column: number): string | null {
  return currencyOfHeading(header.headings[column] ?? '');
}

/** The currency of a sum: its column, its label, the mark beside the sum itself. */
function currencyOfTotal(table: Table, { cells }: GridRow): string | null {
  const column = table.columnsOf('currency')[0];
  const named = column === undefined ? null : currencyOfCell(cellText(cells[column]));
  if (named) return named;
  for (const cell of cells) {
    const labelled = typeof cell === 'string' ? currencyOfTotalLabel(cell) : null;
    if (labelled) return labelled;
  }
  return currencyOfRow(table, cells, null);
}
