import { describe, expect, test } from 'vitest';
import { acceptPlan, agreePlan } from '@/lib/actions/accept-plan';
import { changeConditions } from '@/lib/actions/change-conditions';
import type { Circumstances } from '@/lib/actions/circumstances';
import { endOffer, endPlan } from '@/lib/actions/end-plan';
import { extendTerm } from '@/lib/actions/extend-term';
import { logPromise } from '@/lib/actions/log-promise';
import { perform } from '@/lib/actions/perform';
import { parkCustomer } from '@/lib/actions/park-customer';
import { promisesNow } from '@/lib/actions/promises-now';
import { proposePlans, type PlanOptionDraft } from '@/lib/actions/propose-plans';
import { recordPayment } from '@/lib/actions/record-payment';
import { settlePlanFollowUps } from '@/lib/actions/settle-plan-follow-ups';
import { undo } from '@/lib/actions/undo';
import { openOptions } from '@/lib/domain/plan-offers';
import { planSchedule } from '@/lib/domain/plan-schedule';
import { addDays } from '@/lib/domain/plain-date';
import { customerPanel } from '@/lib/views/customer-panel';
import { aCustomer, anInvoice, aPayment, calendar, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { codes, gates, late } from '../support/steps';
import { store } from '../support/stored-rows';

const customerId = 'customer';
const usd = (minor: number) => ({ minor, currency: 'USD' });

async function aHere(): Promise<Circumstances> {
  const invoices = [
    late(30),
    late(20, { id: 'b' }),
    anInvoice({ id: 'dollars', dueOn: '2026-11-01', total: usd(9_000) }),
  ];
  return circumstances(await store(freshLedger(), { customers: [aCustomer()], invoices }));
}

const monthly = (parts: number, owed = [mxn(100_000)]): PlanOptionDraft => ({
  parts: planSchedule({ parts, firstOn: '2026-11-27', every: 'month' }, owed),
});
const invoiceIds = ['invoice'];
const proposal = { customerId, invoiceIds, options: [monthly(2), monthly(3)] };
const yes = { on: day, by: 'Lucía', channel: 'call' } as const;

const plansOf = ({ ledger }: Circumstances) => ledger.plans.orderBy('id').toArray();
const followUpsOf = async ({ ledger }: Circumstances) =>
  (await ledger.followUps.toArray()).flatMap(({ openOn }) => openOn ?? []).toSorted();
const notes = async ({ ledger }: Circumstances) => (await ledger.log.toArray()).map(({ outcome }) => outcome);
async function stepOf({ ledger }: Circumstances, today = day) {
  const panel = await customerPanel(ledger, { customerId, today, calendar });
  if (!panel) throw new Error('no such customer');
  return panel.nextStep;
}

describe('an offer', () => {
  test('holds no reminder back, and keeps each option with every cent', async () => {
    const here = await aHere();
    await proposePlans(here, proposal);
    const options = openOptions(await plansOf(here));
    expect(options.map(({ option, rows }) => [option, rows[0]?.schedule.map(({ amount }) => amount.minor)])).toEqual([
      [0, [50_000, 50_000]],
      [1, [33_334, 33_333, 33_333]],
    ]);
    expect(new Set(options.map(({ offer }) => offer)).size).toBe(1);
    expect((await stepOf(here)).what).toBe('write');
  });

  test('gives way to a later one about the same documents, and not to one about others', async () => {
    const here = await aHere();
    const { value: first } = await proposePlans(here, proposal);
    await proposePlans(here, { ...proposal, invoiceIds: ['b'] });
    await proposePlans(here, proposal);
    const open = new Set(openOptions(await plansOf(here)).map(({ offer }) => offer));
    expect([open.size, open.has(first ?? '')]).toEqual([2, false]);
  });

  test('of two currencies has a row for each', async () => {
    const here = await aHere();
    const owed = [mxn(100_000), usd(9_000)];
    const { value: offer } = await proposePlans(here, {
      customerId,
      invoiceIds: ['invoice', 'dollars'],
      options: [monthly(2, owed)],
    });
    const { value: ids } = await acceptPlan(here, { customerId, offer: offer ?? '', option: 0, ...yes });
    const rows = await plansOf(here);
    expect(ids).toHaveLength(2);
    expect(rows.map(({ invoiceIds: of, schedule }) => [of, schedule[0]?.amount])).toEqual([
      [['invoice'], mxn(50_000)],
      [['dollars'], usd(4_500)],
    ]);
  });

  test('that nobody wants ends, and one of nothing is none', async () => {
    const here = await aHere();
    const { value: offer } = await proposePlans(here, proposal);
    await endOffer(here, { customerId, offer: offer ?? '', how: 'refused', note: 'Prefiere esperar' });
    expect(openOptions(await plansOf(here))).toEqual([]);
    expect(await notes(here)).toContain('plan-not-agreed');
    expect(await proposePlans(here, { ...proposal, options: [monthly(2, [])] })).toEqual({ value: null, actId: null });
  });
});

describe('an agreement', () => {
  test('holds until its own dates, each looked after on the working day after its grace', async () => {
    const here = await aHere();
    const { value: offer } = await proposePlans(here, proposal);
    const { value: ids } = await acceptPlan(here, { customerId, offer: offer ?? '', option: 1, ...yes });
    const rows = await plansOf(here);
    expect(
      rows.map(({ option, acceptedOn, acceptedBy, acceptedVia, endReason }) => [
        option,
        acceptedOn,
        acceptedBy,
        acceptedVia,
        endReason,
      ]),
    ).toEqual([
      [0, null, null, null, 'not-chosen'],
      [1, day, 'Lucía', 'call', null],
    ]);
    expect((await here.ledger.followUps.toArray()).every(({ planId }) => planId === ids[0])).toBe(true);
    // Friday 27 November, Sunday 27 December, Wednesday 27 January, and two working days.
    expect(await followUpsOf(here)).toEqual(['2026-12-02', '2026-12-30', '2027-02-01']);
    expect(gates(await stepOf(here))).toContain('plan-up-to-date');
    await acceptPlan(here, { customerId, offer: offer ?? '', option: 0, ...yes });
    expect((await plansOf(here)).filter(({ acceptedOn }) => acceptedOn !== null)).toHaveLength(1);
  });

  test('takes the place of an earlier plan and of a promise about its documents', async () => {
    const here = await aHere();
    await logPromise(here, { customerId, invoiceIds, parts: [{ date: '2026-11-27', amount: null }], channel: 'call' });
    const { value: old } = await agreePlan(here, { customerId, invoiceIds, plan: monthly(2), ...yes });
    expect((await promisesNow(here, customerId)).map(({ state }) => state)).toEqual(['withdrawn']);
    const { value: ids } = await agreePlan(here, { customerId, invoiceIds, plan: monthly(4), ...yes });
    const rows = await plansOf(here);
    expect(rows.find(({ id }) => id === old[0])).toMatchObject({ endedOn: day, endReason: 'replaced' });
    expect(rows.find(({ id }) => id === ids[0])?.replaces).toBe(old[0]);
    expect(await followUpsOf(here)).toHaveLength(4);
  });

  test('missed, it is reminded of by its own date; ended, the invoice climbs its ladder', async () => {
    const here = await aHere();
    const { value: ids } = await agreePlan(here, { customerId, invoiceIds, plan: monthly(3), ...yes });
    await recordPayment(here, { customerId, amount: mxn(109_000), paidOn: day, invoiceIds: ['b', 'dollars'] });
    await here.ledger.invoices.update('dollars', { cancelled: true });
    const missed = await stepOf(here, '2026-12-03');
    expect([missed.what, codes(missed)[0]]).toEqual(['plan-reminder', 'instalment-missed']);
    await endPlan(here, ids[0] ?? '', ' No llegó ninguna cuota ');
    expect(await followUpsOf(here)).toEqual([]);
    expect(await stepOf(here, '2026-12-03')).toMatchObject({ what: 'write', rung: 'note' });
    expect((await plansOf(here))[0]?.endReason).toBe('No llegó ninguna cuota');
  });

  test('a part that came is looked after no more; undone, it is again', async () => {
    const here = await aHere();
    await agreePlan(here, { customerId, invoiceIds, plan: monthly(2), ...yes });
    const { actId } = await recordPayment(here, { customerId, amount: mxn(50_000), paidOn: day, invoiceIds });
    expect(await followUpsOf(here)).toEqual(['2026-12-30']);
    await undo(here, actId ?? '');
    expect(await followUpsOf(here)).toEqual(['2026-12-02', '2026-12-30']);
  });
});

test('money that a bank file brought settles the looks as well, each once', async () => {
  const here = await aHere();
  await agreePlan(here, { customerId, invoiceIds, plan: monthly(2), ...yes });
  await store(here.ledger, { payments: [aPayment({ amount: mxn(100_000), paidOn: day })] });
  await perform(here, 'record-payment', (pen) => settlePlanFollowUps(here, pen, customerId));
  expect(await followUpsOf(here)).toEqual([]);
  expect((await perform(here, 'record-payment', (pen) => settlePlanFollowUps(here, pen, customerId))).actId).toBeNull();
});

describe('a longer term', () => {
  const asked = {
    customerId,
    invoiceIds,
    until: '2026-12-18',
    reason: 'Espera el cobro de una obra',
    channel: 'call',
  } as const;

  test('holds until the new day and its grace, then the ladder speaks again by itself', async () => {
    const here = await aHere();
    await recordPayment(here, { customerId, amount: mxn(100_000), paidOn: day, invoiceIds: ['b'] });
    await here.ledger.invoices.update('dollars', { cancelled: true });
    await extendTerm(here, asked);
    expect(await plansOf(here)).toMatchObject([
      {
        kind: 'extension',
        reason: asked.reason,
        createdBy: here.by,
        schedule: [{ dueOn: '2026-12-18', amount: mxn(100_000) }],
      },
    ]);
    expect((await stepOf(here)).earliest).toBe('2026-12-23');
    expect(gates(await stepOf(here, '2026-12-22'))).toContain('plan-up-to-date');
    expect(await stepOf(here, '2026-12-23')).toMatchObject({ what: 'write', rung: 'note' });
  });

  test.each([
    ['without a reason', { reason: '  ' }],
    ['for a day that is past', { until: '2026-11-20' }],
    ['for what is not owed', { invoiceIds: ['nothing'] }],
  ])('%s none is granted', async (_what, changes) => {
    const here = await aHere();
    expect(await extendTerm(here, { ...asked, ...changes })).toEqual({ value: [], actId: null });
    expect(await plansOf(here)).toEqual([]);
  });
});

test('other conditions are kept with their reason, and only when they differ', async () => {
  const here = await aHere();
  const draft = { customerId, prepayment: true, limit: mxn(5_000_000), terms: 15, reason: 'Tres promesas sin pago' };
  expect((await changeConditions(here, { ...draft, reason: ' ' })).value).toBe(false);
  expect((await changeConditions(here, draft)).value).toBe(true);
  expect((await changeConditions(here, draft)).value).toBe(false);
  expect(await here.ledger.customers.get(customerId)).toMatchObject({
    credit: { prepayment: true, limit: mxn(5_000_000) },
    terms: 15,
  });
  expect(await here.ledger.log.toArray()).toMatchObject([
    { outcome: 'conditions-changed', text: draft.reason, conditions: { prepayment: true, terms: 15 } },
  ]);
});

describe('parked', () => {
  const until = '2026-12-10';

  test('a customer is left alone until the review day, on which somebody looks, without a needless question', async () => {
    const here = await aHere();
    await parkCustomer(here, { customerId, until, reason: 'Sin obra hasta diciembre' });
    expect(gates(await stepOf(here))).toContain('paused');
    expect(await stepOf(here)).toMatchObject({ what: 'wait', earliest: until });
    const review = await stepOf(here, until);
    expect(review).toMatchObject({ what: 'follow-up', why: [{ about: 'Sin obra hasta diciembre' }, {}] });
    expect(codes(await stepOf(here, addDays(until, 1)))).not.toContain('policy-changed');
  });

  test('what is more delicate stays known', async () => {
    const here = await aHere();
    const situation = { tag: 'sensitive', reason: 'Duelo', until: null };
    await here.ledger.customers.update(customerId, { situation });
    await parkCustomer(here, { customerId, until, reason: null });
    expect(await here.ledger.customers.get(customerId)).toMatchObject({ situation, pausedUntil: until });
  });

  test('not until a day that is past', async () => {
    const here = await aHere();
    expect((await parkCustomer(here, { customerId, until: day, reason: null })).actId).toBeNull();
  });
});
