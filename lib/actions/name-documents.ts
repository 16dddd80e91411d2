import { addDays, type PlainDate } from '@/lib/domain/plain-date';
import { documentKeys } from '@/lib/imports/document-key';
import type { ReadCustomer, ReadDocument, ReadResult } from '@/lib/imports/read-result';
import { namesOf, readErasures } from '@/lib/ledger/erasures';
import type { Circumstances } from './circumstances';
import { companyOfIds } from './company-of-ids';
import type { FileContext, NamedDocument } from './import-facts';
import { customerSourceId, fiscalDocumentId } from './import-ids';
import type { PartContext } from './import-part';
import { inSlices } from './in-slices';
import { loadColumns } from './load-columns';
import { loadCustomerMatch } from './match-customers';

/** A file that was read. `asOf`: the day it speaks of, when a person told it or the file itself is not to be trusted. */
export type ImportSource = {
  fileName: string;
  /** SHA-256 of its bytes. */
  fileHash: string;
  reading: Pick<ReadResult, 'layout' | 'family' | 'source' | 'rows' | 'skipped' | 'problems'>;
  asOf?: PlainDate;
};

/** Gives every document its customer and id, once for the whole file; of two with one id the first counts. */
export async function nameDocuments(
  here: Circumstances,
  { reading, asOf }: ImportSource,
): Promise<{ context: PartContext; named: NamedDocument[]; forgotten: number }> {
  const { ledger, today } = here;
  const told = asOf ?? reading.source.asOf;
  // A list without a day speaks for yesterday: a payment that is recorded today is not in it yet.
  const file: FileContext = {
    company: await companyOfIds(here),
    family: reading.family,
    asOf: told ?? addDays(today, -1),
  };
  const match = await loadCustomerMatch(
    ledger,
    file,
    reading.rows.map(({ customer }) => customer),
  );
  const isForgotten = await readErasures(ledger);
  // Nothing was forgotten as a rule: then nobody works out by which names a customer would be.
  const hasForgotten = (await ledger.erasures.count()) > 0;
  const keyOf = documentKeys(file);
  const customers = new Map<string, ReadCustomer>();
  const named = new Set<string>();
  const ofCustomer = new Map<string, NamedDocument[]>();
  let forgotten = 0;
  await inSlices(reading.rows, (read) => {
    const who = hasMoney(read) ? match(read.customer) : null;
    if (who === null) return;
    const customerId = who.id;
    const document = withTaxId(read, who.taxIdKey);
    const { customer, sourceId } = document;
    const { invoiceId } = keyOf(document);
    const id = fiscalDocumentId(sourceId) ?? invoiceId;
    if (hasForgotten) {
      const aliases = namesOf({ taxId: customer.taxId, source: file.family, sourceId: customerSourceId(customer) });
      if ([customerId, ...aliases].some((name) => isForgotten('customers', name)) || isForgotten('invoices', id)) {
        forgotten += 1;
        return;
      }
    }
    customers.set(customerId, together(customers.get(customerId), customer));
    if (named.has(id)) return;
    named.add(id);
    const documents = ofCustomer.get(customerId);
    if (documents) documents.push({ document, customerId, id });
    else ofCustomer.set(customerId, [{ document, customerId, id }]);
  });
  return {
    context: { ledger, file, tellsDay: told !== null, customers, columnsOf: await loadColumns(), known: null },
    // Customer by customer, so that a part touches few of them; sorting the documents themselves would hold up the page.
    named: [...ofCustomer.keys()].toSorted().flatMap((customerId) => ofCustomer.get(customerId) ?? []),
    forgotten,
  };
}

function hasMoney({ currency, total, open }: ReadDocument): boolean {
  return currency !== null && (total !== null || open !== null);
}

function withTaxId(document: ReadDocument, taxIdKey: string | null): ReadDocument {
  const { customer } = document;
  // A copy of each of a hundred thousand documents would be that much more to clear away.
  return customer.taxIdKey === taxIdKey ? document : { ...document, customer: { ...customer, taxIdKey } };
}

/** What several rows of a file tell of one customer. */
function together(known: ReadCustomer | undefined, more: ReadCustomer): ReadCustomer {
  if (!known) return more;
  return {
    ...known,
    name: known.name || more.name,
    taxId: known.taxId ?? more.taxId,
    contactName: known.contactName ?? more.contactName,
    emails: [...new Set([...known.emails, ...more.emails])],
    phones: [...new Set([...known.phones, ...more.phones])],
  };
}
