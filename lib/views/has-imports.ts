import type { Ledger } from '@/lib/ledger/database';

/** Whether a file was read into the ledger that still stands. */
export async function hasImports(ledger: Ledger): Promise<boolean> {
  return (await ledger.importRuns.where('state').equals('done').count()) > 0;
}
