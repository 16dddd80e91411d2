import { eraseCustomer } from '@/lib/ledger/erasures';
import { localTables, sharedTables } from '@/lib/ledger/tables';
import type { Circumstances } from './circumstances';

/**
 * Forgets a customer: the only hard delete. Every row of theirs disappears, also from what undo remembers; hashes of the
 * ids stay, so that no import and no backup brings them back. Nothing undoes this, and the interface asks twice before.
 * @param ground why, as a code: it is kept and must name nobody
 * @returns how many rows disappeared.
 */
export function forgetCustomer(
  { ledger, now, by }: Circumstances,
  customerId: string,
  ground: string,
): Promise<number> {
  return ledger.transaction('rw', [...sharedTables, ...localTables], async () =>
    eraseCustomer(ledger, customerId, { ground, at: now(), by }),
  );
}
