import { beforeEach, expect, test } from 'vitest';
import { takeDueFollowUps } from '@/entrypoints/background/due-follow-ups';
import { isLedgerChange, ledgerChange } from '@/entrypoints/ledger/ledger-change';
import type { Ledger, StoredFollowUp } from '@/lib/ledger/database';
import { aCustomer, aFollowUp } from '../../support/builders';
import { circumstances, freshLedger } from '../../support/ledger';

let ledger: Ledger;

beforeEach(async () => {
  ledger = freshLedger();
  await ledger.customers.add({ ...aCustomer({ id: 'c1', name: 'Papelería Los Sauces' }), words: [] });
});

const keep = (...rows: Partial<StoredFollowUp>[]) =>
  ledger.followUps.bulkPut(
    rows.map((row) => {
      const followUp = aFollowUp({ customerId: 'c1', at: null, ...row });
      return { ...followUp, openOn: row.openOn === null ? null : followUp.dueOn };
    }),
  );
/** A waking of the worker at a time of Mexico City's 24 November, which is six hours behind UTC. */
const wake = (time: string, today = '2026-11-24') =>
  takeDueFollowUps(circumstances(ledger, { today, now: () => `${today}T${time}:00.000Z` }));
const names = ({ untold }: Awaited<ReturnType<typeof wake>>) => untold.map(({ followUp }) => followUp.id);

test('what is due is told once, and counted until it is done', async () => {
  await keep({ id: 'f1', dueOn: '2026-11-24' });
  const first = await wake('15:00');
  expect([first.count, names(first), first.untold[0]?.customer]).toEqual([1, ['f1'], 'Papelería Los Sauces']);
  const second = await wake('16:00');
  expect([second.count, names(second)]).toEqual([1, []]);
  await keep({ id: 'f1', dueOn: '2026-11-24', openOn: null });
  expect((await wake('17:00')).count).toBe(0);
});

test('before its hour it is counted but not told, and the worker wakes for it', async () => {
  await keep({ id: 'f1', dueOn: '2026-11-24', at: '16:30' }, { id: 'f2', dueOn: '2026-11-24' });
  const early = await wake('14:00');
  expect([early.count, names(early), early.next]).toEqual([2, [], '2026-11-24T15:00:00.000Z']);
  const nine = await wake('15:00');
  expect([names(nine), nine.next]).toEqual([['f2'], '2026-11-24T22:30:00.000Z']);
});

test('after weeks with a closed browser everything that came due is told, the oldest first', async () => {
  await keep({ id: 'f3', dueOn: '2026-11-24' }, { id: 'f1', dueOn: '2026-10-02' }, { id: 'f2', dueOn: '2026-11-01' });
  expect(names(await wake('18:00'))).toEqual(['f1', 'f2', 'f3']);
});

test('what was put off is told again on its new day', async () => {
  await keep({ id: 'f1', dueOn: '2026-11-24' });
  await wake('15:00');
  await keep({ id: 'f1', dueOn: '2026-11-25' });
  const evening = await wake('18:00');
  expect([evening.count, evening.next]).toEqual([0, '2026-11-25T06:00:00.000Z']);
  expect(names(await wake('15:00', '2026-11-25'))).toEqual(['f1']);
});

test('two wakings at once tell nothing twice', async () => {
  await keep({ id: 'f1', dueOn: '2026-11-24' });
  const both = await Promise.all([wake('15:00'), wake('15:00')]);
  expect(both.flatMap(names)).toEqual(['f1']);
});

test.each([
  [ledgerChange, true],
  [{ kind: 'cordial-left', composes: [] }, false],
  [null, false],
  ['cordial-follow-ups-changed', false],
])('whether %j tells of a change of follow-ups: %s', (message, tells) => {
  expect(isLedgerChange(message)).toBe(tells);
});
