import type { ReadDocument } from '@/lib/imports/read-result';
import { Ledger } from '@/lib/ledger/database';
import type { PlainError, WriterAsking, WriterErrand, WriterTelling } from './import-aside';
import { importFile, type ImportProgress } from './import-file';
import type { ImportSource } from './name-documents';
import { newId } from './new-id';

/** Handed on when the errand comes, and kept by nobody: what is written is cleared away as the import goes on. */
let rows: ReadDocument[] = [];
const stopping = new AbortController();

addEventListener('message', ({ data }: MessageEvent<WriterAsking>) => {
  if ('rows' in data) rows.push(...data.rows);
  else if ('stop' in data) stopping.abort();
  else void write(data.errand);
});

async function write({ ledger: name, source, again, isWhole, ...who }: WriterErrand): Promise<void> {
  const ledger = new Ledger(name);
  // A page that upgrades the ledger must not wait for us; the run that is cut off is taken back by it.
  ledger.on('versionchange', () => ledger.close());
  // Heard before anything is written: from here on the page must not begin anew by itself.
  tell({ progress: { phase: 'documents', done: 0, of: rows.length } });
  try {
    const here = { ...who, ledger, newId, now: () => new Date().toISOString() };
    const options = { again, isWhole, signal: stopping.signal, tell: (progress: ImportProgress) => tell({ progress }) };
    const answer = await importFile(here, withRows(source), options);
    close(ledger, { answer });
  } catch (error) {
    close(ledger, { failure: plainError(error) });
  }
}

function withRows(source: ImportSource): ImportSource {
  const file = { ...source, reading: { ...source.reading, rows } };
  rows = [];
  return file;
}

/** Whoever hears this ends the worker: the ledger must be let go before. */
function close(ledger: Ledger, telling: WriterTelling): void {
  ledger.close();
  tell(telling);
}

/** The database wraps what the browser refused: the page looks for the kernel. */
function plainError(error: unknown): PlainError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const inner = error instanceof Error && 'inner' in error && error.inner !== error ? error.inner : null;
  return { name, message, inner: inner ? plainError(inner) : null };
}

function tell(telling: WriterTelling): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's own scope, not a window
  postMessage(telling);
}
