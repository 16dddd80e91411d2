import type { ReadProblem } from '@/lib/imports/read-result';
import type { Circumstances } from './circumstances';

/** A line that an import left out, by its place alone: its cells stay in the person's own file. */
export type KeptDoubt = Pick<ReadProblem, 'row' | 'column' | 'code'>;

/** Where the lines left out by a run are kept on this device. */
export function doubtsName(runId: string): string {
  return `import-doubts/${runId}`;
}

/** Keeps the list of what an import left out, so that no doubt is lost when its page is closed. */
export async function keepDoubts(
  { ledger }: Circumstances,
  runId: string,
  problems: readonly ReadProblem[],
): Promise<void> {
  const doubts = problems.map(({ row, column, code }): KeptDoubt => ({ row, column, code }));
  if (doubts.length > 0) await ledger.viewState.put({ id: doubtsName(runId), value: doubts });
}
