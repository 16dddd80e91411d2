import type { Ledger } from '@/lib/ledger/database';

/** How many customers the ledger knows. */
export function customerCount(ledger: Ledger): Promise<number> {
  return ledger.customers.count();
}
