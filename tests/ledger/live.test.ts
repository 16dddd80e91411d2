import { expect, test } from 'vitest';
import { Ledger } from '@/lib/ledger/database';
import { live } from '@/lib/ledger/live';
import { aCustomer, aRow } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test('what another connection writes is told, and nothing after the end', async () => {
  const ledger = freshLedger();
  const otherTab = new Ledger(ledger.name);
  const counts: number[] = [];
  const stop = await new Promise<() => void>((resolve) => {
    const ended = live(
      () => ledger.settings.count(),
      (count) => {
        counts.push(count);
        if (count === 0) void otherTab.settings.add({ ...aRow('language'), value: 'es' });
        else resolve(ended);
      },
      () => undefined,
    );
  });
  stop();
  await otherTab.settings.add({ ...aRow('signature'), value: 'Ana' });
  expect(await ledger.settings.count()).toBe(2);
  expect(counts).toEqual([0, 1]);
});

test('an answer comes through while somebody writes without rest, and never an older one after a newer', async () => {
  const ledger = await store(freshLedger(), { customers: [aCustomer({ id: 'a' })] });
  const told: number[] = [];
  const writer = { isAtWork: true };
  const writing = (async () => {
    for (let n = 0; writer.isAtWork; n += 1) {
      await ledger.customers.update('a', { terms: n });
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  })();
  const stop = live(
    async () => {
      const terms = (await ledger.customers.get('a'))?.terms ?? 0;
      for (let n = 0; n < 30; n += 1) await ledger.customers.get('a');
      return terms;
    },
    (terms) => told.push(terms),
    () => undefined,
  );
  await expect.poll(() => told.length, { timeout: 3000 }).toBeGreaterThan(2);
  writer.isAtWork = false;
  await writing;
  stop();
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
