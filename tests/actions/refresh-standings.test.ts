import { expect, test } from 'vitest';
import { finishFollowUp } from '@/lib/actions/finish-follow-up';
import { pause } from '@/lib/actions/pause';
import { recordPayment } from '@/lib/actions/record-payment';
import { refreshStandings, reopenStandings } from '@/lib/actions/refresh-standings';
import { refreshStandingsOf, standingNow } from '@/lib/actions/refresh-standings-of';
import { amountClassIn, keepAmountBounds, readAmountBounds } from '@/lib/ledger/amount-bounds';
import type { Ledger } from '@/lib/ledger/database';
import { readStandingGround } from '@/lib/ledger/standing-ground';
import { aCustomer, aCustomerFile, aFollowUp, anInvoice, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

/** So many customers with one invoice each, of rising amounts. */
async function aBook(count: number): Promise<Ledger> {
  const ids = Array.from({ length: count }, (_, n) => `c-${String(n).padStart(4, '0')}`);
  return store(freshLedger(), {
    customers: ids.map((id) => aCustomer({ id, name: id })),
    invoices: ids.map((id, n) => anInvoice({ id: `i-${id}`, customerId: id, total: mxn((n + 1) * 10_000) })),
  });
}

test('every customer gets the standing that an act of theirs would give', { timeout: 30_000 }, async () => {
  const ledger = await aBook(230);
  const here = circumstances(ledger);
  expect(await refreshStandings(here)).toBe(true);
  const standings = await ledger.standings.toArray();
  expect(standings).toHaveLength(230);
  const ground = await readStandingGround(ledger);
  for (const standing of standings.slice(0, 20)) expect(await standingNow(here, standing.id, ground)).toEqual(standing);
});

test(
  'interrupted, it resumes; through, it does nothing more; on another day it begins again',
  { timeout: 30_000 },
  async () => {
    const ledger = await aBook(230);
    const here = circumstances(ledger);
    const stop = new AbortController();
    const stopped = refreshStandings(here, stop.signal);
    while ((await ledger.standings.count()) === 0) await pause();
    stop.abort();
    expect(await stopped).toBe(false);
    const reached = await ledger.standings.count();
    expect(reached).toBeLessThan(230);
    expect(await refreshStandings(here)).toBe(true);
    expect(await ledger.standings.count()).toBe(230);
    await ledger.standings.delete('c-0001');
    await refreshStandings(here);
    expect(await ledger.standings.get('c-0001')).toBeUndefined();
    await reopenStandings(here);
    await refreshStandings(here);
    expect(await ledger.standings.get('c-0001')).toMatchObject({ day: '2026-11-24' });
    await refreshStandings({ ...here, today: '2026-11-25' });
    expect(await ledger.standings.where('day').equals('2026-11-25').count()).toBe(230);
  },
);

test('the few whose standing is missing get theirs, the others keep their own', { timeout: 30_000 }, async () => {
  const ledger = await aBook(60);
  const here = circumstances(ledger);
  await refreshStandings(here);
  const whole = await ledger.standings.toArray();
  await ledger.standings.bulkDelete(['c-0003', 'c-0057']);
  await reopenStandings(here);
  await refreshStandings(here);
  expect(await ledger.standings.toArray()).toEqual(whole);
});

test('two pages share the work', { timeout: 30_000 }, async () => {
  const ledger = await aBook(230);
  await Promise.all([refreshStandings(circumstances(ledger)), refreshStandings(circumstances(ledger))]);
  expect(await ledger.standings.count()).toBe(230);
});

test('a payment while it runs is not overwritten by what was read before it', async () => {
  const ledger = await aBook(30);
  const here = circumstances(ledger);
  await Promise.all([
    refreshStandings(here),
    recordPayment(here, { customerId: 'c-0003', amount: mxn(40_000), paidOn: here.today }),
  ]);
  expect(await ledger.standings.get('c-0003')).toMatchObject({ overdue: [], bucket: null });
});

test('the bounds of the amount classes are frozen for the day', async () => {
  const ledger = await aBook(10);
  const here = circumstances(ledger);
  await refreshStandings(here);
  const frozen = await readAmountBounds(ledger);
  await recordPayment(here, { customerId: 'c-0009', amount: mxn(90_000), paidOn: here.today });
  await refreshStandings(here);
  expect(await readAmountBounds(ledger)).toEqual(frozen);
  await refreshStandings({ ...here, today: '2026-11-25' });
  expect((await readAmountBounds(ledger))?.bounds).not.toEqual(frozen?.bounds);
});

test('a customer of a running import, and one that was taken back, have no standing', async () => {
  const ledger = await aBook(3);
  const here = circumstances(ledger);
  await ledger.importCustomers.add({ id: 'c-0000', runId: 'run' });
  await ledger.customers.update('c-0001', { voided: { at: '', by: '', reason: '' } });
  await refreshStandings(here);
  expect(await ledger.standings.toCollection().primaryKeys()).toEqual(['c-0002']);
  await refreshStandingsOf(here, ['c-0000', 'c-0001']);
  expect(await ledger.standings.toCollection().primaryKeys()).toEqual(['c-0002']);
});

test('without bounds there is no class, with them each customer has one', async () => {
  const file = aCustomerFile({ invoices: [anInvoice()] });
  expect(amountClassIn(null, file)).toBeNull();
  const ledger = freshLedger();
  await keepAmountBounds(ledger, { day: '2026-11-24', bounds: { MXN: { a: 90_000, b: 10_000 } } });
  expect(amountClassIn(await readAmountBounds(ledger), file)).toBe('A');
});

test('a follow-up that is finished leaves the worklist, a postponed one comes back on its day', async () => {
  const rows = {
    customers: [aCustomer()],
    followUps: [aFollowUp(), aFollowUp({ id: 'of-promise', promiseId: 'p', dueOn: '2026-12-09' })],
  };
  const here = circumstances(await store(freshLedger(), rows));
  await refreshStandings(here);
  expect(await here.ledger.standings.get('customer')).toMatchObject({ bucket: 'follow-up-due' });
  await finishFollowUp(here, 'follow-up', { how: 'postponed', dueOn: '2026-12-01', at: '10:00' });
  expect(await here.ledger.standings.get('customer')).toMatchObject({ bucket: null });
  expect(await here.ledger.followUps.get('follow-up')).toMatchObject({ openOn: '2026-12-01', at: '10:00' });
  await finishFollowUp(here, 'follow-up', { how: 'skipped', reason: 'pagó' });
  expect((await finishFollowUp(here, 'follow-up', { how: 'done' })).actId).toBeNull();
});
