import type { PlainDate } from '@/lib/domain/plain-date';
import type { Instant } from '@/lib/domain/row';
import type { Ledger } from '@/lib/ledger/database';
import type { ImportRun } from '@/lib/ledger/local-rows';
import { readTogether } from '@/lib/ledger/read-together';

/** One line that an import left out. */
export type LeftOut = { row: number | null; column: string | null; code: string };

/** A file (or backup) that was read into the ledger. */
export type ImportLine = {
  id: string;
  state: ImportRun['state'];
  fileName: string;
  layout: string | null;
  asOf: PlainDate | null;
  at: Instant;
  counts: ImportRun['counts'];
  /** Only the latest ones can be taken back whole. */
  canUndo: boolean;
  leftOut: readonly LeftOut[];
};

/** All imports that this device remembers, the newest first. */
export async function importRuns(ledger: Ledger): Promise<ImportLine[]> {
  return readTogether(ledger, [ledger.importRuns, ledger.importImages, ledger.viewState], async () => {
    const runs = await ledger.importRuns.toArray();
    const lines = await Promise.all(runs.map((run) => lineOf(ledger, run)));
    return lines.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  });
}

/** The import of exactly these bytes that still stands; null when there is none. */
export async function importOfFile(ledger: Ledger, { hash }: { hash: string }): Promise<ImportLine | null> {
  return readTogether(ledger, [ledger.importRuns, ledger.importImages, ledger.viewState], async () => {
    const runs = await ledger.importRuns.where('fileHash').equals(hash).toArray();
    const standing = runs
      .filter(({ state }) => state === 'done')
      .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    return standing[0] ? lineOf(ledger, standing[0]) : null;
  });
}

async function lineOf(ledger: Ledger, run: ImportRun): Promise<ImportLine> {
  const { id, state, fileName, layout, asOf, startedAt, counts } = run;
  const [images, kept] = await Promise.all([
    state === 'done' ? ledger.importImages.where('runId').equals(id).count() : 0,
    ledger.viewState.get(`import-doubts/${id}`),
  ]);
  return {
    id,
    state,
    fileName,
    layout,
    asOf,
    at: startedAt,
    counts,
    canUndo: images > 0,
    leftOut: leftOutOf(kept?.value),
  };
}

function leftOutOf(value: unknown): LeftOut[] {
  return Array.isArray(value) ? value.filter(isLeftOut) : [];
}

function isLeftOut(value: unknown): value is LeftOut {
  return (
    typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string' && 'row' in value
  );
}
