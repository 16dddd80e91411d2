import type { Circumstances } from './circumstances';
import { refreshStandings, reopenStandings } from './refresh-standings';
import { rollBackRun } from './roll-back-run';

export type UndoImportAnswer = { ok: true } | { ok: false; reason: 'unknown-run' | 'not-done' | 'too-old' };

/**
 * Takes a whole import (or restored backup) back: what it added disappears, what it changed goes back, what somebody has
 * used or changed since stays safe. Of the latest 20 imports.
 * @param tell how many parts are left
 */
export async function undoImport(
  here: Circumstances,
  runId: string,
  tell: (left: number) => void = () => {},
): Promise<UndoImportAnswer> {
  const { importRuns, importImages } = here.ledger;
  const run = await importRuns.get(runId);
  if (!run) return { ok: false, reason: 'unknown-run' };
  if (run.state !== 'done') return { ok: false, reason: 'not-done' };
  if ((await importImages.where('runId').equals(runId).count()) === 0) return { ok: false, reason: 'too-old' };
  await rollBackRun(here, runId, 'undone', tell);
  await reopenStandings(here);
  await refreshStandings(here);
  return { ok: true };
}
