import type { Customer } from '@/lib/domain/customer';
import type { ReadCustomer } from '@/lib/imports/read-result';
import type { Ledger } from '@/lib/ledger/database';
import { taxIdKey } from '@/lib/text/tax-ids';
import { customerSourceId, newCustomerId, type IdContext } from './import-ids';

/** Says which customer of the ledger a customer of a file is, by id; null when the file does not tell who it is. */
export type MatchCustomer = (customer: ReadCustomer) => string | null;

/**
 * Reads the customers once, so that a file of 100,000 rows is matched without a query each. By tax id first, then by the
 * source's own id or name within one family; two candidates or two different tax ids are never fused by force.
 */
export async function loadCustomerMatch(
  ledger: Ledger,
  context: IdContext,
  ofFile: readonly ReadCustomer[],
): Promise<MatchCustomer> {
  const byTaxId = new Map<string, Customer[]>();
  const bySource = new Map<string, Customer[]>();
  await ledger.customers.each((customer) => {
    if (customer.voided !== null) return;
    const key = customer.taxId === null ? null : taxIdKey(customer.taxId);
    if (key !== null) push(byTaxId, key, customer);
    if (customer.source === context.family && customer.sourceId !== null) push(bySource, customer.sourceId, customer);
  });
  const taxIds = taxIdsOfFile(ofFile);
  return (read) => {
    const sourceId = customerSourceId(read);
    const customer = { ...read, taxIdKey: read.taxIdKey ?? (sourceId && taxIds.get(sourceId)) ?? null };
    const sameTaxId = customer.taxIdKey ? only(byTaxId.get(customer.taxIdKey)) : null;
    if (sameTaxId) return sameTaxId.id;
    const sameName = sourceId === null ? null : only(bySource.get(sourceId));
    const isOther = sameName !== null && customer.taxIdKey !== null && hasTaxId(sameName);
    return sameName && !isOther ? sameName.id : newCustomerId(customer, context);
  };
}

/** Some rows of a file leave out the tax id that others give: one id for one name tells it for all of them. */
function taxIdsOfFile(customers: readonly ReadCustomer[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const customer of customers) {
    const sourceId = customerSourceId(customer);
    if (sourceId === null || customer.taxIdKey === null) continue;
    const known = found.get(sourceId) ?? customer.taxIdKey;
    found.set(sourceId, known === customer.taxIdKey ? known : null);
  }
  return found;
}

function hasTaxId({ taxId }: Customer): boolean {
  return taxId !== null && taxIdKey(taxId) !== null;
}

function only(customers: readonly Customer[] | undefined): Customer | null {
  return customers?.length === 1 ? (customers[0] ?? null) : null;
}

function push(groups: Map<string, Customer[]>, key: string, customer: Customer): void {
  const group = groups.get(key);
  if (group) group.push(customer);
  else groups.set(key, [customer]);
}
