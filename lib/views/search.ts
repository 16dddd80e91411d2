import { invoiceLabel } from '@/lib/domain/invoice';
import type { Money } from '@/lib/domain/money';
import { shownCustomer } from '@/lib/domain/overrides';
import type { Ledger, StoredCustomer } from '@/lib/ledger/database';
import { numberKey, searchWords } from '@/lib/ledger/search-words';
import { readTogether } from '@/lib/ledger/read-together';

/** A customer that was found, by what, and the number or address that matched. */
export type SearchHit = {
  customerId: string;
  name: string;
  by: 'name' | 'tax-id' | 'invoice' | 'address';
  found: string | null;
  overdue: readonly Money[];
};

export type SearchArgs = { text: string; limit?: number };

type Found = Pick<SearchHit, 'customerId' | 'by' | 'found'>;

/**
 * Customers by the beginnings of words of their names (accents and case do not matter), tax id, document number or
 * e-mail address. Exact numbers and addresses come before names. Blocked, merged and voided customers stay hidden.
 */
export async function search(ledger: Ledger, { text, limit = 20 }: SearchArgs): Promise<SearchHit[]> {
  if (text.trim() === '') return [];
  const tables = [ledger.customers, ledger.contacts, ledger.invoices, ledger.standings];
  return readTogether(ledger, tables, async () => {
    const [invoices, taxIds, addresses, names] = await Promise.all([
      byInvoice(ledger, text, limit),
      byTaxId(ledger, text, limit),
      byAddress(ledger, text, limit),
      byName(ledger, text, limit),
    ]);
    const found = [...invoices, ...taxIds, ...addresses, ...names];
    const first = [...new Map(found.toReversed().map((hit) => [hit.customerId, hit])).values()].toReversed();
    const ids = first.map(({ customerId }) => customerId);
    const [customers, standings] = await Promise.all([ledger.customers.bulkGet(ids), ledger.standings.bulkGet(ids)]);
    return first
      .flatMap((hit, place): SearchHit[] => {
        const customer = customers[place];
        if (!customer || !isShown(customer)) return [];
        return [{ ...hit, name: shownCustomer(customer).name, overdue: standings[place]?.overdue ?? [] }];
      })
      .slice(0, limit);
  });
}

async function byName(ledger: Ledger, text: string, limit: number): Promise<Found[]> {
  const words = searchWords(text).toSorted((a, b) => b.length - a.length);
  const [longest, ...others] = words;
  if (longest === undefined) return [];
  // The longest word leaves the fewest rows to look at.
  const customers = await ledger.customers
    .where('words')
    .startsWith(longest)
    .distinct()
    .filter(
      (customer) => isShown(customer) && others.every((word) => customer.words.some((own) => own.startsWith(word))),
    )
    .limit(limit)
    .toArray();
  return customers
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ id }) => ({ customerId: id, by: 'name', found: null }));
}

async function byTaxId(ledger: Ledger, text: string, limit: number): Promise<Found[]> {
  const taxId = text.replace(/[\s.\-/]/g, '').toUpperCase();
  if (!/\d/.test(taxId) || taxId.length < 4) return [];
  const customers = await ledger.customers.where('taxId').startsWith(taxId).limit(limit).toArray();
  return customers.map((customer) => ({ customerId: customer.id, by: 'tax-id', found: customer.taxId }));
}

async function byInvoice(ledger: Ledger, text: string, limit: number): Promise<Found[]> {
  const key = numberKey(text);
  if (!/\d/.test(key)) return [];
  const [exact, beginning] = await Promise.all([
    ledger.invoices.where('numberKeys').equals(key).limit(limit).toArray(),
    key.length < 3 ? [] : ledger.invoices.where('numberKeys').startsWith(key).distinct().limit(limit).toArray(),
  ]);
  return [...exact, ...beginning]
    .filter((invoice) => invoice.voided === null)
    .map((invoice) => ({ customerId: invoice.customerId, by: 'invoice', found: invoiceLabel(invoice) }));
}

async function byAddress(ledger: Ledger, text: string, limit: number): Promise<Found[]> {
  const part = text.trim().toLowerCase();
  const [contacts, domains] = await Promise.all([
    part.length < 3 ? [] : ledger.contacts.where('matchKey').startsWith(part).limit(limit).toArray(),
    part.includes('.') ? ledger.contacts.where('domain').startsWith(part.replace(/^@/, '')).limit(limit).toArray() : [],
  ]);
  return [...contacts, ...domains]
    .filter((contact) => contact.voided === null)
    .map((contact) => ({ customerId: contact.customerId, by: 'address', found: contact.value }));
}

function isShown(customer: StoredCustomer): boolean {
  return customer.voided === null && !customer.blocked && customer.mergedInto === null;
}
