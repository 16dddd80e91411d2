import type { Invoice } from '@/lib/domain/invoice';
import type { BalanceReport } from '@/lib/domain/payment';
import type { ReadCustomer } from '@/lib/imports/read-result';
import { factsOf } from '@/lib/ledger/backup';
import { customersOf } from '@/lib/ledger/customers-of';
import type { Ledger } from '@/lib/ledger/database';
import { refreshOpenBalancesOf, withOpenColumns, type ColumnsOf } from '@/lib/ledger/derive';
import type { BeforeImage } from '@/lib/ledger/local-rows';
import type { AnyRow } from '@/lib/ledger/rows';
import { isMutable, type SharedTable } from '@/lib/ledger/tables';
import { addNew, putChanged } from '@/lib/ledger/write';
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
  /** What need not be looked for; null: look for everything. */
  known: KnownIds | null;
};

/**
 * The ids of the tables to which imports and restores alone add what a file can name (a customer whom a person creates has
 * an id of its own), so that of something new one need not ask whether it is there: the question costs as much as the
 * writing.
 */
export type KnownIds = Readonly<Record<'customers' | 'invoices' | 'balanceReports', Set<string>>>;

export function isKnowable(table: string): table is keyof KnownIds {
  return table === 'customers' || table === 'invoices' || table === 'balanceReports';
}

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
  const { part, stored } = await ownDocuments(context, named);
  const customers = customersIn(part, context);
  const invoices = part.flatMap((one) => facts.invoiceRow(one, file) ?? []);
  const told = part.flatMap((one) => facts.reportRow(one, file) ?? []);
  const reports = await newReports(context, told, stored);
  const payments = part.flatMap((one) => facts.paymentRow(one, file) ?? []);
  const columnsOf = withReports(context.columnsOf, invoices, reports);
  // All at once: a request that waits for the one before it costs a large file minutes.
  const [people, contacts, documents, lists, paid] = await Promise.all([
    bring(context, 'customers', {
      rows: customers.map(({ id, customer }) => facts.customerRow(id, customer, file)),
      patch: customerPatch,
    }),
    bring(context, 'contacts', {
      rows: customers.flatMap(({ id, customer }) => facts.contactRows(id, customer, file)),
    }),
    bring({ ...context, columnsOf }, 'invoices', { rows: invoices, patch: invoicePatch, stored }),
    bring(context, 'balanceReports', { rows: reports }),
    bring(context, 'payments', { rows: payments }),
  ]);
  const { added, changed } = documents;
  const spoken = reports.filter(({ id, invoiceId }) => lists.added.has(id) && !added.has(invoiceId));
  for (const { invoiceId } of spoken) changed.add(invoiceId);
  if (changed.size > 0) await refreshOpenBalancesOf(ledger, [...changed]);
  const corrections = await correctPayments(
    context,
    payments.filter(({ id }) => paid.added.has(id)),
  );
  const images = [people, contacts, documents, lists, paid].flatMap((brought) => brought.images).concat(corrections);
  const counts = { added: added.size + paid.added.size, changed: changed.size };
  const unchanged = invoices.length + payments.length - counts.added - counts.changed;
  return { ...counts, unchanged, images, customerIds: customersOf(images) };
}

/** Rows of a table that the ledger holds already, by id. */
type StoredRows = ReadonlyMap<string, AnyRow>;

const idsOf = (documents: readonly facts.NamedDocument[]) => documents.map(({ id }) => id);

/**
 * A number that another customer's document has already is another document here: two things that share an id could never
 * be told apart again, a duplicate can be mended.
 */
async function ownDocuments(
  context: PartContext,
  named: readonly facts.NamedDocument[],
): Promise<{ part: facts.NamedDocument[]; stored: StoredRows }> {
  const stored = await storedRows(context, 'invoices', idsOf(named));
  const part = named.map((one) => {
    const owner = stored.get(one.id)?.['customerId'] ?? one.customerId;
    return owner === one.customerId ? one : { ...one, id: `${one.id}:${idOf(one.customerId)}` };
  });
  const renamed = part.filter((one, place) => one !== named[place]);
  return { part, stored: new Map([...stored, ...(await storedRows(context, 'invoices', idsOf(renamed)))]) };
}

