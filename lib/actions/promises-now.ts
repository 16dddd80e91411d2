import type { PromiseStanding } from '@/lib/domain/promise-states';
import type { StoredInvoice } from '@/lib/ledger/database';
import type { Circumstances } from './circumstances';
import { situationNow } from './situation-now';

/** How every promise of a customer stands on this day, by their own policy, read inside the act's transaction. */
export async function promisesNow(here: Circumstances, customerId: string): Promise<readonly PromiseStanding[]> {
  return (await situationNow(here, customerId))?.promises ?? [];
}

/** The documents of a customer on which something is open, oldest due first; without due day last. */
export async function openInvoicesOf({ ledger }: Circumstances, customerId: string): Promise<StoredInvoice[]> {
  const open = await ledger.invoices.where('[customerId+isOpen]').equals([customerId, 1]).toArray();
  return open.toSorted((a, b) => compare(a.dueOn ?? '9999', b.dueOn ?? '9999') || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
