import { expect, test } from 'vitest';
import { exportBackup } from '@/lib/actions/export-backup';
import { previewBackup } from '@/lib/actions/preview-backup';
import { aContact, aCustomer } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test('a backup is looked into before it is merged: what it holds and what is new here', async () => {
  const there = circumstances(freshLedger());
  await store(there.ledger, {
    customers: [aCustomer({ id: 'a' }), aCustomer({ id: 'b' })],
    contacts: [aContact({ customerId: 'a' })],
  });
  const { text } = await exportBackup(there);
  const here = circumstances(freshLedger());
  await store(here.ledger, { customers: [aCustomer({ id: 'a' })] });
  expect(await previewBackup(here, text)).toEqual({
    ok: true,
    exportedAt: '2026-11-24T15:00:00.000Z',
    tables: [
      { table: 'customers', rows: 2, unknown: 1 },
      { table: 'contacts', rows: 1, unknown: 1 },
    ],
  });
  expect(await here.ledger.customers.count()).toBe(1);
});

test.each([
  ['hola', 'not-json'],
  ['{"a":1}', 'not-a-backup'],
])('%s is no backup: %s', async (text, problem) => {
  expect(await previewBackup(circumstances(freshLedger()), text)).toMatchObject({ ok: false, problem });
});
