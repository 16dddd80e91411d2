import type { PlainDate } from '@/lib/domain/plain-date';
import type { Ledger } from '@/lib/ledger/database';

/** The newest day that any standing import spoke of; null before the first. Reads no run that is under way. */
export async function latestListDay(ledger: Ledger): Promise<PlainDate | null> {
  const runs = await ledger.importRuns.where('state').equals('done').toArray();
  const days = runs.flatMap(({ asOf }) => (asOf === null ? [] : [asOf]));
  return days.toSorted().at(-1) ?? null;
}