function customersIn(
  part: readonly facts.NamedDocument[],
  context: PartContext,
): { id: string; customer: ReadCustomer }[] {
  const ids = new Set(part.map(({ customerId }) => customerId));
  return [...ids].flatMap((id) => {
    const customer = context.customers.get(id);
    return customer ? [{ id, customer }] : [];
  });
}

/** What was brought to a table; `images` in the order of writing. */
type Brought = { added: Set<string>; changed: Set<string>; images: BeforeImage[] };

/**
 * Adds the rows of a file that are new and changes those that say something else, with one read of what is there.
 * @param patch what a row that is there already becomes; without it such a row is left alone
 * @param stored what is there, where somebody has read it already
 */
async function bring(
  context: PartContext,
  table: SharedTable,
  { rows, patch, stored }: { rows: readonly object[]; patch?: Patch; stored?: StoredRows },
): Promise<Brought> {
  const { ledger, columnsOf, file } = context;
  const told = new Map((rows as readonly AnyRow[]).map((row) => [row.id, row]));
  const there = stored ?? (await storedRows(context, table, [...told.keys()]));
  const missing = [...told.values()].filter(({ id }) => !there.has(id));
  const changes = [...told.values()].flatMap((row) => {
    const before = there.get(row.id);
    const after = before && patch?.(before, row, facts.sourceTime(file));
    return before && after && after !== before ? [{ before, after }] : [];
  });
  const changed = changes.map(({ after }) => after);
  await addNew(ledger, table, missing, columnsOf);
  if (changed.length > 0 && isMutable(table)) await putChanged(ledger, table, changed, columnsOf);
  return {
    added: new Set(missing.map(({ id }) => id)),
    changed: new Set(changed.map(({ id }) => id)),
    images: [
      ...changes.map(({ before, after }) => ({
        table,
        id: after.id,
        before: factsOf(table, before),
        after: factsOf(table, after),
      })),
      ...missing.map((after) => ({ table, id: after.id, before: null, after })),
    ],
  };
}

async function storedRows(
  { ledger, known }: PartContext,
  table: SharedTable,
  ids: readonly string[],
): Promise<Map<string, AnyRow>> {
  const asked = known && isKnowable(table) ? ids.filter((id) => known[table].has(id)) : [...ids];
  if (asked.length === 0) return new Map();
  const found = await ledger.table<AnyRow, string>(table).bulkGet(asked);
  return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** Without a day of its own a file that repeats the balance we know says nothing new. */
async function newReports(
  { ledger, tellsDay }: PartContext,
  reports: BalanceReport[],
  stored: StoredRows,
): Promise<BalanceReport[]> {
  // Nobody can have reported on a document that is not there yet.
  const ids = reports.flatMap(({ invoiceId }) => (stored.has(invoiceId) ? [invoiceId] : []));
  if (tellsDay || ids.length === 0) return reports;
  const latest = new Map<string, BalanceReport>();
  for (const report of await ledger.balanceReports.where('invoiceId').anyOf(ids).toArray()) {
    const other = latest.get(report.invoiceId);
    if (!other || other.asOf < report.asOf) latest.set(report.invoiceId, report);
  }
  return reports.filter(({ invoiceId, open }) => latest.get(invoiceId)?.open.minor !== open.minor);
}

/**
 * Derived columns of invoices, with what a list says is open of those that are new: nothing can have been paid on a
 * document that was not there, so that its own report alone decides. Of documents that are there already all payments and
 * lists decide, after the writing.
 */
function withReports(columnsOf: ColumnsOf, invoices: readonly Invoice[], reports: readonly BalanceReport[]): ColumnsOf {
  const told = new Set(reports.map(({ invoiceId }) => invoiceId));
  const open = new Map(
    withOpenColumns(
      invoices.filter(({ id }) => told.has(id)),
      [],
      reports,
    ).map(({ id, isOpen, openMinor }) => [id, { isOpen, openMinor }]),
  );
  return (table, row) => ({ ...columnsOf(table, row), ...open.get(row.id) });
}
