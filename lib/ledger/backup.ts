import type { Instant } from '@/lib/domain/row';
import type { Ledger } from './database';
import type { AnyRow } from './rows';
import { derivedColumns, sharedTables, type TableName } from './tables';

/** The schema of the file; raised when a reader of the earlier one would misread it. */
export const backupSchema = 1;

/** The file of a backup (reference: records §7). Tables that this version does not know travel along. */
export type Backup = {
  cordial: 'backup';
  schema: number;
  exportedAt: Instant;
  rows: Readonly<Record<string, readonly AnyRow[]>>;
};

/**
 * The whole ledger as the text of a backup: rows exactly as stored, without local tables and derived columns, keys and
 * rows sorted, so that two backups of one ledger at one instant are the same bytes.
 */
export async function exportBackup(ledger: Ledger, exportedAt: Instant): Promise<string> {
  const rows = await ledger.transaction('r', [...sharedTables, 'foreignRows'], async () => readTables(ledger));
  const head = `{"cordial":"backup","schema":${backupSchema},"exportedAt":${JSON.stringify(exportedAt)},"rows":{`;
  const tables = Object.keys(rows)
    .toSorted()
    .map((table) => `${JSON.stringify(table)}:[${(rows[table] ?? []).map(rowText).join(',\n')}]`);
  return `${head}\n${tables.join(',\n')}\n}}\n`;
}

/** The row without the columns that are rebuilt from the facts. */
export function factsOf(table: string, row: AnyRow): AnyRow {
  const derived = derivedColumns[table as TableName] ?? [];
  return Object.fromEntries(Object.entries(row).filter(([field]) => !derived.includes(field))) as AnyRow;
}

async function readTables(ledger: Ledger): Promise<Record<string, AnyRow[]>> {
  const rows: Record<string, AnyRow[]> = {};
  for (const table of sharedTables) {
    // The primary key orders by UTF-16 unit, the same on every machine.
    const stored = await ledger.table<AnyRow, string>(table).orderBy('id').toArray();
    rows[table] = stored.map((row) => factsOf(table, row));
  }
  for (const { table, row } of await ledger.foreignRows.orderBy('id').toArray()) {
    rows[table] = [...(rows[table] ?? []), row as AnyRow];
  }
  return rows;
}

function rowText(row: AnyRow): string {
  return JSON.stringify(sorted(row));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
