import type { Instant } from '@/lib/domain/row';
import { factsOf, type Backup } from './backup';
import { customersOf } from './customers-of';
import type { Ledger } from './database';
import { refreshOpenBalances, type ColumnsOf } from './derive';
import { eraseCustomer, erasureHash } from './erasures';
import type { BeforeImage } from './local-rows';
import { mergeRows } from './merge-rows';
import type { AnyRow } from './rows';
import { isAppendOnly, sharedTables, type SharedTable } from './tables';

export type RestoreCounts = { added: number; changed: number; unchanged: number; forgotten: number };

export type Restored = { counts: RestoreCounts; images: readonly BeforeImage[] };

/**
 * Merges a backup into the ledger: append-only rows are united, of mutable rows the later change of each field wins, what
 * either side forgot stays forgotten, derived columns are rebuilt, tables we do not know are kept. Reading one backup twice
 * changes nothing. Must run in a transaction over all tables, so that a restore is there wholly or not at all.
 */
export async function restoreRows(ledger: Ledger, backup: Backup, columnsOf: ColumnsOf): Promise<Restored> {
  const restored: Restored & { images: BeforeImage[] } = {
    counts: { added: 0, changed: 0, unchanged: 0, forgotten: 0 },
    images: [],
  };
  restored.counts.forgotten += await takeErasures(ledger, backup.rows['erasures'] ?? []);
  const forgotten = new Set((await ledger.erasures.toArray()).map(({ hash }) => hash));
  for (const table of sharedTables) {
    if (table === 'erasures') continue;
    const rows = (backup.rows[table] ?? []).map((row) => factsOf(table, row));
    const wanted = forgotten.size === 0 ? rows : rows.filter(({ id }) => !forgotten.has(erasureHash(table, id)));
    restored.counts.forgotten += rows.length - wanted.length;
    await mergeTable(ledger, table, wanted, columnsOf, restored);
  }
  await keepForeignRows(ledger, backup, forgotten);
  await refreshOpenBalances(ledger, customersOf(restored.images));
  return restored;
}

async function mergeTable(
  ledger: Ledger,
  table: SharedTable,
  rows: readonly AnyRow[],
  columnsOf: ColumnsOf,
  { counts, images }: { counts: RestoreCounts; images: BeforeImage[] },
): Promise<void> {
  const stored = ledger.table<AnyRow, string>(table);
  const there = await stored.bulkGet(rows.map(({ id }) => id));
  const written: AnyRow[] = [];
  for (const [place, theirs] of rows.entries()) {
    const mine = there[place];
    const before = mine ? factsOf(table, mine) : null;
    const after = before && isAppendOnly(table) ? before : before ? mergeRows(before, theirs) : theirs;
    counts[before === null ? 'added' : after === before ? 'unchanged' : 'changed'] += 1;
    if (after === before) continue;
    images.push({ table, id: after.id, before, after });
    written.push({ ...after, ...columnsOf(table, after) });
  }
  if (written.length > 0) await stored.bulkPut(written);
}

/** What another device forgot is forgotten here too. @returns how many rows disappeared. */
async function takeErasures(ledger: Ledger, erasures: readonly AnyRow[]): Promise<number> {
  const known = new Set(await ledger.erasures.toCollection().primaryKeys());
  const fresh = erasures.filter((row) => !known.has(row.id) && typeof row['hash'] === 'string');
  if (fresh.length === 0) return 0;
  const byHash = new Map(fresh.map((row) => [String(row['hash']), row]));
  let forgotten = 0;
  for (const id of await ledger.customers.toCollection().primaryKeys()) {
    const row = byHash.get(erasureHash('customers', id));
    if (row) forgotten += await eraseCustomer(ledger, id, erasureOf(row));
  }
  await ledger.table<AnyRow, string>('erasures').bulkPut(fresh);
  return forgotten;
}

function erasureOf(row: AnyRow): { ground: string; at: Instant; by: string } {
  return { ground: String(row['ground'] ?? ''), at: row.createdAt, by: row.createdBy };
}

async function keepForeignRows(ledger: Ledger, backup: Backup, forgotten: ReadonlySet<string>): Promise<void> {
  const foreign = Object.keys(backup.rows).filter((table) => !(sharedTables as readonly string[]).includes(table));
  for (const table of foreign) {
    const rows = (backup.rows[table] ?? []).filter(({ id }) => !forgotten.has(erasureHash(table, id)));
    await ledger.foreignRows.bulkPut(rows.map((row) => ({ id: `${table}/${row.id}`, table, row })));
  }
}
