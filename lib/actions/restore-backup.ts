import { readBackup, type BackupProblem } from '@/lib/ledger/read-backup';
import { restoreRows, type RestoreCounts } from '@/lib/ledger/restore';
import { localTables, sharedTables } from '@/lib/ledger/tables';
import type { Circumstances } from './circumstances';
import { keepImages } from './import-run';
import { loadColumns } from './load-columns';
import { refreshStandings, reopenStandings } from './refresh-standings';

export type RestoreAnswer =
  | { ok: true; counts: RestoreCounts; runId: string }
  | { ok: false; problem: BackupProblem; place: string | null };

/**
 * Merges a backup file into the ledger, wholly or not at all: later changes win field by field, appended facts are united,
 * what was forgotten stays forgotten. Undone like an import, by `undoImport` with the run's id.
 */
export async function restoreBackup(here: Circumstances, text: string, fileName: string): Promise<RestoreAnswer> {
  const reading = readBackup(text);
  if (!reading.ok) return reading;
  const columnsOf = await loadColumns();
  const runId = here.newId();
  const counts = await here.ledger.transaction('rw', [...sharedTables, ...localTables], async () => {
    const { counts: done, images } = await restoreRows(here.ledger, reading.backup, columnsOf);
    const { added, changed, unchanged } = done;
    const now = here.now();
    await here.ledger.importRuns.add({
      id: runId,
      state: 'done',
      fileName,
      fileHash: '',
      layout: 'cordial-backup',
      asOf: null,
      startedAt: now,
      finishedAt: now,
      heartbeatAt: now,
      counts: { added, changed, unchanged, skipped: done.forgotten, problems: 0 },
    });
    await keepImages(here.ledger, runId, images);
    await here.ledger.standings.clear();
    await reopenStandings(here);
    return done;
  });
  await refreshStandings(here);
  return { ok: true, counts, runId };
}
