import type { Ledger } from '@/lib/ledger/database';

/** Whether the ledger knows anybody yet: until then the sidebar offers to bring the invoices. */
export async function hasCustomers(ledger: Ledger): Promise<boolean> {
  const [first] = await ledger.customers.limit(1).primaryKeys();
  return first !== undefined;
}
