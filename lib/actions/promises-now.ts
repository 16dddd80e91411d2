import { promiseStates, type PromiseStanding } from '@/lib/domain/promise-states';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import type { StoredInvoice } from '@/lib/ledger/database';
import type { Circumstances } from './circumstances';

/** How every promise of a customer stands on this day, read inside the act's transaction. */
export async function promisesNow(
  { ledger, calendar, today }: Circumstances,
  customerId: string,
): Promise<PromiseStanding[]> {
  const [promises, payments, balanceReports, invoices] = await Promise.all([
    ledger.promises.where('customerId').equals(customerId).toArray(),
    ledger.payments.where('customerId').equals(customerId).toArray(),
    ledger.balanceReports.where('customerId').equals(customerId).toArray(),
    ledger.invoices.where('[customerId+isOpen]').between([customerId, 0], [customerId, 1], true, true).toArray(),
  ]);
  return promiseStates({ promises, payments, balanceReports, invoices }, calendar, today, shippedPolicy.tolerances);
}

/** The documents of a customer on which something is open, oldest due first; without due day last. */
export async function openInvoicesOf({ ledger }: Circumstances, customerId: string): Promise<StoredInvoice[]> {
  const open = await ledger.invoices.where('[customerId+isOpen]').equals([customerId, 1]).toArray();
  return open.toSorted((a, b) => compare(a.dueOn ?? '9999', b.dueOn ?? '9999') || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
