import type { ReadDocument, ReadOptions } from '@/lib/imports/read-result';
import type { FileReading } from './read-import';
import { tryWorker, type WorkerLike } from './worker-like';

/** Reads one file, again and again with other options, away from the page's own thread. */
export type ImportReader = {
  read(options: ReadOptions): Promise<FileReading>;
  /** Ends what is under way; the file is forgotten. */
  stop(): void;
};

/** What the page asks of the worker: the bytes go with the first question alone. */
export type ReaderAsking = { id: number; options: ReadOptions; bytes?: Uint8Array };

/** Rows come in parts, so that taking them over never holds up the page; the rest comes last. */
export type ReaderTelling =
  | { id: number; part: readonly ReadDocument[] }
  | { id: number; reading: FileReading }
  | { id: number; failure: string };

type Waiting = {
  options: ReadOptions;
  rows: ReadDocument[];
  resolve: (reading: FileReading) => void;
  reject: (error: unknown) => void;
};

/**
 * Opens a file for reading. Extension pages of one browser share a thread, so parsing runs in a worker; where none can be
 * started the page itself reads.
 */
export function openImportReader(bytes: Uint8Array, startWorker: () => WorkerLike = packagedWorker): ImportReader {
  const waiting = new Map<number, Waiting>();
  let worker = tryWorker(startWorker);
  let asked = 0;
  const readHere = async ({ options, resolve, reject }: Waiting) => {
    const { readImport } = await import('./read-import');
    await readImport(bytes, options).then(resolve, reject);
  };
  const giveUpWorker = () => {
    worker?.terminate();
    worker = null;
    for (const one of waiting.values()) void readHere(one);
    waiting.clear();
  };
  worker?.addEventListener('message', ({ data }) => hear(waiting, (data as ReaderTelling) ?? null));
  worker?.addEventListener('error', giveUpWorker);
  return {
    read: (options) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const one: Waiting = { options, rows: [], resolve, reject };
        if (!worker) return void readHere(one);
        waiting.set(asked, one);
        const asking: ReaderAsking = asked === 1 ? { id: asked, options, bytes } : { id: asked, options };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
        worker.postMessage(asking);
      }),
    stop: () => {
      worker?.terminate();
      waiting.clear();
    },
  };
}

function hear(waiting: Map<number, Waiting>, telling: ReaderTelling): void {
  const one = waiting.get(telling.id);
  if (!one) return;
  if ('part' in telling) return void one.rows.push(...telling.part);
  waiting.delete(telling.id);
  if ('failure' in telling) return one.reject(new Error(telling.failure));
  const { reading } = telling;
  one.resolve({ ...reading, result: { ...reading.result, rows: one.rows } });
}

function packagedWorker(): Worker {
  return new Worker(new URL('./import-reader-worker.ts', import.meta.url), { type: 'module' });
}
