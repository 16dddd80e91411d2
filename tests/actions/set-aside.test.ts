import { expect, test } from 'vitest';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { setAside } from '@/lib/actions/set-aside';
import { undo } from '@/lib/actions/undo';
import { worklist } from '@/lib/views/worklist';
import { aContact, aCustomer, aFollowUp, aLogEntry, aPromise, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { late, sent } from '../support/steps';
import { store } from '../support/stored-rows';

const until = '2026-11-27';
const waitingMail = aLogEntry({
  id: 'in',
  direction: 'in',
  channel: 'mail',
  rung: null,
  stage: null,
  on: '2026-11-23',
  at: '2026-11-23T18:00:00.000Z',
});

/** Each way into today's list. */
const ways = {
  'rung-due': { invoices: [late(3)] },
  'follow-up-due': { invoices: [late(3)], followUps: [aFollowUp({ dueOn: '2026-11-23' })] },
  'reply-waiting': { invoices: [late(3)], log: [waitingMail] },
  'promise-due-today': {
    invoices: [late(3)],
    promises: [aPromise({ promised: { ...aPromise().promised, date: day } })],
  },
  'promise-broken': {
    invoices: [late(30)],
    log: [sent('note', 29)],
    promises: [aPromise({ promised: { ...aPromise().promised, date: '2026-11-10' } })],
  },
} as const;

async function aListWith(bucket: keyof typeof ways) {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], contacts: [aContact()], ...ways[bucket] });
  const here = circumstances(ledger);
  await refreshStandings(here);
  return { ledger, here };
}

test.each(Object.keys(ways) as (keyof typeof ways)[])(
  'whoever stands in the list as %s leaves it until a day, and is back on that day with the reason',
  async (bucket) => {
    const { ledger, here } = await aListWith(bucket);
    expect((await worklist(ledger, { today: day })).today.map((line) => line.bucket)).toEqual([bucket]);
    const before = await visibleState(ledger);
    const { actId } = await setAside(here, { customerId: 'customer', until, reason: 'Está de viaje' });
    expect((await worklist(ledger, { today: day })).today).toEqual([]);
    const then = circumstances(ledger, { today: until, now: () => `${until}T15:00:00.000Z` });
    await refreshStandings(then);
    const back = (await worklist(ledger, { today: until })).today;
    expect(back.map(({ customerId }) => customerId)).toEqual(['customer']);
    const open = (await ledger.followUps.toArray()).filter(({ doneAt }) => doneAt === null);
    expect(open.map(({ dueOn }) => dueOn)).toContain(until);
    expect((await ledger.log.toArray()).some(({ text }) => text === 'Está de viaje')).toBe(true);
    await refreshStandings(here);
    await undo(here, actId!);
    expect(await visibleState(ledger)).toEqual(before);
  },
);

test('a pause that already reaches further stays, and a follow-up on the way is not doubled', async () => {
  const ledger = await store(freshLedger(), {
    customers: [aCustomer({ pausedUntil: '2026-12-20' })],
    invoices: [late(3)],
    followUps: [aFollowUp({ dueOn: '2026-11-25' })],
  });
  await setAside(circumstances(ledger), { customerId: 'customer', until, reason: null });
  expect((await ledger.customers.get('customer'))?.pausedUntil).toBe('2026-12-20');
  expect(await ledger.followUps.count()).toBe(1);
  expect(await ledger.log.count()).toBe(0);
});
