import { describe, expect, test } from 'vitest';
import { segmentOfCustomer } from '@/lib/domain/customer-segment';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { delaysOf, paidInvoices } from '@/lib/domain/paid-invoices';
import { paymentPattern } from '@/lib/domain/payment-pattern';
import { addDays } from '@/lib/domain/plain-date';
import { receiptsOf } from '@/lib/domain/receipt';
import { alertsOf } from '@/lib/domain/risk-alerts';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import {
  aConsent,
  aCustomer,
  aCustomerFile,
  aDisputeEvent,
  anInvoice,
  aPayment,
  calendar,
  day,
  mxn,
} from '../support/builders';
import { late } from '../support/steps';

const situation = (changes: Partial<CustomerFile>) =>
  situationOf(aCustomerFile(changes), shippedPolicy, { today: day, calendar });

/** Paid invoices, each so many days after its due day. */
function paid(...told: [dueOn: string, days: number][]): Pick<CustomerFile, 'invoices' | 'payments'> {
  return {
    invoices: told.map(([dueOn], n) => anInvoice({ id: `x${n}`, dueOn, issuedOn: addDays(dueOn, -30) })),
    payments: told.map(([dueOn, days], n) =>
      aPayment({ id: `p${n}`, invoiceId: `x${n}`, paidOn: addDays(dueOn, days) }),
    ),
  };
}

const oldAndQuick: [string, number][] = [
  ['2026-01-10', 2],
  ['2026-02-10', 1],
  ['2026-03-10', 3],
];
const newAndSlow: [string, number][] = [
  ['2026-08-10', 14],
  ['2026-09-10', 16],
  ['2026-10-10', 18],
];

describe('the pattern of a customer', () => {
  test('tells the average delay and that it grows', () => {
    const pattern = paymentPattern(situation(paid(...oldAndQuick, ...newAndSlow)));
    expect(pattern).toMatchObject({ averageDelay: 9, recentDelay: 16, earlierDelay: 2, trend: 'worsening', sample: 6 });
    const turned = paymentPattern(
      situation(
        paid(
          ['2026-01-10', 20],
          ['2026-02-10', 20],
          ['2026-03-10', 20],
          ['2026-08-10', 1],
          ['2026-09-10', 1],
          ['2026-10-10', 1],
        ),
      ),
    );
    expect(turned.trend).toBe('improving');
  });

  test('says nothing from fewer than three', () => {
    expect(paymentPattern(situation(paid(['2026-10-10', 5], ['2026-10-11', 5])))).toMatchObject({
      averageDelay: null,
      trend: null,
      usualMonthDays: [],
    });
  });

  test('knows the days of the month on which money keeps coming', () => {
    const fifteenth = paid(['2026-07-15', 0], ['2026-08-15', 0], ['2026-09-15', 0], ['2026-10-02', 0]);
    expect(paymentPattern(situation(fifteenth)).usualMonthDays).toEqual([15]);
  });

  test('weighs delays by amount', () => {
    const file = aCustomerFile(paid(...oldAndQuick));
    const known = paidInvoices(file, receiptsOf(file, day), shippedPolicy.tolerances);
    expect(delaysOf(known)).toEqual({ averageDelay: 2, onTimeShare: 0 });
    expect(delaysOf(known.slice(1)).averageDelay).toBeNull();
  });
});

describe('a risk before anything is due', () => {
  const due = late(-10);
  const slow = paid(...newAndSlow);
  const withDue = { ...slow, invoices: [...slow.invoices, due] };

  test.each([
    ['usually pays late', withDue, ['usually-late']],
    [
      'pays later and later',
      { ...paid(...oldAndQuick, ...newAndSlow), invoices: [...paid(...oldAndQuick, ...newAndSlow).invoices, due] },
      ['delay-grows', 'usually-late'],
    ],
    [
      'told of difficulties',
      { invoices: [due], customer: aCustomer({ situation: { tag: 'in-difficulty', reason: '', until: null } }) },
      ['in-difficulty'],
    ],
    [
      'lets the balance grow',
      { invoices: [90, 40, 10].map((ago, n) => late(-60, { id: `g${n}`, issuedOn: addDays(day, -ago) })) },
      ['balance-grows'],
    ],
    ['pays on time', { ...paid(...oldAndQuick), invoices: [...paid(...oldAndQuick).invoices, due] }, []],
    ['has nothing due for a month', { ...slow, invoices: [...slow.invoices, late(-30)] }, []],
    ['is overdue already', { ...slow, invoices: [...slow.invoices, late(1)] }, []],
    ['disputes it', { ...withDue, disputeEvents: [aDisputeEvent()] }, []],
    ['wants no contact', { ...withDue, consents: [aConsent()] }, []],
    ['is left in peace for a while', { ...withDue, customer: aCustomer({ pausedUntil: '2026-12-24' }) }, []],
  ])('shows for who %s', (_who, changes, codes) => {
    const alerts = alertsOf(situation(changes));
    expect(alerts.map(({ code }) => code)).toEqual(codes);
    for (const { options } of alerts) expect(new Set(options).size).toBeGreaterThanOrEqual(2);
  });

  test('names the amounts, each currency for itself', () => {
    const grows = [90, 40, 10].map((ago, n) => late(-60, { id: `g${n}`, issuedOn: addDays(day, -ago) }));
    const usd = late(-60, { id: 'usd', issuedOn: addDays(day, -5), total: { minor: 900_000, currency: 'USD' } });
    expect(alertsOf(situation({ invoices: [...grows, usd] }))).toMatchObject([
      { reason: { code: 'balance-grows', amount: mxn(300_000), before: mxn(100_000) }, invoiceId: null },
    ]);
  });
});

describe('the segment', () => {
  test('is a person’s word while it holds, and the figures stay beside it', () => {
    const segmentOverride = { segment: 'punctual', reason: 'Nuevo gerente', until: day } as const;
    const file = {
      ...paid(...newAndSlow),
      customer: aCustomer({ segmentOverride }),
      amountClass: 'B',
      isRelationshipSized: true,
    } as const;
    expect(segmentOfCustomer(situation(file))).toEqual({
      behaviour: 'punctual',
      measured: 'slow',
      amountClass: 'B',
      isRelationshipSized: true,
      override: { reason: 'Nuevo gerente', until: day },
      tag: null,
    });
    const over = { ...file, customer: aCustomer({ segmentOverride: { ...segmentOverride, until: '2026-11-23' } }) };
    expect(segmentOfCustomer(situation(over))).toMatchObject({ behaviour: 'slow', override: null });
  });
});
