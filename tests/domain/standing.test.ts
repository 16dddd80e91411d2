import { describe, expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { standingIn } from '@/lib/domain/standing';
import {
  aConsent,
  aCustomer,
  aCustomerFile,
  aDisputeEvent,
  aFollowUp,
  anInvoice,
  aPayment,
  aPromise,
  calendar,
  day,
  mxn,
} from '../support/builders';
import { late, sent } from '../support/steps';

function standing(changes: Partial<CustomerFile>) {
  return standingIn(situationOf(aCustomerFile(changes), shippedPolicy, { today: day, calendar }));
}

const brokenPromise = aPromise({
  createdAt: '2026-11-10T15:00:00.000Z',
  promised: { date: '2026-11-18', amount: mxn(100_000) },
});

describe('in today’s list stands who', () => {
  test.each([
    ['broke a promise', { promises: [brokenPromise] }, 'promise-broken'],
    ['promised for today', { promises: [aPromise({ promised: { date: day, amount: mxn(1) } })] }, 'promise-due-today'],
    ['has a follow-up due', { followUps: [aFollowUp()], log: [sent('note', 1)] }, 'follow-up-due'],
    ['is newly overdue', {}, 'rung-due'],
    ['may need a friendly word', { invoices: [late(-3)] }, 'pre-due-risk'],
    ['promised for Friday', { promises: [aPromise()] }, null],
    ['was written to yesterday', { log: [sent('note', 1)] }, null],
    ['disputes all of it', { disputeEvents: [aDisputeEvent()] }, null],
    ['is blocked', { customer: aCustomer({ blocked: true }) }, null],
  ] as const)('%s', (_who, changes, bucket) => {
    const { rankKey, ...value } = standing({ invoices: [late(3)], ...changes });
    expect([value.bucket, rankKey !== null]).toEqual([bucket, bucket !== null]);
  });
});

describe('the order of the list', () => {
  const customers: Record<string, Partial<CustomerFile>> = {
    broken: { invoices: [late(3)], promises: [brokenPromise] },
    followUp: { invoices: [late(3)], followUps: [aFollowUp()] },
    large: { invoices: [late(3, { total: mxn(900_000_000) })] },
    old: { invoices: [late(9)] },
    young: { invoices: [late(2)] },
    colombian: { invoices: [late(50, { total: { minor: 500_000, currency: 'COP' } })] },
  };

  test('is bucket, then amount at risk, then age', () => {
    const ranked = Object.entries(customers)
      .map(([name, changes]) => ({ name, key: standing(changes).rankKey ?? '' }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1));
    expect(ranked.map(({ name }) => name)).toEqual(['broken', 'followUp', 'large', 'old', 'young', 'colombian']);
  });

  test('of those who wait is the earliest day first, and those without a day last', () => {
    const keys = [
      standing({ invoices: [late(3)], disputeEvents: [aDisputeEvent()] }),
      standing({ invoices: [late(3)], promises: [aPromise()] }),
      standing({ invoices: [late(3)], log: [sent('note', 1)] }),
    ].map(({ waitKey }) => waitKey?.slice(0, 10));
    expect(keys).toEqual(['9999-12-31', '2026-12-02', '2026-11-30']);
  });

  test('has no place for who owes nothing', () => {
    expect(standing({ invoices: [late(3)], payments: [aPayment()] })).toMatchObject({
      bucket: null,
      rankKey: null,
      waitKey: null,
      overdue: [],
      oldestDaysLate: null,
    });
  });
});

test('overdue is told per currency, disputed invoices included', () => {
  const pesos = late(40, { id: 'b', total: { minor: 48_320, currency: 'CLP' } });
  const value = standing({ invoices: [late(3), pesos], disputeEvents: [aDisputeEvent()] });
  expect(value.overdue).toEqual([{ minor: 48_320, currency: 'CLP' }, mxn(100_000)]);
  expect(value.oldestDaysLate).toBe(40);
});

describe('an overdue invoice without a next step', () => {
  const silent = { invoices: [late(3), anInvoice({ id: 'b' })], customer: aCustomer({ pausedUntil: null }) };

  test('is there when nothing would ever bring it back', () => {
    const file = { ...silent, invoices: [late(80), late(70, { id: 'b' })], consents: [aConsent()] };
    expect(standing(file).overdueWithoutNextStep).toBe(2);
    expect(standing({ ...file, followUps: [aFollowUp({ dueOn: '2026-12-10' })] }).overdueWithoutNextStep).toBe(0);
  });

  test('is not there while a step, a promise or a pause stands', () => {
    expect(standing(silent).overdueWithoutNextStep).toBe(0);
    expect(standing({ ...silent, promises: [aPromise({ invoiceIds: [] })] }).overdueWithoutNextStep).toBe(0);
    expect(standing({ ...silent, customer: aCustomer({ pausedUntil: '2026-12-24' }) }).overdueWithoutNextStep).toBe(0);
  });
});
