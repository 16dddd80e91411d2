import type { Ledger } from '@/lib/ledger/database';
import { readErasures } from '@/lib/ledger/erasures';
import type { ImportRun } from '@/lib/ledger/local-rows';
import type { Circumstances } from './circumstances';
import { closeMissing } from './close-missing';
import type { NamedDocument } from './import-facts';
import { isKnowable, writePart, type KnownIds, type PartContext } from './import-part';
import { dropOldImages, importOf, keepImages, runningImports } from './import-run';
import { keepDoubts } from './keep-doubts';
import { nameDocuments, type ImportSource } from './name-documents';
import { pause } from './pause';
import { refreshStandings, reopenStandings } from './refresh-standings';
import { rollBackRun } from './roll-back-run';

export type { ImportSource } from './name-documents';

/** How far an import has come; the worklist is worked out anew (`standings`) when every document is in. */
export type ImportProgress = { phase: 'documents' | 'standings'; done: number; of: number };

export type ImportOptions = {
  /** Told after each part: while documents are written in documents, then, with all of them in, in customers. */
  tell?: (progress: ImportProgress) => void;
  /** Stops the import and takes back what it wrote so far. */
  signal?: AbortSignal;
  /** Reads a file again although the same bytes were imported before. */
  again?: boolean;
  /** The person says that the file holds ALL open documents of its source: those it does not hold count as closed. */
  isWhole?: boolean;
};

export type ImportAnswer =
  | { ok: true; runId: string | null; counts: ImportRun['counts']; forgotten: number; closed: number }
  | { ok: false; reason: 'already-imported'; runId: string; on: string }
  | { ok: false; reason: 'import-running' | 'cancelled' };

/** Documents per part: with customer, contact and report at most some 1,000 rows, which is one short transaction. */
const largestPart = 250;
const smallestPart = 25;
/** Milliseconds that a part may take: whoever opens a mail meanwhile waits for one part and no more. */
const partMs = 40;
/** Of a part's time, what the disk and whoever reads get before the next one. */
const restShare = 0.5;

/**
 * Imports a file as a staged run: parts of at most about 1,000 rows, each in its own transaction with its before-images, so
 * that other pages read and write in between; then derived tables. Reading the same file again changes nothing. `runId` is
 * what `undoImport` takes back; null when nothing changed.
 */
export async function importFile(
  here: Circumstances,
  source: ImportSource,
  { tell = () => {}, signal, again = false, isWhole = false }: ImportOptions = {},
): Promise<ImportAnswer> {
  const { ledger } = here;
  await rollBackOrphans(here);
  const earlier = again ? null : await importOf(ledger, source.fileHash);
  if (earlier) return { ok: false, reason: 'already-imported', runId: earlier.id, on: earlier.startedAt };
  const naming = await nameDocuments(here, source);
  const run = newRun(here, source, naming.named.length);
  if (!(await startRun(here, run))) return { ok: false, reason: 'import-running' };
  // Not awaited here, so that the rows of the file are held by their parts alone unless they are needed at the end.
  return writeAll(here, run, {
    naming,
    problems: source.reading.problems,
    whole: isWhole ? source : null,
    tell,
    signal,
  });
}

type Writing = {
  naming: Awaited<ReturnType<typeof nameDocuments>>;
  problems: ImportSource['reading']['problems'];
  /** The file, where it holds all open documents of its source. */
  whole: ImportSource | null;
} & Required<Pick<ImportOptions, 'tell'>> & { signal: AbortSignal | undefined };

async function writeAll(
  here: Circumstances,
  run: ImportRun,
  { naming, problems, whole, tell, signal }: Writing,
): Promise<ImportAnswer> {
  const { context, named, forgotten } = naming;
  const of = named.length;
  const known = await readKnown(here.ledger);
  for (let size = largestPart; named.length > 0;) {
    if (signal?.aborted) return cancelled(here, run);
    const started = performance.now();
    // What is written is let go of: the less is alive, the shorter whoever waits for a part waits for clearing away.
    await importPart(here, run, named.splice(0, size), { context, known });
    const took = performance.now() - started;
    tell({ phase: 'documents', done: of - named.length, of });
    size = partSize(size, took);
    await pause(took * restShare);
  }
  const closed = whole ? await closeMissing(here, run, whole, signal) : 0;
  if (signal?.aborted) return cancelled(here, run);
  const isChanged = await finishRun(here, run, problems);
  if (isChanged) await refreshStandings(here, undefined, (progress) => tell({ phase: 'standings', ...progress }));
  return { ok: true, runId: isChanged ? run.id : null, counts: run.counts, forgotten, closed };
}

async function cancelled(here: Circumstances, { id }: ImportRun): Promise<ImportAnswer> {
  await cancel(here, id);
  return { ok: false, reason: 'cancelled' };
}

/** How many documents the next part should have, after one of `size` took so many milliseconds. */
function partSize(size: number, took: number): number {
  return Math.round(Math.min(largestPart, Math.max(smallestPart, (size * partMs) / Math.max(1, took))));
}

