import type { ReaderAsking, ReaderTelling } from './import-reader';
import { readImport } from './read-import';
import { rowParts } from './row-parts';

let kept: Uint8Array | null = null;

addEventListener('message', ({ data }: MessageEvent<ReaderAsking>) => void answer(data));

async function answer({ id, options, bytes }: ReaderAsking): Promise<void> {
  kept = bytes ?? kept;
  try {
    if (!kept) throw new Error('The reader was asked before it was given a file');
    const reading = await readImport(kept, options);
    const { rows } = reading.result;
    for (const part of rowParts(rows)) tell({ id, part });
    tell({ id, reading: { ...reading, result: { ...reading.result, rows: [] } } });
  } catch (error) {
    tell({ id, failure: error instanceof Error ? error.message : String(error) });
  }
}

function tell(telling: ReaderTelling): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's own scope, not a window
  postMessage(telling);
}
