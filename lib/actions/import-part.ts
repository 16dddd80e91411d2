import type { Invoice } from '@/lib/domain/invoice';
import type { BalanceReport } from '@/lib/domain/payment';
import type { ReadCustomer } from '@/lib/imports/read-result';
import { factsOf } from '@/lib/ledger/backup';
import { customersOf } from '@/lib/ledger/customers-of';
import type { Ledger } from '@/lib/ledger/database';
import { refreshOpenBalancesOf, withOpenColumns, type ColumnsOf } from '@/lib/ledger/derive';
import type { BeforeImage } from '@/lib/ledger/local-rows';
import type { AnyRow } from '@/lib/ledger/rows';
import type { MutableTable, SharedTable } from '@/lib/ledger/tables';
import { append, putChanged } from '@/lib/ledger/write';
import { correctPayments } from './correct-payments';
import * as facts from './import-facts';
import { idOf } from './import-ids';
import { customerPatch, invoicePatch, type Patch } from './import-patches';

/** What one part of a file needs besides its documents. */
export type PartContext = {
  ledger: Ledger;
  file: facts.FileContext;
  /** False when the file does not say its day: then a balance that is known already is not told again. */
  tellsDay: boolean;
  /** What the whole file knows of each customer, by id. */
  customers: ReadonlyMap<string, ReadCustomer>;
  columnsOf: ColumnsOf;
};

/** What a part did, in documents; `images` in the order of writing. */
export type PartOutcome = {
  added: number;
  changed: number;
  unchanged: number;
  images: BeforeImage[];
  customerIds: readonly string[];
};

/**
 * Writes one part of a file: what is new is added, what differs is changed where the file is not older than what stands,
 * what a person wrote is left alone. Must run in a transaction over the tables it writes.
 */
export async function writePart(named: readonly facts.NamedDocument[], context: PartContext): Promise<PartOutcome> {
  const { ledger, file } = context;
  const images: BeforeImage[] = [];
  const part = await ownDocuments(ledger, named);
  await writeCustomers(part, context, images);

  const invoices = part.flatMap((one) => facts.invoiceRow(one, file) ?? []);
  const reports = await newReports(
    context,
    part.flatMap((one) => facts.reportRow(one, file) ?? []),
  );
  const changed = await merge(context, images, 'invoices', invoices, invoicePatch);
  const added = await add(context, images, 'invoices', invoices);
  const reported = await add(context, images, 'balanceReports', reports);
  const spoken = reports.filter(({ id, invoiceId }) => reported.has(id) && !added.has(invoiceId));
  for (const { invoiceId } of spoken) changed.add(invoiceId);
  await openNewInvoices(
    context,
    invoices.filter(({ id }) => added.has(id)),
    reports,
  );
  await refreshOpenBalancesOf(ledger, [...changed]);

  const payments = part.flatMap((one) => facts.paymentRow(one, file) ?? []);
  const paid = await add(context, images, 'payments', payments);
  images.push(
    ...(await correctPayments(
      context,
      payments.filter(({ id }) => paid.has(id)),
    )),
  );
  const counts = { added: added.size + paid.size, changed: changed.size };
  const unchanged = invoices.length + payments.length - counts.added - counts.changed;
  return { ...counts, unchanged, images, customerIds: customersOf(images) };
}

/**
 * A number that another customer's document has already is another document here: two things that share an id could never
 * be told apart again, a duplicate can be mended.
 */
async function ownDocuments(ledger: Ledger, part: readonly facts.NamedDocument[]): Promise<facts.NamedDocument[]> {
  const stored = await ledger.invoices.bulkGet(part.map(({ id }) => id));
  return part.map((named, place) => {
    const owner = stored[place]?.customerId ?? named.customerId;
    return owner === named.customerId ? named : { ...named, id: `${named.id}:${idOf(named.customerId)}` };
  });
}

async function writeCustomers(
  part: readonly facts.NamedDocument[],
  context: PartContext,
  images: BeforeImage[],
): Promise<void> {
  const ids = new Set(part.map(({ customerId }) => customerId));
  const told = [...ids].flatMap((id) => {
    const customer = context.customers.get(id);
    return customer ? [{ id, customer }] : [];
  });
  const customers = told.map(({ id, customer }) => facts.customerRow(id, customer, context.file));
  await merge(context, images, 'customers', customers, customerPatch);
  await add(context, images, 'customers', customers);
  const contacts = told.flatMap(({ id, customer }) => facts.contactRows(id, customer, context.file));
  await add(context, images, 'contacts', contacts);
}

async function add(
  { ledger, columnsOf }: PartContext,
  images: BeforeImage[],
  table: SharedTable,
  rows: readonly object[],
): Promise<Set<string>> {
  const added = await append(ledger, table, rows as readonly AnyRow[], columnsOf);
  images.push(...added.map((after) => ({ table, id: after.id, before: null, after })));
  return new Set(added.map(({ id }) => id));
}

async function merge(
  { ledger, columnsOf, file }: PartContext,
  images: BeforeImage[],
  table: MutableTable,
  rows: readonly object[],
  patch: Patch,
): Promise<Set<string>> {
  const told = rows as readonly AnyRow[];
  const stored = await ledger.table<AnyRow, string>(table).bulkGet(told.map(({ id }) => id));
  const changes = told.flatMap((row, place) => {
    const before = stored[place];
    const after = before && patch(before, row, facts.sourceTime(file));
    return before && after && after !== before ? [{ before, after }] : [];
  });
  const after = changes.map((change) => change.after);
  await putChanged(ledger, table, after, columnsOf);
  for (const change of changes) {
    const [before, became] = [factsOf(table, change.before), factsOf(table, change.after)];
    images.push({ table, id: became.id, before, after: became });
  }
  return new Set(after.map(({ id }) => id));
}

/** Without a day of its own a file that repeats the balance we know says nothing new. */
async function newReports({ ledger, tellsDay }: PartContext, reports: BalanceReport[]): Promise<BalanceReport[]> {
  if (tellsDay) return reports;
  const ids = reports.map(({ invoiceId }) => invoiceId);
  const latest = new Map<string, BalanceReport>();
  for (const report of await ledger.balanceReports.where('invoiceId').anyOf(ids).toArray()) {
    const other = latest.get(report.invoiceId);
    if (!other || other.asOf < report.asOf) latest.set(report.invoiceId, report);
  }
  return reports.filter(({ invoiceId, open }) => latest.get(invoiceId)?.open.minor !== open.minor);
}

/** Nothing can have been paid on a document that was not there: its own report alone decides what is open. */
async function openNewInvoices(
  { ledger, columnsOf }: PartContext,
  invoices: readonly Invoice[],
  reports: readonly BalanceReport[],
): Promise<void> {
  const ids = new Set(reports.map(({ invoiceId }) => invoiceId));
  const told = invoices.filter(({ id }) => ids.has(id));
  const settled = withOpenColumns(told, [], reports).map((invoice) => {
    const columns = columnsOf('invoices', invoice as unknown as AnyRow);
    return { invoice: { ...columns, ...invoice }, isAsBorn: columns['openMinor'] === invoice.openMinor };
  });
  const differing = settled.filter(({ isAsBorn }) => !isAsBorn).map(({ invoice }) => invoice);
  if (differing.length > 0) await ledger.table<object, string>('invoices').bulkPut(differing);
}
