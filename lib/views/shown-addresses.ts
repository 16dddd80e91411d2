import type { Ledger } from '@/lib/ledger/database';
import { readTogether } from '@/lib/ledger/read-together';

/** The e-mail addresses of a customer, by which their mail is found; null when there is no such customer to show. */
export async function shownAddresses(
  ledger: Ledger,
  { customerId }: { customerId: string },
): Promise<readonly string[] | null> {
  return readTogether(ledger, [ledger.customers, ledger.contacts], async () => {
    const customer = await ledger.customers.get(customerId);
    if (!customer || customer.voided !== null || customer.mergedInto !== null) return null;
    const contacts = await ledger.contacts.where('customerId').equals(customerId).toArray();
    return contacts.filter(({ kind, voided }) => kind === 'email' && voided === null).map(({ value }) => value);
  });
}
