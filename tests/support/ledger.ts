import type { Circumstances } from '@/lib/actions/circumstances';
import { Ledger } from '@/lib/ledger/database';
import { calendar, day } from './builders';

let opened = 0;

/** A real Dexie ledger on fake-indexeddb that no other test shares. */
export function freshLedger(): Ledger {
  opened += 1;
  return new Ledger(`test-${opened}-${Math.random().toString(36).slice(2)}`);
}

/**
 * The circumstances of an action in a test: fixed clock (15:00 UTC of the day), ids that count up from `id-0001` and
 * sort in that order, and the calendar of the builders.
 */
export function circumstances(ledger: Ledger, changes: Partial<Omit<Circumstances, 'ledger'>> = {}): Circumstances {
  const today = changes.today ?? day;
  let made = 0;
  return {
    ledger,
    today,
    now: () => `${today}T15:00:00.000Z`,
    newId: () => `id-${String((made += 1)).padStart(4, '0')}`,
    by: 'ana@taller.example',
    calendar,
    ...changes,
  };
}
