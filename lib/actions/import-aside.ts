import type { ReadDocument } from '@/lib/imports/read-result';
import type { Circumstances } from './circumstances';
import { importFile, type ImportAnswer, type ImportOptions, type ImportProgress } from './import-file';
import type { ImportSource } from './name-documents';
import { pause } from './pause';
import { rowParts } from './row-parts';
import { tryWorker, type WorkerLike } from './worker-like';

/** What a worker needs to import: all but the rows, which come before it in parts. */
export type WriterErrand = {
  ledger: string;
  source: ImportSource;
  again: boolean;
  isWhole: boolean;
} & Pick<Circumstances, 'today' | 'by' | 'calendar'>;

/** What the page asks of the worker, in this order; `stop` takes back what was written. */
export type WriterAsking = { rows: readonly ReadDocument[] } | { errand: WriterErrand } | { stop: true };

/** What went wrong, as it can be handed over: errors lose their names between page and worker. */
export type PlainError = { name: string; message: string; inner: PlainError | null };

export type WriterTelling = { progress: ImportProgress } | { answer: ImportAnswer } | { failure: PlainError };

/**
 * `importFile` away from the page's own thread, which pages of one extension share: a panel that is read meanwhile waits
 * neither for our work nor for what it leaves to be cleared away. Where no worker can be started, or the ledger is in the
 * page's memory, the page itself imports.
 */
export async function importAside(
  here: Circumstances,
  source: ImportSource,
  options: ImportOptions = {},
  startWorker: () => WorkerLike = packagedWorker,
): Promise<ImportAnswer> {
  const worker = here.ledger.isInMemory ? null : tryWorker(startWorker);
  if (!worker) return importFile(here, source, options);
  const { tell = () => {}, signal, again = false, isWhole = false } = options;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  const ask = (asking: WriterAsking) => worker.postMessage(asking);
  const stop = () => ask({ stop: true });
  let isAtWork = false;
  const writing = new Promise<ImportAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => {
      const telling = data as WriterTelling;
      isAtWork = true;
      if ('progress' in telling) tell(telling.progress);
      else if ('answer' in telling) resolve(telling.answer);
      else reject(errorOf(telling.failure));
    });
    worker.addEventListener('error', (event) => {
      // Its script could not be had: nothing was written yet.
      if (!isAtWork) importFile(here, source, options).then(resolve, reject);
      else reject(new Error('message' in event ? event.message : 'The import ended early'));
    });
  });
  signal?.addEventListener('abort', stop);
  try {
    for (const rows of rowParts(source.reading.rows)) {
      ask({ rows });
      await pause();
    }
    const { ledger, today, by, calendar } = here;
    const empty = { ...source, reading: { ...source.reading, rows: [] } };
    ask({ errand: { ledger: ledger.name, source: empty, again, isWhole, today, by, calendar } });
    if (signal?.aborted) stop();
    return await writing;
  } finally {
    signal?.removeEventListener('abort', stop);
    worker.terminate();
  }
}

function errorOf({ name, message, inner }: PlainError): Error {
  return Object.assign(new Error(message), { name, inner: inner && errorOf(inner) });
}

function packagedWorker(): Worker {
  return new Worker(new URL('./import-aside-worker.ts', import.meta.url), { type: 'module' });
}
