import type { CustomerFile } from '@/lib/domain/customer-file';
import type { Ledger } from './database';

/**
 * All rows of one customer, read together from indexes in one read transaction, so that a judgement never mixes two states
 * of the ledger. Rows that were taken back are left in: what they mean is the domain's to say.
 * @returns null when there is no such customer or the row was voided
 */
export async function readCustomerFile(ledger: Ledger, customerId: string): Promise<CustomerFile | null> {
  return ledger.transaction('r', tablesOf(ledger), async () => {
    const own = { customerId };
    const [customer, ...rows] = await Promise.all([
      ledger.customers.get(customerId),
      ledger.contacts.where(own).toArray(),
      ledger.invoices.where('[customerId+isOpen]').between([customerId, 0], [customerId, 1], true, true).toArray(),
      ledger.payments.where(own).toArray(),
      ledger.balanceReports.where(own).toArray(),
      ledger.promises.where(own).toArray(),
      ledger.disputeEvents.where(own).toArray(),
      ledger.plans.where(own).toArray(),
      ledger.followUps.where(own).toArray(),
      ledger.log.where('[customerId+at]').between([customerId, ''], [customerId, '\uffff']).toArray(),
      ledger.consents.where(own).toArray(),
    ]);
    if (!customer || customer.voided !== null) return null;
    const [contacts, invoices, payments, balanceReports, promises, disputeEvents, plans, followUps, log, consents] =
      rows;
    // What one person told us names the contact alone.
    const ofContacts = await ledger.consents
      .where('contactId')
      .anyOf(contacts.map(({ id }) => id))
      .filter((consent) => consent.customerId === null)
      .toArray();
    return {
      customer,
      contacts: contacts.filter((contact) => contact.voided === null),
      invoices,
      payments,
      balanceReports,
      promises,
      disputeEvents,
      plans,
      followUps,
      log,
      consents: [...consents, ...ofContacts],
      amountClass: null,
    };
  });
}

function tablesOf(ledger: Ledger) {
  return [
    ledger.customers,
    ledger.contacts,
    ledger.invoices,
    ledger.payments,
    ledger.balanceReports,
    ledger.promises,
    ledger.disputeEvents,
    ledger.plans,
    ledger.followUps,
    ledger.log,
    ledger.consents,
  ];
}
