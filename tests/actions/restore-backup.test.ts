import { describe, expect, test } from 'vitest';
import { changeCustomer } from '@/lib/actions/change-customer';
import { exportBackup as backupFile } from '@/lib/actions/export-backup';
import { forgetCustomer } from '@/lib/actions/forget-customer';
import { importFile } from '@/lib/actions/import-file';
import { logCall } from '@/lib/actions/log-call';
import { logPromise } from '@/lib/actions/log-promise';
import { recordPayment } from '@/lib/actions/record-payment';
import { restoreBackup } from '@/lib/actions/restore-backup';
import { undoImport } from '@/lib/actions/undo-import';
import { exportBackup } from '@/lib/ledger/backup';
import { derivedColumns, sharedTables } from '@/lib/ledger/tables';
import { aContact, aCustomer, anInvoice, mxn } from '../support/builders';
import { aFile, aReadDocument } from '../support/imported-file';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { store } from '../support/stored-rows';

const at = '2026-11-24T15:00:00.000Z';

async function aBusyLedger() {
  const here = circumstances(freshLedger());
  await store(here.ledger, {
    customers: [{ ...aCustomer(), fromTheFuture: { kept: true } }],
    contacts: [aContact()],
    invoices: [anInvoice(), anInvoice({ id: 'second' })],
  });
  await importFile(here, aFile([aReadDocument(), aReadDocument({ number: 'F-2' })]));
  const parts = [{ date: '2026-11-27', amount: null }];
  await logPromise(here, { customerId: 'customer', invoiceIds: ['invoice'], parts, channel: 'call' });
  await logCall(here, { customerId: 'customer', text: 'llamó «doña» Inés ñ 𝒳', followUp: { dueOn: '2026-11-30' } });
  await recordPayment(here, { customerId: 'customer', amount: mxn(30_000), paidOn: '2026-11-24' });
  await changeCustomer(here, 'customer', { notes: 'paga los viernes' });
  return here;
}

async function restored(
  text: string,
  into = circumstances(freshLedger(), { newId: () => `restore-${Math.random()}` }),
) {
  const answer = await restoreBackup(into, text, 'cordial.json');
  return { into, answer };
}

test('two backups of one ledger are the same bytes, and restoring one gives them again', async () => {
  const { ledger } = await aBusyLedger();
  const text = await exportBackup(ledger, at);
  expect(await exportBackup(ledger, at)).toBe(text);
  const { into, answer } = await restored(text);
  expect(answer).toMatchObject({ ok: true, counts: { changed: 0, unchanged: 0, forgotten: 0 } });
  expect(await exportBackup(into.ledger, at)).toBe(text);
});

test('a restored ledger has the derived columns and standings of the first', async () => {
  const { ledger } = await aBusyLedger();
  const { into } = await restored(await exportBackup(ledger, at));
  for (const table of ['customers', 'contacts', 'invoices', 'followUps', 'standings'] as const) {
    expect(await into.ledger.table(table).orderBy('id').toArray()).toEqual(
      await ledger.table(table).orderBy('id').toArray(),
    );
  }
});

test('a backup holds rows as stored, sorted, without local tables and derived columns', async () => {
  const { ledger } = await aBusyLedger();
  const file = JSON.parse(await exportBackup(ledger, at)) as { rows: Record<string, { id: string }[]> };
  expect(file).toMatchObject({ cordial: 'backup', schema: 1, exportedAt: at });
  expect(Object.keys(file.rows)).toEqual(sharedTables.toSorted());
  for (const [table, rows] of Object.entries(file.rows)) {
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted());
    for (const column of derivedColumns[table as 'customers'] ?? [])
      for (const row of rows) expect(row).not.toHaveProperty(column);
  }
  expect(file.rows['customers']?.find(({ id }) => id === 'customer')).toMatchObject({ fromTheFuture: { kept: true } });
});

test('the file to save is named after the day', async () => {
  const here = await aBusyLedger();
  expect(await backupFile(here)).toEqual({
    name: 'cordial-2026-11-24.json',
    text: await exportBackup(here.ledger, at),
  });
});

test('restoring over newer edits keeps them and brings back what was missing', async () => {
  const here = await aBusyLedger();
  const text = await exportBackup(here.ledger, at);
  const later = { ...here, now: () => '2026-11-25T09:00:00.000Z', newId: () => `later-${Math.random()}` };
  await changeCustomer(later, 'customer', { notes: 'paga los lunes' });
  await here.ledger.invoices.delete('second');
  const { answer } = await restored(text, later);
  expect(answer).toMatchObject({ ok: true, counts: { added: 1, changed: 0 } });
  expect(await here.ledger.customers.get('customer')).toMatchObject({ notes: 'paga los lunes' });
  expect(await here.ledger.invoices.get('second')).toMatchObject({ isOpen: 1 });
});

