import type { Instant } from '@/lib/domain/row';
import { readBackup, type BackupProblem } from '@/lib/ledger/read-backup';
import { sharedTables, type SharedTable } from '@/lib/ledger/tables';
import type { Circumstances } from './circumstances';

/** What a backup holds, and how much of it this ledger does not know yet. Nothing is written. */
export type BackupPreview =
  | { ok: true; exportedAt: Instant; tables: readonly { table: SharedTable; rows: number; unknown: number }[] }
  | { ok: false; problem: BackupProblem; place: string | null };

/** Looks into the text of a backup file before it is merged. */
export async function previewBackup({ ledger }: Circumstances, text: string): Promise<BackupPreview> {
  const reading = readBackup(text);
  if (!reading.ok) return reading;
  const { rows, exportedAt } = reading.backup;
  const held = sharedTables.filter((table) => (rows[table] ?? []).length > 0);
  const tables = await ledger.transaction('r', [...sharedTables], async () =>
    Promise.all(
      held.map(async (table) => {
        const ids = (rows[table] ?? []).map(({ id }) => id);
        const known = await ledger.table(table).where('id').anyOf(ids).count();
        return { table, rows: ids.length, unknown: new Set(ids).size - known };
      }),
    ),
  );
  return { ok: true, exportedAt, tables };
}
