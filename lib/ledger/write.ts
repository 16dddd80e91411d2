import type { Instant } from '@/lib/domain/row';
import type { Ledger } from './database';
import type { ColumnsOf } from './derive';
import type { AnyRow } from './rows';
import { sameValue } from './same-value';
import type { MutableTable, SharedTable } from './tables';

/** A row before and after a write, without its derived columns. */
export type Change = { before: AnyRow; after: AnyRow };

/**
 * Adds rows, append-only or new to a mutable table. A row whose id is there already is left alone: writing the same fact
 * twice is harmless, and one fact imported on two machines stays one.
 * @returns the rows that were new.
 */
export async function append(
  ledger: Ledger,
  table: SharedTable,
  rows: readonly AnyRow[],
  columnsOf: ColumnsOf,
): Promise<AnyRow[]> {
  const stored = ledger.table<AnyRow, string>(table);
  const there = await stored.bulkGet(rows.map(({ id }) => id));
  const missing = rows.filter((_, place) => there[place] === undefined);
  await addNew(ledger, table, missing, columnsOf);
  return missing;
}

/** Adds rows of which none is there, with their derived columns. @throws when one of them is there after all. */
export async function addNew(
  ledger: Ledger,
  table: SharedTable,
  rows: readonly AnyRow[],
  columnsOf: ColumnsOf,
): Promise<void> {
  await inBulks(rows, (bulk) =>
    ledger.table<AnyRow, string>(table).bulkAdd(bulk.map((row) => ({ ...row, ...columnsOf(table, row) }))),
  );
}

/**
 * Changes fields of a mutable row. Fields that already say so are left alone, and when none is left nothing is written;
 * fields that this version does not know survive. Clearing is done with null.
 * @returns null when nothing changed or there is no such row.
 */
export async function change(
  ledger: Ledger,
  table: MutableTable,
  id: string,
  patch: Readonly<Record<string, unknown>>,
  { at, columnsOf }: { at: Instant; columnsOf: ColumnsOf },
): Promise<Change | null> {
  const before = await ledger.table<AnyRow, string>(table).get(id);
  if (!before) return null;
  const after = changedRow(before, patch, at);
  if (after === before) return null;
  await putChanged(ledger, table, [after], columnsOf);
  return { before, after };
}

/** Stores rows that `changedRow` made, with their derived columns. */
export async function putChanged(
  ledger: Ledger,
  table: MutableTable,
  rows: readonly AnyRow[],
  columnsOf: ColumnsOf,
): Promise<void> {
  await inBulks(rows, (bulk) =>
    ledger.table<AnyRow, string>(table).bulkPut(bulk.map((row) => ({ ...row, ...columnsOf(table, row) }))),
  );
}

/** Dexie tells live queries which rows a write of fewer than 50 touched; of a larger one only that any of the table may. */
const rowsPerBulk = 49;

/** All bulks are under way at once: an import must not wake every open panel with each of its parts. */
async function inBulks(rows: readonly AnyRow[], write: (bulk: readonly AnyRow[]) => PromiseLike<unknown>) {
  const starts = Array.from({ length: Math.ceil(rows.length / rowsPerBulk) }, (_, place) => place * rowsPerBulk);
  await Promise.all(starts.map((from) => write(rows.slice(from, from + rowsPerBulk))));
}

/** The row with these fields, each stamped with its instant; the same object when every field already says so. */
export function changedRow(before: AnyRow, patch: Readonly<Record<string, unknown>>, at: Instant): AnyRow {
  const news = Object.entries(patch).filter(([field, value]) => !sameValue(before[field], value));
  if (news.length === 0) return before;
  const times = Object.fromEntries(news.map(([field]) => [field, at]));
  const updatedAt = at > before.updatedAt ? at : before.updatedAt;
  return { ...before, ...Object.fromEntries(news), updatedAt, fieldsAt: { ...before.fieldsAt, ...times } };
}
