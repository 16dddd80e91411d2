import { expect, test } from 'vitest';
import { createCustomer } from '@/lib/actions/create-customer';
import { finishDueFollowUps } from '@/lib/actions/finish-due-follow-ups';
import { scheduleFollowUp } from '@/lib/actions/schedule-follow-up';
import { undo } from '@/lib/actions/undo';
import { circumstances, freshLedger } from '../support/ledger';

async function aCustomerToLookAt() {
  const here = circumstances(freshLedger());
  const { value: customerId } = await createCustomer(here, { name: 'Molino', contacts: [] });
  for (const dueOn of ['2026-11-20', '2026-11-24', '2026-11-30']) await scheduleFollowUp(here, customerId, { dueOn });
  const open = async () =>
    (await here.ledger.followUps.toArray())
      .filter(({ doneAt, skipped }) => doneAt === null && skipped === null)
      .map(({ dueOn }) => dueOn)
      .toSorted();
  return { here, customerId, open };
}

test.each([
  ['done', { how: 'done' }, ['2026-11-30']],
  ['skipped', { how: 'skipped', reason: 'de vacaciones' }, ['2026-11-30']],
  ['postponed', { how: 'postponed', dueOn: '2026-11-25' }, ['2026-11-25', '2026-11-25', '2026-11-30']],
] as const)('what was due until today is %s, what lies ahead stays', async (_how, end, left) => {
  const { here, customerId, open } = await aCustomerToLookAt();
  expect((await finishDueFollowUps(here, customerId, end)).value).toBe(2);
  expect(await open()).toEqual(left);
});

test('all of it is one act, taken back at once', async () => {
  const { here, customerId, open } = await aCustomerToLookAt();
  const { actId } = await finishDueFollowUps(here, customerId, { how: 'done' });
  await undo(here, actId ?? '');
  expect(await open()).toEqual(['2026-11-20', '2026-11-24', '2026-11-30']);
});
