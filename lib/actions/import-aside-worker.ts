import type { ReadDocument } from '@/lib/imports/read-result';
import { Ledger } from '@/lib/ledger/database';
import type { PlainError, WriterAsking, WriterErrand, WriterTelling } from './import-aside';
import { importFile } from './import-file';
import { newId } from './new-id';

const rows: ReadDocument[] = [];
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
    const file = { ...source, reading: { ...source.reading, rows } };
    const options = { again, isWhole, signal: stopping.signal };
    const answer = await importFile(here, file, { ...options, tell: (progress) => tell({ progress }) });
    tell({ answer });
  } catch (error) {
    tell({ failure: plainError(error) });
  } finally {
    ledger.close();
  }
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
