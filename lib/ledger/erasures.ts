import type { Customer } from '@/lib/domain/customer';
import type { Instant } from '@/lib/domain/row';
import type { ErasureRow, Ledger } from './database';
import { stampRow } from './row-stamp';
import type { AnyRow } from './rows';
import { sha256 } from './sha256';
import type { SharedTable } from './tables';
import { tablesOfCustomer } from './tables';

/** The name under which a forgotten row is remembered: it tells whether a row is that one, and nothing about it. */
export function erasureHash(table: string, id: string): string {
  return sha256(`${table}\n${id}`);
}

/** What asks whether a row was forgotten; without erasures the answer costs nothing. */
export async function readErasures(ledger: Ledger): Promise<(table: SharedTable, id: string) => boolean> {
  const hashes = new Set((await ledger.erasures.toArray()).map(({ hash }) => hash));
  return (table, id) => hashes.size > 0 && hashes.has(erasureHash(table, id));
}

/** Who forgets a customer, when and on what ground. */
export type Erasure = { ground: string; at: Instant; by: string };

/**
 * Deletes every row of a customer for good, with what this device keeps beside them, and remembers only hashes of their
 * ids. Must run in a transaction over all tables.
 * @returns how many shared rows disappeared.
 */
export async function eraseCustomer(ledger: Ledger, customerId: string, erasure: Erasure): Promise<number> {
  const forgotten: { table: SharedTable; id: string }[] = [];
  const contacts = await ledger.contacts.where('customerId').equals(customerId).primaryKeys();
  for (const table of tablesOfCustomer) {
    const ids = await idsOfCustomer(ledger, table, customerId, contacts);
    await ledger.table(table).bulkDelete(ids);
    forgotten.push(...ids.map((id) => ({ table, id })));
  }
  const customer = await ledger.customers.get(customerId);
  if (customer) forgotten.push({ table: 'customers', id: customerId });
  await ledger.customers.delete(customerId);
  await eraseLocalTraces(ledger, customerId);
  const hashes = forgotten.map(({ table, id }) => erasureHash(table, id));
  const names = customer ? namesOf(customer).map((name) => erasureHash('customers', name)) : [];
  await ledger.erasures.bulkPut([...hashes, ...names].map((hash) => erasureRow(hash, erasure)));
  return forgotten.length;
}

/**
 * What else a file may know a customer by: a later list may leave out the tax id, or bring it for the first time, and must
 * not bring them back under another id.
 */
export function namesOf({ taxId, source, sourceId }: Pick<Customer, 'taxId' | 'source' | 'sourceId'>): string[] {
  const byTaxId = taxId ? [`tax:${taxId}`] : [];
  return source && sourceId ? [...byTaxId, `source:${source}:${sourceId}`] : byTaxId;
}

function erasureRow(hash: string, { ground, at, by }: Erasure): ErasureRow {
  return stampRow<ErasureRow>({ hash, ground }, { id: hash, at, by });
}

async function idsOfCustomer(
  ledger: Ledger,
  table: (typeof tablesOfCustomer)[number],
  customerId: string,
  contactIds: readonly string[],
): Promise<string[]> {
  if (table === 'log') {
    return ledger.log.where('[customerId+at]').between([customerId, ''], [customerId, '\uffff']).primaryKeys();
  }
  if (table === 'invoices') {
    return ledger.invoices
      .where('[customerId+isOpen]')
      .between([customerId, 0], [customerId, 1], true, true)
      .primaryKeys();
  }
  const own = await ledger.table<AnyRow, string>(table).where('customerId').equals(customerId).primaryKeys();
  if (table !== 'consents') return own;
  return [...new Set([...own, ...(await ledger.consents.where('contactId').anyOf(contactIds).primaryKeys())])];
}

/** Acts and before-images hold whole rows: what is forgotten must not survive in them. */
async function eraseLocalTraces(ledger: Ledger, customerId: string): Promise<void> {
  const names = (row: unknown): boolean => JSON.stringify(row).includes(JSON.stringify(customerId));
  await ledger.drafts.where('customerId').equals(customerId).delete();
  await ledger.standings.delete(customerId);
  await ledger.importCustomers.delete(customerId);
  await ledger.acts.filter(names).delete();
  await ledger.viewState.filter(names).delete();
  await ledger.foreignRows.filter(names).delete();
  await ledger.importImages.filter(names).modify((part) => {
    part.images = part.images.filter((image) => !names(image));
  });
}
