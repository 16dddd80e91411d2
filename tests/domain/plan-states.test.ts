import { expect, test } from 'vitest';
import type { InstalmentPlan } from '@/lib/domain/instalment-plan';
import type { Payment } from '@/lib/domain/payment';
import { planStandings, planStates } from '@/lib/domain/plan-states';
import { anInvoice, aPayment, aPlan, calendar, mxn } from '../support/builders';

function statesOn(today: string, plans: readonly InstalmentPlan[], payments: readonly Payment[] = []) {
  const facts = { plans, payments, invoices: [anInvoice()], balanceReports: [] };
  return planStates(facts, { calendar, today, toleranceDays: 2, tolerances: { MXN: 2_000 } });
}

test.each([
  ['on the last day of grace', '2026-11-24', []],
  ['the day after', '2026-11-25', [1]],
  ['when both are past', '2026-12-28', [1, 2]],
])('without money, %s, the missed instalments are %j %j', (_when, today, missed) => {
  expect(statesOn(today, [aPlan()]).flatMap((state) => state.missed.map(({ n }) => n))).toEqual(missed);
});

test('money since the agreement fills the instalments in order, small differences forgiven', () => {
  const [state] = statesOn('2026-11-25', [aPlan()], [aPayment({ amount: mxn(49_000), paidOn: '2026-11-20' })]);
  expect(state).toMatchObject({ received: mxn(49_000), missed: [], next: { n: 2 }, nextJudgedOn: '2026-12-22' });
});

test('money from before the agreement is no part of it', () => {
  const [state] = statesOn('2026-11-25', [aPlan()], [aPayment({ amount: mxn(50_000), paidOn: '2026-11-09' })]);
  expect(state?.missed.map(({ n }) => n)).toEqual([1]);
});

test.each([
  ['was only offered', [aPlan({ acceptedOn: null })]],
  ['has ended', [aPlan({ endedOn: '2026-11-15' })]],
  ['was voided', [aPlan({ voided: { at: '2026-11-15T10:00:00.000Z', by: 'ana', reason: 'error' } })]],
])('a plan that %s is not in force', (_what, plans) => {
  expect(statesOn('2026-11-25', plans)).toEqual([]);
});

test('a new agreement takes the place of the old one', () => {
  const states = statesOn('2026-11-25', [aPlan(), aPlan({ id: 'newer', replaces: 'plan' })]);
  expect(states.map(({ plan }) => plan.id)).toEqual(['newer']);
});

const later = { kind: 'extension', schedule: [{ n: 1, dueOn: '2026-11-27', amount: mxn(100_000) }] } as const;

test.each([
  ['a plan that runs', aPlan(), [], '2026-11-24', 'running'],
  ['a plan that was paid in full', aPlan(), [aPayment({ paidOn: '2026-11-20' })], '2026-11-24', 'kept'],
  ['a plan with everything missed', aPlan(), [], '2027-02-01', 'running'],
  ['a longer term in its grace', aPlan(later), [], '2026-12-01', 'running'],
  ['a longer term that ran out', aPlan(later), [], '2026-12-02', 'expired'],
  ['a plan that was ended', aPlan({ endedOn: '2026-11-15', endReason: 'x' }), [], '2026-11-24', 'ended'],
  ['a plan that gave way', aPlan({ endedOn: '2026-11-15', endReason: 'replaced' }), [], '2026-11-24', 'replaced'],
] as const)('%s is told as such', (_what, plan, payments, today, standing) => {
  const facts = { plans: [plan], payments, invoices: [anInvoice()], balanceReports: [] };
  const on = { calendar, today, toleranceDays: 2, tolerances: { MXN: 2_000 } };
  expect(planStandings(facts, on)).toMatchObject([{ standing, total: mxn(100_000) }]);
  expect(planStates(facts, on)).toHaveLength(standing === 'running' ? 1 : 0);
});

test('money that names no document counts for one plan only', () => {
  const plans = [aPlan(), aPlan({ id: 'other', invoiceIds: ['b'], createdAt: '2026-11-02T15:00:00.000Z' })];
  const paid = aPayment({ invoiceId: null, amount: mxn(120_000), paidOn: '2026-11-20' });
  expect(statesOn('2026-11-24', plans, [paid]).map(({ received }) => received)).toEqual([mxn(20_000)]);
});
