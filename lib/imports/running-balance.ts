import { cellText, type GridRow } from './cell';
import type { Group } from './group-names';
import { amountIn } from './row-amounts';
import type { RowClass } from './row-class';
import type { Settled } from './settle-columns';
import { cellOf, type Table } from './table';

type Entry = { customer: string; change: number; balance: number; isCredit: boolean };

/** Enough rows to be sure in a long file. */
const mostEntries = 500;

/** Fewer steps that add up could be chance, save where a row holds a credit alone: no document owes after that. */
const fewestSteps = 2;

/**
 * Whether the column that reads as open amounts only carries a running balance, as statements of account do: then each
 * row's balance is the one before it (or after it, newest first) and the row's own amount, and what a document still
 * owes stands nowhere. Told by arithmetic, since such columns are called `Saldo` too. It may start afresh with every
 * customer. Amounts without a sign may be payments.
 */
export function hasRunningBalance(
  table: Table,
  settled: Settled,
  classes: readonly RowClass[],
  groups: readonly (Group | null)[],
): boolean {
  const hasChange = table.columnsOf('total').length === 1 || table.columnsOf('paid').length === 1;
  if (table.columnsOf('open').length !== 1 || !hasChange) return false;
  const entries: Entry[] = [];
  for (const [at, row] of table.rows.entries()) {
    if (classes[at] !== 'document') continue;
    const entry = entryOf(table, settled, row, groups[at] ?? null);
    if (entry) entries.push(entry);
    if (entries.length >= mostEntries) break;
  }
  return addsUp(entries, 1) || addsUp(entries, -1);
}

function entryOf(table: Table, settled: Settled, { cells }: GridRow, group: Group | null): Entry | null {
  const read = (field: 'total' | 'paid' | 'open') => {
    const column = table.columnsOf(field)[0];
    const reading = column === undefined ? null : amountIn(settled, cells[column] ?? '', column, null);
    return reading?.is === 'value' ? reading.value : null;
  };
  const [total, paid, balance] = [read('total'), read('paid'), read('open')];
  if (balance === null || (total === null && paid === null)) return null;
  const hasSides = table.columnsOf('total').length > 0;
  const customer = cellText(cellOf(table, cells, 'customer')) || (group?.name ?? '');
  return { customer, change: (total ?? 0) - (paid ?? 0), balance, isCredit: hasSides && !total && (paid ?? 0) > 0 };
}

function addsUp(entries: readonly Entry[], direction: 1 | -1): boolean {
  let steps = 0;
  for (let at = 1; at < entries.length; at += 1) {
    const [before, after] = direction === 1 ? [entries[at - 1], entries[at]] : [entries[at], entries[at - 1]];
    if (!before || !after || after.change === 0) continue;
    const moved = after.balance - before.balance;
    if (moved === after.change || moved === -after.change) steps += 1;
    else if (before.customer === after.customer || after.balance !== after.change) return false;
  }
  const enough = entries.some(({ isCredit }) => isCredit) ? 1 : fewestSteps;
  return steps >= enough && entries.some(({ change, balance }) => balance !== change);
}
