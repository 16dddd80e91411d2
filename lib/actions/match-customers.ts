import type { Customer } from '@/lib/domain/customer';
import type { ReadCustomer } from '@/lib/imports/read-result';
import type { Ledger } from '@/lib/ledger/database';
import { taxIdKey } from '@/lib/text/tax-ids';
import { customerKey, type Origin } from '@/lib/imports/document-key';
import { customerSourceId } from './import-ids';

/** Says which customer of the ledger a customer of a file is, with the tax id that other rows of the file tell. */
export type MatchCustomer = (customer: ReadCustomer) => { id: string; taxIdKey: string | null } | null;

/**
 * Reads the customers once, so that a file of 100,000 rows is matched without a query each. By tax id first, then by the
 * source's own id or name within one family; two candidates or two different tax ids are never fused by force.
 */
export async function loadCustomerMatch(
  ledger: Ledger,
  context: Origin,
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
    const { taxIdKey: key } = customer;
    if (key === null && sourceId === null) return null;
    const sameTaxId = key ? only(byTaxId.get(key)) : null;
    if (sameTaxId) return { id: sameTaxId.id, taxIdKey: key };
    const sameName = sourceId === null ? null : only(bySource.get(sourceId));
    const isOther = sameName !== null && key !== null && hasTaxId(sameName);
    return { id: sameName && !isOther ? sameName.id : customerKey(customer, context), taxIdKey: key };
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
