import { invoiceLabel } from '@/lib/domain/invoice';
import type { Money } from '@/lib/domain/money';
import { shownCustomer } from '@/lib/domain/overrides';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { ReadProblem } from '@/lib/imports/read-result';
import type { StoredInvoice } from '@/lib/ledger/database';
import { numberKeys } from '@/lib/ledger/search-words';
import type { Circumstances } from './circumstances';
import { importedBy } from './import-facts';
import { idOf } from './import-ids';
import { nameDocuments, type ImportSource } from './name-documents';

/** An open document that an earlier list of the same source brought and this one does not hold. */
export type MissingDocument = {
  invoiceId: string;
  customerId: string;
  customerName: string;
  label: string | null;
  open: Money;
};

/** `openCount`: how many documents of the source are open now; `unread`: lines of the file which might be any of them. */
export type MissingFromList = {
  asOf: PlainDate;
  documents: readonly MissingDocument[];
  openCount: number;
  unread: number;
};

/**
 * What would count as closed on the list's day if the file holds ALL open documents: those of the same source that existed
 * by then and are not in it. What a person has yet to decide about in the file is in it too; and of what a newer list spoke,
 * this one says nothing (reference: imports §9.7).
 */
export async function missingFromList(here: Circumstances, source: ImportSource): Promise<MissingFromList> {
  const { ledger } = here;
  const { context, named } = await nameDocuments(here, source);
  const { asOf, family } = context.file;
  const doubts = source.reading.problems.filter(({ row }) => row !== null);
  const isInFile = presence(
    named.flatMap(({ id, customerId }) => [id, `${id}:${idOf(customerId)}`]),
    doubts,
  );
  const openOnes = await ledger.invoices
    .filter(({ isOpen, source: from, voided }) => isOpen === 1 && from === importedBy(family) && voided === null)
    .toArray();
  const absent = openOnes.filter((invoice) => existedBy(invoice, asOf) && !isInFile(invoice));
  const spokenOf = await newestLists(
    here,
    absent.map(({ id }) => id),
  );
  const missing = absent.filter(({ id }) => (spokenOf.get(id) ?? asOf) <= asOf);
  const customers = await ledger.customers.bulkGet(missing.map(({ customerId }) => customerId));
  return {
    asOf,
    openCount: openOnes.length,
    unread: doubts.filter(({ document }) => document === null).length,
    documents: missing.map((invoice, place) => {
      const customer = customers[place];
      return {
        invoiceId: invoice.id,
        customerId: invoice.customerId,
        customerName: customer ? shownCustomer(customer).name : '',
        label: invoiceLabel(invoice),
        open: { minor: invoice.openMinor, currency: invoice.total.currency },
      };
    }),
  };
}

function presence(ids: readonly string[], doubts: readonly ReadProblem[]): (invoice: StoredInvoice) => boolean {
  const known = new Set(ids);
  const numbers = new Set(
    doubts.flatMap(({ document }) => (document ? numberKeys(document.series, document.number) : [])),
  );
  return (invoice) => known.has(invoice.id) || invoice.numberKeys.some((key) => numbers.has(key));
}

/** An imported row carries the day of the list that brought it first. */
function existedBy({ issuedOn, createdAt }: StoredInvoice, day: PlainDate): boolean {
  return (issuedOn ?? createdAt.slice(0, 10)) <= day;
}

async function newestLists({ ledger }: Circumstances, invoiceIds: readonly string[]): Promise<Map<string, PlainDate>> {
  const newest = new Map<string, PlainDate>();
  await ledger.balanceReports
    .where('invoiceId')
    .anyOf(invoiceIds)
    .each(({ invoiceId, asOf }) => {
      if (asOf > (newest.get(invoiceId) ?? '')) newest.set(invoiceId, asOf);
    });
  return newest;
}
