import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import type { Frame, Page } from 'playwright-core';
import { odooExport } from '@/demo/sample/odoo-export';
import { importFile } from '@/lib/actions/import-file';
import type { Circumstances } from '@/lib/actions/circumstances';
import { defaultCalendar } from '@/lib/domain/calendar';
import { addDays } from '@/lib/domain/plain-date';
import { readInvoices } from '@/lib/imports/read-invoices';
import { Ledger } from '@/lib/ledger/database';
import { testDay } from './browser';

type Rows = Record<string, unknown[]>;

let imported: Promise<Rows> | null = null;

/**
 * The sample book as rows of a ledger, made by the real reader and the real import on the evening before the test day, so
 * that what is paid on that day is news; `change` adds what a story needs. The browser tests that are not about importing
 * start from it. The import runs once for all files.
 */
export async function sampleRows(change?: (here: Circumstances) => Promise<unknown>): Promise<Rows> {
  imported ??= rowsAfter('book', importBook);
  const rows = await imported;
  if (!change) return rows;
  return rowsAfter('story', async (here) => {
    for (const [table, list] of Object.entries(rows)) await here.ledger.table(table).bulkAdd(structuredClone(list));
    await change(here);
  });
}

/** What a new ledger holds after this was done to it; `made` goes before the ids that are made. */
async function rowsAfter(made: string, act: (here: Circumstances) => Promise<unknown>): Promise<Rows> {
  const ledger = new Ledger(`seed-${Math.random()}`);
  let turn = 0;
  await act({
    ledger,
    today: testDay,
    now: () => `${testDay}T15:00:00.000Z`,
    newId: () => `${made}-${String((turn += 1)).padStart(6, '0')}`,
    by: 'lucia@elarrayan.example',
    calendar: defaultCalendar('America/Mexico_City'),
  });
  const rows: Rows = {};
  for (const table of ledger.tables) rows[table.name] = await table.toArray();
  await ledger.delete();
  return rows;
}

async function importBook(here: Circumstances): Promise<void> {
  const bytes = new TextEncoder().encode(odooExport(testDay));
  const fileHash = createHash('sha256').update(bytes).digest('hex');
  const eve: Circumstances = {
    ...here,
    today: addDays(testDay, -1),
    now: () => `${addDays(testDay, -1)}T23:00:00.000Z`,
  };
  const answer = await importFile(eve, { fileName: 'cartera.csv', fileHash, reading: await readInvoices(bytes) });
  if (!answer.ok) throw new Error(`The sample was not imported: ${answer.reason}`);
}

/** Puts rows into a ledger of the browser, through a page of its origin that has opened it once. */
export async function seed(page: Page | Frame, rows: Rows, name = 'cordial'): Promise<void> {
  // Asked again and again from here: pages with a strict policy let no function be waited for in them.
  for (let left = 100; left > 0 && !(await page.evaluate(hasDatabase, name)); left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  // As one text: a thousand rows that are handed over one by one take seconds.
  await page.evaluate(
    async ([text, databaseName]) => {
      const tables = JSON.parse(text) as Record<string, unknown[]>;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(databaseName);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const transaction = database.transaction(Object.keys(tables), 'readwrite', { durability: 'relaxed' });
      for (const [table, list] of Object.entries(tables))
        for (const row of list) transaction.objectStore(table).put(row);
      await new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('error', () => reject(transaction.error));
      });
      database.close();
    },
    [JSON.stringify(rows), name] as const,
  );
}

async function hasDatabase(wanted: string): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === wanted);
}
