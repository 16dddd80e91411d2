import { shownCustomer } from '@/lib/domain/overrides';
import type { Ledger } from '@/lib/ledger/database';
import { readTogether } from '@/lib/ledger/read-together';

/** What disappears with a customer, in rows. */
export type ForgettingCounts = {
  name: string;
  contacts: number;
  invoices: number;
  payments: number;
  promises: number;
  followUps: number;
  log: number;
};

/** Names what Forget would erase, before anybody is asked; null when there is no such customer. */
export async function whatForgettingRemoves(
  ledger: Ledger,
  { customerId }: { customerId: string },
): Promise<ForgettingCounts | null> {
  const { customers, contacts, invoices, payments, promises, followUps, log } = ledger;
  return readTogether(ledger, [customers, contacts, invoices, payments, promises, followUps, log], async () => {
    const customer = await customers.get(customerId);
    if (!customer) return null;
    const [contactCount, invoiceCount, paymentCount, promiseCount, followUpCount, logCount] = await Promise.all([
      contacts.where('customerId').equals(customerId).count(),
      invoices.where('[customerId+isOpen]').between([customerId, 0], [customerId, 1], true, true).count(),
      payments.where('customerId').equals(customerId).count(),
      promises.where('customerId').equals(customerId).count(),
      followUps.where('customerId').equals(customerId).count(),
      log.where('[customerId+at]').between([customerId, ''], [customerId, '\uffff']).count(),
    ]);
    return {
      name: shownCustomer(customer).name,
      contacts: contactCount,
      invoices: invoiceCount,
      payments: paymentCount,
      promises: promiseCount,
      followUps: followUpCount,
      log: logCount,
    };
  });
}
