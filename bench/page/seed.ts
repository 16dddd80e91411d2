import { Ledger } from '@/lib/ledger/database';
import { contactRow, customerRow, invoiceRow, logRow, standingRow } from './book';

export type BookSize = { customers: number; invoices: number; entries: number };

/** A book of this size in a ledger of its own, written in parts. */
export async function seedLedger(name: string, size: BookSize): Promise<Ledger> {
  const ledger = new Ledger(name);
  await inParts(size.customers, customerRow, (rows) => ledger.customers.bulkPut(rows));
  await inParts(size.customers, contactRow, (rows) => ledger.contacts.bulkPut(rows));
  await inParts(size.customers, standingRow, (rows) => ledger.standings.bulkPut(rows));
  await inParts(
    size.invoices,
    (n) => invoiceRow(n, size.customers),
    (rows) => ledger.invoices.bulkPut(rows),
  );
  await inParts(
    size.entries,
    (n) => logRow(n, size.customers),
    (rows) => ledger.log.bulkPut(rows),
  );
  return ledger;
}

async function inParts<T>(
  count: number,
  rowOf: (n: number) => T,
  put: (rows: T[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let from = 0; from < count; from += 5000) {
    await put(Array.from({ length: Math.min(5000, count - from) }, (_, offset) => rowOf(from + offset)));
  }
}
