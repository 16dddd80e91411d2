import type { EntityTable } from 'dexie';
import type { Consent } from '@/lib/domain/contact-log';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { groupBy } from '@/lib/domain/group-by';
import type { Ledger, StoredContact } from './database';

/**
 * All rows of one customer, from indexes. To be called in a transaction over `tablesOfFile`, so that a judgement never
 * mixes two states of the ledger; a transaction of its own inside that one would cost as much as four reads. Rows that
 * were taken back are left in: what they mean is the domain's to say.
 * @param known contacts of theirs by id, as far as the caller has seen them: what these told us is read along with the
 *   rest, instead of in one more round
 * @returns null when there is no such customer or the row was voided
 */
export async function readCustomerFile(
  ledger: Ledger,
  customerId: string,
  known: readonly string[] = [],
): Promise<CustomerFile | null> {
  const told = known.map((contactId) => consentsOfContact(ledger, contactId));
  const { customers, ...rows } = await readSpan(ledger, customerId, customerId, async (contacts) => {
    const others = contacts.filter(({ id }) => !known.includes(id)).map(({ id }) => consentsOfContact(ledger, id));
    return (await Promise.all([...told, ...others])).flat();
  });
  const [customer] = customers;
  return customer?.voided === null ? { ...rows, customer, amountClass: null } : null;
}

/** What one person told us names the contact alone. */
async function consentsOfContact(ledger: Ledger, contactId: string): Promise<Consent[]> {
  const consents = await ledger.consents.where('contactId').equals(contactId).toArray();
  return consents.filter(({ customerId }) => customerId === null);
}

/**
 * The same for many: one read a table, over the span of their ids. Whoever lies between two of them is read in vain, so
 * that customers far apart in the order of ids are better read one by one.
 * @returns files by customer; those that do not exist or were voided have none
 */
export async function readCustomerFiles(
  ledger: Ledger,
  customerIds: readonly string[],
): Promise<Map<string, CustomerFile>> {
  if (customerIds.length === 0) return new Map();
  const wanted = new Set(customerIds);
  const { customers, ...rows } = await readSpan(ledger, least(customerIds), greatest(customerIds), (contacts) =>
    consentsOf(ledger, contacts),
  );
  const owners = new Map(rows.contacts.map((contact) => [contact.id, contact.customerId]));
  const ofCustomer = {
    contacts: byCustomer(rows.contacts),
    invoices: byCustomer(rows.invoices),
    payments: byCustomer(rows.payments),
    balanceReports: byCustomer(rows.balanceReports),
    promises: byCustomer(rows.promises),
    disputeEvents: byCustomer(rows.disputeEvents),
    plans: byCustomer(rows.plans),
    followUps: byCustomer(rows.followUps),
    log: byCustomer(rows.log),
    consents: groupBy(rows.consents, ({ customerId, contactId }) => customerId ?? owners.get(contactId ?? '')),
  };
  const standing = customers.filter(({ id, voided }) => wanted.has(id) && voided === null);
  return new Map(
    standing.map((customer): [string, CustomerFile] => {
      const { id } = customer;
      const file = {
        customer,
        contacts: ofCustomer.contacts.get(id) ?? [],
        invoices: ofCustomer.invoices.get(id) ?? [],
        payments: ofCustomer.payments.get(id) ?? [],
        balanceReports: ofCustomer.balanceReports.get(id) ?? [],
        promises: ofCustomer.promises.get(id) ?? [],
        disputeEvents: ofCustomer.disputeEvents.get(id) ?? [],
        plans: ofCustomer.plans.get(id) ?? [],
        followUps: ofCustomer.followUps.get(id) ?? [],
        log: ofCustomer.log.get(id) ?? [],
        consents: ofCustomer.consents.get(id) ?? [],
      };
      return [id, { ...file, amountClass: null }];
    }),
  );
}

function byCustomer<T extends { customerId: string }>(rows: readonly T[]): Map<string, T[]> {
  return groupBy(rows, ({ customerId }) => customerId);
}

/** Every row of the customers from one id to another, one request a table, all of them under way at once. */
async function readSpan(
  ledger: Ledger,
  first: string,
  last: string,
  consentsOfPeople: (contacts: readonly StoredContact[]) => Promise<Consent[]>,
) {
  const own = <T extends { id: string }>(table: EntityTable<T, 'id'>): Promise<T[]> =>
    table.where('customerId').between(first, last, true, true).toArray();
  const contactsRead = own(ledger.contacts);
  const [contacts, customers, ofContacts, invoices, log, payments, balanceReports, ...others] = await Promise.all([
    contactsRead,
    ledger.customers.where('id').between(first, last, true, true).toArray(),
    contactsRead.then(consentsOfPeople),
    ledger.invoices.where('[customerId+isOpen]').between([first, 0], [last, 1], true, true).toArray(),
    ledger.log.where('[customerId+at]').between([first, ''], [last, '\uffff']).toArray(),
    own(ledger.payments),
    own(ledger.balanceReports),
    own(ledger.promises),
    own(ledger.disputeEvents),
    own(ledger.plans),
    own(ledger.followUps),
    own(ledger.consents),
  ]);
  const [promises, disputeEvents, plans, followUps, ofCustomers] = others;
  const paid = { invoices, payments, balanceReports };
  const agreed = { promises, disputeEvents, plans, followUps };
  return { customers, contacts, ...paid, ...agreed, log, consents: [...ofCustomers, ...ofContacts] };
}

/** Those of many contacts at once, in one walk along the index. */
async function consentsOf(ledger: Ledger, contacts: readonly { id: string }[]): Promise<Consent[]> {
  const ids = contacts.map(({ id }) => id);
  const consents = await ledger.consents.where('contactId').anyOf(ids).toArray();
  return consents.filter(({ customerId }) => customerId === null);
}

function least(ids: readonly string[]): string {
  return ids.reduce((first, id) => (id < first ? id : first));
}

function greatest(ids: readonly string[]): string {
  return ids.reduce((last, id) => (id > last ? id : last));
}

/** The tables that a file is read from, for a transaction around it. */
export function tablesOfFile(ledger: Ledger) {
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
