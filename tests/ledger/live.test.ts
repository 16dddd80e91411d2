import { expect, test } from 'vitest';
import { Ledger } from '@/lib/ledger/database';
import { live } from '@/lib/ledger/live';
import { aRow } from '../support/builders';
import { freshLedger } from '../support/ledger';

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
