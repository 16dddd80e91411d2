import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { live } from '@/lib/ledger/live';
import { readTogether } from '@/lib/ledger/read-together';
import { aCustomer } from '../support/builders';
import { freshLedger } from '../support/ledger';

const stored = (id: string) => ({ ...aCustomer({ id }), words: [] });

test('answers with what was read while its transaction is still open', async () => {
  const ledger = freshLedger();
  await ledger.customers.add(stored('one'));
  let isClosed = false;
  const names = await readTogether(ledger, [ledger.customers], async () => {
    Dexie.currentTransaction.on('complete', () => {
      isClosed = true;
    });
    return ledger.customers.toCollection().primaryKeys();
  });
  expect([names, isClosed]).toEqual([['one'], false]);
});

test('hands on what went wrong, while reading and before', async () => {
  const ledger = freshLedger();
  const failing = async () => {
    await ledger.customers.count();
    throw new Error('no such thing');
  };
  await expect(readTogether(ledger, [ledger.customers], failing)).rejects.toThrow('no such thing');
  ledger.close();
  await expect(readTogether(ledger, [ledger.customers], () => ledger.customers.count())).rejects.toThrow('closed');
});

test('a live query asks again when what it read has changed', async () => {
  const ledger = freshLedger();
  const told: number[] = [];
  const counted = (count: number) =>
    new Promise<void>((reached) => {
      const stop = live(
        () => readTogether(ledger, [ledger.customers], () => ledger.customers.count()),
        (customers) => {
          told.push(customers);
          if (customers !== count) return;
          stop();
          reached();
        },
        (error) => expect.unreachable(String(error)),
      );
    });
  const all = counted(1);
  await ledger.customers.add(stored('one'));
  await all;
  expect(told.at(-1)).toBe(1);
});
