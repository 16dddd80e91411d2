import { describe, expect, test } from 'vitest';
import { exportBackup } from '@/lib/ledger/backup';
import { amountClassIn, readAmountBounds } from '@/lib/ledger/amount-bounds';
import { eraseCustomer, erasureHash, namesOf, readErasures } from '@/lib/ledger/erasures';
import { readBackup } from '@/lib/ledger/read-backup';
import { restoreRows } from '@/lib/ledger/restore';
import { aContact, aCustomer, aCustomerFile } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { store } from '../support/stored-rows';

const at = '2026-11-24T15:00:00.000Z';

test('who was forgotten is known by hashes of table and id, and counted in rows', async () => {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], contacts: [aContact()] });
  const erasure = { ground: 'request', at, by: 'ana' };
  expect(await eraseCustomer(ledger, 'customer', erasure)).toBe(2);
  const hashes = (await ledger.erasures.toArray()).map(({ hash }) => hash);
  const isForgotten = await readErasures(ledger);
  expect([isForgotten('customers', 'customer'), isForgotten('contacts', 'customer')]).toEqual([true, false]);
  expect(hashes.toSorted()).toEqual(
    [erasureHash('contacts', 'contact'), erasureHash('customers', 'customer')].toSorted(),
  );
});

test('a restore that fails in the middle leaves the ledger as it was', async () => {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], contacts: [aContact()] });
  const reading = readBackup(await exportBackup(ledger, at));
  if (!reading.ok) throw new Error(reading.problem);
  const empty = freshLedger();
  const failing = () => {
    throw new Error('stopped');
  };
  await expect(
    empty.transaction('rw', empty.tables, async () => restoreRows(empty, reading.backup, failing)),
  ).rejects.toThrow('stopped');
  expect(await visibleState(empty)).toEqual({});
});

test.each([
  [{ taxId: null, source: null, sourceId: null }, []],
  [{ taxId: 'A1', source: 'list', sourceId: '7' }, ['tax:A1', 'source:list:7']],
])('%j is also known as %j', (customer, names) => {
  expect(namesOf(customer)).toEqual(names);
});

test('a ledger that never computed bounds has none', async () => {
  expect(amountClassIn(await readAmountBounds(freshLedger()), aCustomerFile())).toBeNull();
});

describe('the text of a backup is read', () => {
  test('with a byte order mark and without the day of its making', () => {
    const reading = readBackup('\ufeff{"cordial":"backup","schema":1,"rows":{"log":[]}}');
    expect(reading).toEqual({ ok: true, backup: { cordial: 'backup', schema: 1, exportedAt: '', rows: { log: [] } } });
  });

  test.each([
    ['', 'not-json'],
    ['null', 'not-a-backup'],
    ['{"cordial":"backup","schema":1.5,"rows":{}}', 'not-a-backup'],
    ['{"cordial":"backup","schema":9,"rows":{}}', 'newer-schema'],
    ['{"cordial":"backup","schema":1,"rows":{"log":[null]}}', 'broken-row'],
  ])('%s is %s', (text, problem) => {
    expect(readBackup(text)).toMatchObject({ ok: false, problem });
  });
});