/** Takes back what imports wrote whose page is gone; to be called when a page starts. @returns how many there were. */
export async function rollBackOrphans(here: Circumstances): Promise<number> {
  const { orphaned } = await runningImports(here.ledger, here.now());
  for (const { id } of orphaned) await cancel(here, id);
  return orphaned.length;
}

async function cancel(here: Circumstances, runId: string): Promise<void> {
  await rollBackRun(here, runId, 'cancelled');
  await reopenStandings(here);
  await refreshStandings(here);
}

async function startRun({ ledger, now }: Circumstances, run: ImportRun): Promise<boolean> {
  return ledger.transaction('rw', ledger.importRuns, async () => {
    if ((await runningImports(ledger, now())).alive.length > 0) return false;
    await ledger.importRuns.add(run);
    return true;
  });
}

/** What was there when the run began, kept up to date with its own parts. */
type Known = { ids: KnownIds; runs: number; erased: number };

async function readKnown({ customers, invoices, balanceReports, importRuns, erasures }: Ledger): Promise<Known> {
  const [runs, erased, people, documents, reports] = await Promise.all([
    importRuns.count(),
    erasures.count(),
    customers.toCollection().primaryKeys(),
    invoices.toCollection().primaryKeys(),
    balanceReports.toCollection().primaryKeys(),
  ]);
  const ids = { customers: new Set(people), invoices: new Set(documents), balanceReports: new Set(reports) };
  return { ids, runs, erased };
}

async function importPart(
  { ledger, now }: Circumstances,
  run: ImportRun,
  part: readonly NamedDocument[],
  { context, known }: { context: PartContext; known: Known },
): Promise<void> {
  const { customers, contacts, invoices, balanceReports, payments, standings } = ledger;
  const { importRuns, importImages, importCustomers, erasures } = ledger;
  const facts = [customers, contacts, invoices, balanceReports, payments, standings];
  const ours = [importRuns, importImages, importCustomers, erasures];
  const written = await ledger.transaction('rw', [...facts, ...ours], async () => {
    // A backup restored meanwhile left a run of its own: then nothing is known any more.
    const [runs, erased] = await Promise.all([importRuns.count(), erasures.count()]);
    const isForgotten = erased === known.erased ? null : await readErasures(ledger);
    // Whoever was forgotten since the file was read must not come back with its next part.
    const present = isForgotten ? part.filter(({ customerId }) => !isForgotten('customers', customerId)) : part;
    const isAlone = runs === known.runs && isForgotten === null;
    const outcome = await writePart(present, { ...context, known: isAlone ? known.ids : null });
    const { added, changed, unchanged, images, customerIds } = outcome;
    run.counts.added += added;
    run.counts.changed += changed;
    run.counts.unchanged += unchanged;
    await Promise.all([
      images.length > 0 ? keepImages(ledger, run.id, images) : null,
      importCustomers.bulkPut(customerIds.map((id) => ({ id, runId: run.id }))),
      // Nobody can have judged a customer who was not there.
      standings.bulkDelete(customerIds.filter((id) => !isAlone || known.ids.customers.has(id))),
      importRuns.update(run.id, { heartbeatAt: now(), counts: run.counts }),
    ]);
    return images;
  });
  for (const { table, id } of written) {
    if (isKnowable(table)) known.ids[table].add(id);
  }
}

/** Ends the run, with the list of what it left out; one that changed nothing leaves no trace. */
async function finishRun(
  here: Circumstances,
  run: ImportRun,
  problems: ImportSource['reading']['problems'],
): Promise<boolean> {
  const { ledger, now } = here;
  // Thousands of rows, in a transaction that no panel waits for; a page that ends here leaves a run to be taken back.
  await ledger.importCustomers.where('runId').equals(run.id).delete();
  const isChanged = await ledger.transaction(
    'rw',
    [ledger.importRuns, ledger.importImages, ledger.viewState],
    async () => {
      const hasImages = (await ledger.importImages.where('runId').equals(run.id).count()) > 0;
      if (!hasImages) await ledger.importRuns.delete(run.id);
      else {
        await ledger.importRuns.update(run.id, { state: 'done', finishedAt: now() });
        await keepDoubts(here, run.id, problems);
      }
      if (hasImages) await reopenStandings(here);
      return hasImages;
    },
  );
  await dropOldImages(ledger);
  return isChanged;
}

function newRun(
  { newId, now }: Circumstances,
  { fileName, fileHash, reading, asOf }: ImportSource,
  documents: number,
): ImportRun {
  const at = now();
  const leftOut = reading.rows.length - documents;
  return {
    id: newId(),
    state: 'running',
    fileName,
    fileHash,
    layout: reading.layout,
    asOf: asOf ?? reading.source.asOf,
    startedAt: at,
    finishedAt: null,
    heartbeatAt: at,
    counts: {
      added: 0,
      changed: 0,
      unchanged: 0,
      skipped: reading.skipped.length + leftOut,
      problems: reading.problems.length,
    },
  };
}
