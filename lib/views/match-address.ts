import type { AddressLink } from '@/lib/domain/contact';
import type { Ledger, StoredContact } from '@/lib/ledger/database';
import type { Addressing, Seen } from './addresses-in-mail';

/** How an address was matched, the surest first. */
export type AddressMatch =
  | {
      kind: 'customer';
      customerId: string;
      contactId: string | null;
      how: 'exact' | 'normalised' | 'link' | 'domain-link' | 'domain';
    }
  | { kind: 'several'; customerIds: readonly string[] }
  | { kind: 'not-a-customer' }
  | { kind: 'none' };

/**
 * The customer behind one address: the whole address, then the address without tags and dots, then a person's choice, then
 * the company's own domain. What a person chose for this very address also settles a tie, and wins over a match that they
 * saw and corrected.
 */
export async function matchAddress(
  ledger: Ledger,
  { address }: Seen,
  { keyOf, domainOf }: Addressing,
): Promise<AddressMatch> {
  const key = keyOf(address);
  const domain = domainOf(address);
  // A link to a public mail provider would make half the world one customer: without an own domain no host is asked.
  const hosts = domain === null ? [] : [address.slice(address.lastIndexOf('@') + 1), domain];
  const [contacts, ownLinks] = await Promise.all([
    ledger.contacts.where('matchKey').equals(key).toArray(),
    linksOf(ledger, [key]),
  ]);
  const emails = await livingContacts(ledger, contacts);
  const ofAddress = current(ownLinks, key);
  const exact = emails.filter((contact) => contact.value === address);
  const best = exact.length > 0 ? exact : emails;
  if (ofAddress) {
    const contact = best.find(({ customerId }) => customerId === ofAddress.customerId);
    return contact ? matched(contact, address) : chosen(ofAddress, 'link');
  }
  const match = oneOf(best);
  if (match.kind === 'customer') return matched(match.contact, address);
  if (match.kind === 'several') return match;
  const links = await linksOf(ledger, hosts);
  const ofDomain = hosts.map((host) => current(links, host)).find((link) => link !== null);
  if (ofDomain) return chosen(ofDomain, 'domain-link');
  return domain === null ? { kind: 'none' } : byDomain(ledger, domain);
}

async function byDomain(ledger: Ledger, domain: string): Promise<AddressMatch> {
  const match = oneOf(await livingContacts(ledger, await ledger.contacts.where('domain').equals(domain).toArray()));
  if (match.kind !== 'customer') return match;
  return { kind: 'customer', customerId: match.contact.customerId, contactId: null, how: 'domain' };
}

function matched(contact: StoredContact, address: string): AddressMatch {
  const how = contact.value === address ? 'exact' : 'normalised';
  return { kind: 'customer', customerId: contact.customerId, contactId: contact.id, how };
}

function chosen({ customerId }: AddressLink, how: 'link' | 'domain-link'): AddressMatch {
  return customerId === null ? { kind: 'not-a-customer' } : { kind: 'customer', customerId, contactId: null, how };
}

function oneOf(
  contacts: readonly StoredContact[],
): { kind: 'customer'; contact: StoredContact } | { kind: 'several'; customerIds: string[] } | { kind: 'none' } {
  const customerIds = [...new Set(contacts.map(({ customerId }) => customerId))];
  const [contact] = contacts;
  if (!contact) return { kind: 'none' };
  return customerIds.length === 1 ? { kind: 'customer', contact } : { kind: 'several', customerIds };
}

/** One read from the index each: looking for several at once would walk a cursor, a round trip a step. */
async function linksOf(ledger: Ledger, addresses: readonly string[]): Promise<AddressLink[]> {
  const links = addresses.map((address) => ledger.addressLinks.where('address').equals(address).toArray());
  return (await Promise.all(links)).flat();
}

function current(links: readonly AddressLink[], address: string): AddressLink | null {
  return links.find((link) => link.voided === null && link.address === address) ?? null;
}

/** Contacts of customers that still stand on their own; those of a merged customer speak for the one it went into. */
async function livingContacts(ledger: Ledger, contacts: readonly StoredContact[]): Promise<StoredContact[]> {
  const emails = contacts.filter((contact) => contact.kind === 'email' && contact.voided === null);
  const customers = await ledger.customers.bulkGet(emails.map(({ customerId }) => customerId));
  return emails.flatMap((contact, place) => {
    const customer = customers[place];
    if (!customer || customer.voided !== null) return [];
    return customer.mergedInto === null ? [contact] : [{ ...contact, customerId: customer.mergedInto }];
  });
}
