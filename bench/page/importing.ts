import Papa from 'papaparse';
import { importAside } from '@/lib/actions/import-aside';
import { openImportReader } from '@/lib/actions/import-reader';
import { newId } from '@/lib/actions/new-id';
import type { FileReading } from '@/lib/actions/read-import';
import { defaultCalendar } from '@/lib/domain/calendar';
import { Ledger } from '@/lib/ledger/database';
import { timed } from '../figures';
import { benchDay, contactRow, customerRow, invoiceRow } from './book';
import { openRaw } from './raw-reads';
import { readBeside, type BesideFigures } from './read-beside';
import { seedLedger } from './seed';

/** Milliseconds: reading and writing the documents, working out the worklist anew, and the two bare forms. */
export type ImportFigures = {
  rows: number;
  read: number;
  write: number;
  standings: number;
  parse: number;
  rawWrite: number;
  /** Panel reads of another page, from the first document to the last standing. */
  beside: BesideFigures;
};

/** Customers that are there before the import, whose panels are read beside it. */
const known = { customers: 50, invoices: 250, entries: 750 };

/**
 * A file of `rows` invoices: read and imported by us, beside bare parsing by the same parser and bare writes of the same
 * number of customers, contacts, invoices and reports, one transaction a table.
 */
export async function measureImport(rows: number): Promise<ImportFigures> {
  const text = csvOf(rows);
  const bytes = new TextEncoder().encode(text);
  const parse = await timed(async () => Papa.parse<string[]>(text));
  const from = performance.now();
  const reading = await readAside(bytes, rows);
  const read = performance.now() - from;
  const { write, standings, beside } = await importBeside(rows, reading);
  return { rows, read, write, standings, parse, rawWrite: await measureRawWrites(rows), beside };
}

/** As the import page reads a file: in a worker, which keeps the cells. */
async function readAside(bytes: Uint8Array, rows: number): Promise<FileReading> {
  const reader = openImportReader(bytes);
  const reading = await reader.read({});
  reader.stop();
  const { result } = reading;
  if (result.rows.length !== rows)
    throw new Error(`Read ${result.rows.length} of ${rows} rows: ${JSON.stringify(result.problems.slice(0, 3))}`);
  return reading;
}

async function importBeside(
  rows: number,
  { result, hash }: FileReading,
): Promise<Pick<ImportFigures, 'write' | 'standings' | 'beside'>> {
  const ledger = await seedLedger(`bench-import-${rows}`, known);
  const here = {
    ledger,
    today: benchDay,
    now: () => new Date().toISOString(),
    newId,
    by: 'bench',
    calendar: defaultCalendar('America/Mexico_City'),
  };
  const endReading = readBeside(ledger.name, known.customers);
  const from = performance.now();
  let isIn = from;
  const source = { fileName: 'bench.csv', fileHash: hash, reading: result };
  const answer = await importAside(here, source, {
    tell: ({ phase }) => {
      if (phase === 'documents') isIn = performance.now();
    },
  });
  const end = performance.now();
  const beside = await endReading();
  if (!answer.ok) throw new Error(`The import was refused: ${answer.reason}`);
  await ledger.delete();
  return { write: isIn - from, standings: end - isIn, beside };
}

async function measureRawWrites(rows: number): Promise<number> {
  const name = `bench-raw-import-${rows}`;
  const schema = new Ledger(name);
  await schema.open();
  schema.close();
  const database = await openRaw(name);
  const customers = Math.max(1, Math.floor(rows / 5));
  const spent = await timed(async () => {
    await rawPuts(database, 'customers', customers, customerRow);
    await rawPuts(database, 'contacts', customers, contactRow);
    await rawPuts(database, 'invoices', rows, (n) => invoiceRow(n, customers));
    await rawPuts(database, 'balanceReports', rows, (n) => reportRow(n, customers));
  });
  database.close();
  indexedDB.deleteDatabase(name);
  return spent;
}

function reportRow(n: number, customers: number) {
  const { id: invoiceId, customerId, total } = invoiceRow(n, customers);
  return { id: `r-${n}`, v: 1, customerId, invoiceId, asOf: benchDay, open: total, source: 'bench', voided: null };
}

async function rawPuts(
  database: IDBDatabase,
  table: string,
  count: number,
  rowOf: (n: number) => unknown,
): Promise<void> {
  const transaction = database.transaction(table, 'readwrite', { durability: 'relaxed' });
  const store = transaction.objectStore(table);
  for (let n = 0; n < count; n += 1) store.put(rowOf(n));
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error));
  });
}

/** A plain list as people keep them: five invoices a customer, ISO days, decimal point. */
function csvOf(rows: number): string {
  const lines = [
    'Número,Cliente,RFC,Correo electrónico,Fecha de factura,Fecha de vencimiento,Total,Saldo pendiente,Moneda',
  ];
  const customers = Math.max(1, Math.floor(rows / 5));
  for (let n = 0; n < rows; n += 1) {
    const { issuedOn, dueOn, total } = invoiceRow(n, customers);
    const customer = customerRow(n % customers);
    const amount = (total.minor / 100).toFixed(2);
    const { value } = contactRow(n % customers);
    lines.push(`F-${n},"${customer.name}",${customer.taxId},${value},${issuedOn},${dueOn},${amount},${amount},MXN`);
  }
  return `${lines.join('\r\n')}\r\n`;
}