test('two devices that exchange backups end up alike', { timeout: 30_000 }, async () => {
  const one = await aBusyLedger();
  const { into: other } = await restored(await exportBackup(one.ledger, at));
  await changeCustomer({ ...one, now: () => '2026-11-25T09:00:00.000Z' }, 'customer', { notes: 'uno', owner: 'Ana' });
  await changeCustomer({ ...other, now: () => '2026-11-25T10:00:00.000Z' }, 'customer', { notes: 'dos', terms: 30 });
  await recordPayment({ ...other, by: 'luis' }, { customerId: 'customer', amount: mxn(1_000), paidOn: '2026-11-24' });
  const [fromOne, fromOther] = [await exportBackup(one.ledger, at), await exportBackup(other.ledger, at)];
  await restored(fromOther, { ...one, newId: () => `a-${Math.random()}` });
  await restored(fromOne, { ...other, newId: () => `b-${Math.random()}` });
  expect(await exportBackup(one.ledger, at)).toBe(await exportBackup(other.ledger, at));
  expect(await one.ledger.customers.get('customer')).toMatchObject({ notes: 'dos', owner: 'Ana', terms: 30 });
  expect(await one.ledger.invoices.toArray()).toEqual(await other.ledger.invoices.toArray());
});

test('a restore can be undone like an import', async () => {
  const here = await aBusyLedger();
  const before = await visibleState(here.ledger);
  const other = await store(freshLedger(), {
    customers: [aCustomer({ id: 'guest', name: 'Otra' })],
    invoices: [anInvoice({ id: 'theirs', customerId: 'guest' })],
  });
  const { answer } = await restored(await exportBackup(other, at), here);
  if (!answer.ok) throw new Error(answer.problem);
  expect(await here.ledger.customers.get('guest')).toBeDefined();
  await undoImport(here, answer.runId);
  expect(await visibleState(here.ledger)).toEqual(before);
});

describe('who was forgotten', () => {
  test('does not come back with an older backup', async () => {
    const here = await aBusyLedger();
    const text = await exportBackup(here.ledger, at);
    expect(await forgetCustomer(here, 'customer', 'request')).toBeGreaterThan(5);
    const after = await exportBackup(here.ledger, at);
    expect(await restored(text, here)).toMatchObject({ answer: { ok: true, counts: { added: 0, changed: 0 } } });
    expect(await exportBackup(here.ledger, at)).toBe(after);
  });

  test('is forgotten on the other device too, once it reads the backup', async () => {
    const here = await aBusyLedger();
    const { into } = await restored(await exportBackup(here.ledger, at));
    await forgetCustomer(here, 'customer', 'request');
    await restored(await exportBackup(here.ledger, at), into);
    expect(await exportBackup(into.ledger, at)).toBe(await exportBackup(here.ledger, at));
  });

  test('leaves no trace in any table, local ones included', async () => {
    const here = await aBusyLedger();
    await forgetCustomer(here, 'customer', 'request');
    const everything = await Promise.all(here.ledger.tables.map(async (table) => [table.name, await table.toArray()]));
    expect(JSON.stringify(everything)).not.toMatch(/Sauces|lossauces|Inés|"customer"/);
  });
});

test('tables of a newer version are kept and travel on', async () => {
  const text = JSON.stringify({
    cordial: 'backup',
    schema: 1,
    exportedAt: at,
    rows: { ribbons: [{ ...aCustomer({ id: 'r' }), hue: 3 }] },
  });
  const { into } = await restored(text);
  expect(JSON.parse(await exportBackup(into.ledger, at))).toMatchObject({ rows: { ribbons: [{ id: 'r', hue: 3 }] } });
});

describe('a file that is no backup is refused and changes nothing', () => {
  test.each([
    ['text', 'hola', 'not-json', null],
    ['another JSON', '{"a":1}', 'not-a-backup', null],
    ['a list', '[]', 'not-a-backup', null],
    ['no schema', '{"cordial":"backup","rows":{}}', 'not-a-backup', null],
    ['a newer schema', '{"cordial":"backup","schema":2,"exportedAt":"","rows":{}}', 'newer-schema', '2'],
    [
      'a table that is no list',
      '{"cordial":"backup","schema":1,"exportedAt":"","rows":{"log":{}}}',
      'broken-row',
      'log',
    ],
    [
      'a row without id',
      '{"cordial":"backup","schema":1,"exportedAt":"","rows":{"log":[{"createdAt":"","updatedAt":""}]}}',
      'broken-row',
      'log 1',
    ],
  ])('%s', async (_what, text, problem, place) => {
    const { into, answer } = await restored(text);
    expect(answer).toEqual({ ok: false, problem, place });
    expect(await visibleState(into.ledger)).toEqual({});
  });
});
