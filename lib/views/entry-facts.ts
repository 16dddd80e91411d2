import type { EntryFacts } from '@/lib/domain/entry-facts';
import type { CustomerPanel } from './customer-panel';

/** What of a panel goes into the person's own calendar: whom, how much, and what was promised. */
export function entryFacts({ customer, standings, promises }: CustomerPanel): EntryFacts {
  return {
    customerName: customer.name,
    overdue: standings.map(({ overdue }) => overdue).filter(({ minor }) => minor > 0),
    owed: standings.map(({ owed }) => owed).filter(({ minor }) => minor > 0),
    promises: promises.filter(({ state }) => state === 'open').map(({ promise }) => promise.promised),
  };
}
