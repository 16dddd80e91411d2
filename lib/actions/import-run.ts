import type { Instant } from '@/lib/domain/row';
import type { Ledger } from '@/lib/ledger/database';
import type { BeforeImage, ImportRun } from '@/lib/ledger/local-rows';
import type { AnyRow } from '@/lib/ledger/rows';

/** Rows per part: each part is one short transaction, so that other pages get their turn in between. */
export const rowsPerPart = 1000;

/** How many imports can be undone; of older ones the before-images are dropped. */
const runsKept = 20;

/** After so long without a sign of life a running import counts as left behind. Hidden pages may wake once a minute only. */
const orphanedAfterMs = 150_000;

/** Keeps what a part of a run changed, in the order in which it was changed. */
export async function keepImages(ledger: Ledger, runId: string, images: readonly BeforeImage[]): Promise<void> {
  const place = await ledger.importImages.where('runId').equals(runId).count();
  for (let from = 0; from < images.length; from += rowsPerPart) {
    const id = `${runId}/${String(place + from / rowsPerPart).padStart(6, '0')}`;
    await ledger.importImages.add({ id, runId, images: images.slice(from, from + rowsPerPart).map(slim) });
  }
}

/** Of a row that was added its traces are enough to take it back; a second copy would double what an import writes. */
function slim(image: BeforeImage): BeforeImage {
  return image.before === null ? { ...image, after: tracesOf(image.after as AnyRow) } : image;
}

/** Whose a row is, and the times that every change of it moves: equal traces, the same row. */
export function tracesOf({ customerId = null, updatedAt, fieldsAt = {}, voided }: AnyRow): object {
  return { customerId, updatedAt, fieldsAt, voided };
}

/** The runs that are under way now, and those that a page left behind when it was closed. */
export async function runningImports(
  ledger: Ledger,
  now: Instant,
): Promise<{ alive: ImportRun[]; orphaned: ImportRun[] }> {
  const running = await ledger.importRuns.where('state').equals('running').toArray();
  const isAlive = ({ heartbeatAt }: ImportRun) => Date.parse(now) - Date.parse(heartbeatAt) < orphanedAfterMs;
  return { alive: running.filter(isAlive), orphaned: running.filter((run) => !isAlive(run)) };
}

/** The latest import of the same bytes that still stands. */
export async function importOf(ledger: Ledger, fileHash: string): Promise<ImportRun | null> {
  const runs = await ledger.importRuns.where('fileHash').equals(fileHash).toArray();
  const standing = runs.filter(({ state }) => state === 'done');
  return standing.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1)).at(-1) ?? null;
}

/** Drops the before-images of all but the latest runs: they are copies of rows and would pile up. */
export async function dropOldImages(ledger: Ledger): Promise<void> {
  const runs = await ledger.importRuns.where('state').equals('done').toArray();
  const old = runs.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1)).slice(runsKept);
  for (const { id } of old) await ledger.importImages.where('runId').equals(id).delete();
}
