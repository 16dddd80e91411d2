import type { ReadDocument } from '@/lib/imports/read-result';

/** Small enough that a part is handed over, and taken over, in a few milliseconds. */
const rowsPerPart = 2000;

/** The rows of a file in parts between page and worker, so that handing them over never holds up the page. */
export function* rowParts(rows: readonly ReadDocument[]): Generator<readonly ReadDocument[]> {
  for (let from = 0; from < rows.length; from += rowsPerPart) yield rows.slice(from, from + rowsPerPart);
}
