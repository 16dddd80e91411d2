import { loadColumns } from '@/lib/actions/load-columns';
import type { Ledger } from '@/lib/ledger/database';
import { refreshOpenBalances } from '@/lib/ledger/derive';
import type { AnyRow } from '@/lib/ledger/rows';
import { sharedTables, type SharedTable } from '@/lib/ledger/tables';
import { append } from '@/lib/ledger/write';

/** Puts rows into a ledger as they are, with their derived columns. */
export async function store(ledger: Ledger, rows: Partial<Record<SharedTable, readonly object[]>>): Promise<Ledger> {
  const columnsOf = await loadColumns();
  for (const table of sharedTables) await append(ledger, table, (rows[table] ?? []) as AnyRow[], columnsOf);
  await refreshOpenBalances(ledger, await ledger.customers.toCollection().primaryKeys());
  return ledger;
}
