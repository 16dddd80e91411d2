import { filterValues, type FilterName } from '@/lib/domain/worklist-filter';
import type { Ledger } from '@/lib/ledger/database';

/** One way to narrow today's list, and how many customers it would leave. */
export type Facet = { value: string; count: number };

export type WorklistFacets = Readonly<Record<FilterName, readonly Facet[]>>;

/** What today's list can be narrowed by: only values that leave somebody out, the most frequent first. */
export async function worklistFacets(ledger: Ledger): Promise<WorklistFacets> {
  const standings = await ledger.standings.orderBy('rankKey').toArray();
  const facetsOf = (name: FilterName): Facet[] => {
    const counts = new Map<string, number>();
    for (const standing of standings)
      for (const value of filterValues(standing, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const listed = [...counts].map(([value, count]) => ({ value, count }));
    if (listed.every(({ count }) => count === standings.length)) return [];
    return listed.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    behaviour: facetsOf('behaviour'),
    amountClass: facetsOf('amountClass'),
    stage: facetsOf('stage'),
    channel: facetsOf('channel'),
    owner: facetsOf('owner'),
    currency: facetsOf('currency'),
  };
}
