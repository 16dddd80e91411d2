import { effectiveRows } from '@/lib/domain/effective-rows';
import type { Ledger } from '@/lib/ledger/database';
import type { AnyRow } from '@/lib/ledger/rows';
import { isAppendOnly, sharedTables } from '@/lib/ledger/tables';

/**
 * What a person can see of the ledger, table by table: rows that were taken back, and those that take others back, do not
 * count; nor do the times of changes. Empty tables and fields that are null are left out.
 */
export async function visibleState(ledger: Ledger): Promise<Record<string, unknown[]>> {
  const state: Record<string, unknown[]> = {};
  for (const table of sharedTables) {
    const stored = await ledger.table<AnyRow, string>(table).orderBy('id').toArray();
    const rows = stored.map((row) => ({ voids: null, ...row }) as AnyRow & { voids: string | null });
    const counting = isAppendOnly(table) ? effectiveRows(rows) : rows.filter(({ voided }) => voided === null);
    if (counting.length > 0) state[table] = counting.map(visibleFields);
  }
  return state;
}

function visibleFields({ updatedAt: _changed, fieldsAt: _times, ...row }: AnyRow): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
