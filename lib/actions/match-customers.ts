import type { Customer } from '@/lib/domain/customer';
import type { ReadCustomer } from '@/lib/imports/read-result';
import type { Ledger } from '@/lib/ledger/database';
import { taxIdKey } from '@/lib/text/tax-ids';
import { customerKey, type Origin } from '@/lib/imports/document-key';
import { customerSourceId } from './import-ids';
import { inSlices } from './in-slices';

/** Few enough that taking them over never holds up the page. */
const customersPerRead = 2000;

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
  for (let last = ''; ;) {
    const some = await ledger.customers.where('id').above(last).limit(customersPerRead).toArray();
    for (const customer of some) {
      if (customer.voided !== null) continue;
      const key = customer.taxId === null ? null : taxIdKey(customer.taxId);
      if (key !== null) push(byTaxId, key, customer);
      if (customer.source === context.family && customer.sourceId !== null) push(bySource, customer.sourceId, customer);
    }
    last = some.at(-1)?.id ?? '';
    if (some.length < customersPerRead) break;
  }
  const sourceIdOf = sourceIds();
  const taxIds = await taxIdsOfFile(ofFile, sourceIdOf);
  return (read) => {
    const sourceId = sourceIdOf(read);
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
async function taxIdsOfFile(
  customers: readonly ReadCustomer[],
  sourceIdOf: typeof customerSourceId,
): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  await inSlices(customers, (customer) => {
    const sourceId = customer.taxIdKey === null ? null : sourceIdOf(customer);
    if (sourceId === null || customer.taxIdKey === null) return;
    const known = found.get(sourceId) ?? customer.taxIdKey;
    found.set(sourceId, known === customer.taxIdKey ? known : null);
  });
  return found;
}

/** `customerSourceId`, which works out each name of a file once: its customers stand in many rows. */
function sourceIds(): typeof customerSourceId {
  const known = new Map<string, string | null>();
  return (customer) => {
    if (customer.sourceId) return customer.sourceId;
    const found = known.get(customer.name);
    if (found !== undefined) return found;
    const sourceId = customerSourceId(customer);
    known.set(customer.name, sourceId);
    return sourceId;
  };
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
