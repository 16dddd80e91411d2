import { describe, expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { promiseStates } from '@/lib/domain/promise-states';
import { relationshipOf } from '@/lib/domain/relationship';
import { roughSize } from '@/lib/domain/rough-size';
import { segmentOf } from '@/lib/domain/segment';
import {
  aBalanceReport,
  aCustomer,
  aCustomerFile,
  anInvoice,
  aPayment,
  aPromise,
  calendar,
  day,
  mxn,
} from '../support/builders';

function relationship(changes: Partial<CustomerFile>) {
  const file = aCustomerFile(changes);
  return relationshipOf(file, promiseStates(file, calendar, day), { today: day, calendar, tolerances: { MXN: 2_000 } });
}

/** Invoices that were due on 1 October and paid on these days of October. */
function paidOn(days: readonly (readonly [on: string, minor: number])[]): Partial<CustomerFile> {
  return {
    invoices: days.map(([, minor], place) =>
      anInvoice({ id: `i${place}`, dueOn: '2026-10-01', issuedOn: '2026-09-01', total: mxn(minor) }),
    ),
    payments: days.map(([on, minor], place) =>
      aPayment({ id: `p${place}`, invoiceId: `i${place}`, paidOn: on, amount: mxn(minor) }),
    ),
  };
}

/** Three invoices that a list showed open on a first day and settled on 20 November. */
const lists = (first: string) => ({
  invoices: ['a', 'b', 'c'].map((id) => anInvoice({ id, dueOn: '2026-11-10' })),
  balanceReports: ['a', 'b', 'c'].flatMap((id) => [
    aBalanceReport({ id: `${id}1`, invoiceId: id, asOf: first }),
    aBalanceReport({ id: `${id}2`, invoiceId: id, asOf: '2026-11-20', open: mxn(0) }),
  ]),
});

describe('the relationship', () => {
  test('weighs delays by amount: 1,000 ten days late and 3,000 two days early are one day', () => {
    const facts = paidOn([
      ['2026-10-11', 100_000],
      ['2026-09-29', 150_000],
      ['2026-09-29', 150_000],
    ]);
    expect(relationship(facts)).toMatchObject({ paidInvoices: 3, averageDelay: 1, since: '2026-09-01' });
  });

  test('of fewer than three paid invoices claims no habit', () => {
    const facts = paidOn([
      ['2026-10-11', 100_000],
      ['2026-10-11', 100_000],
    ]);
    expect(relationship(facts)).toMatchObject({ paidInvoices: 2, averageDelay: null, behaviour: 'new' });
  });

  test.each([
    ['2026-10-01', 'punctual'],
    ['2026-10-03', 'with-reminder'],
    ['2026-10-16', 'with-reminder'],
    ['2026-10-17', 'slow'],
    ['2026-11-16', 'chronic'],
  ])('of a customer who paid on %s what was due on 1 October is %s', (on, behaviour) => {
    expect(
      relationship(
        paidOn(
          [
            [on, 1],
            [on, 1],
            [on, 1],
          ].map(([at]) => [`${at}`, 100] as const),
        ),
      ).behaviour,
    ).toBe(behaviour);
  });

  test('remembers a weekday on which most payments come', () => {
    const fridays = ['2026-10-02', '2026-10-09', '2026-10-16', '2026-10-20'].map((on) => [on, 100] as const);
    expect(relationship(paidOn(fridays)).usualPayDay).toBe(5);
    expect(relationship(paidOn(fridays.slice(0, 2))).usualPayDay).toBeNull();
  });

  test('takes the day from a list only when it is narrow enough to know it', () => {
    expect(relationship(lists('2026-11-13'))).toMatchObject({ paidInvoices: 3, averageDelay: 4 });
    expect(relationship(lists('2026-11-02'))).toMatchObject({
      paidInvoices: 3,
      averageDelay: null,
      behaviour: null,
    });
  });

  test('counts kept promises among those that were judged', () => {
    const promises = [
      aPromise({ id: 'a', createdAt: '2026-10-01T15:00:00.000Z', promised: { date: '2026-10-05', amount: mxn(100) } }),
      aPromise({ id: 'b', createdAt: '2026-11-20T15:00:00.000Z', promised: { date: '2026-11-27', amount: mxn(100) } }),
    ];
    expect(relationship({ promises, invoices: [anInvoice()] })).toMatchObject({ promisesKept: 0, promisesJudged: 1 });
  });

  test.each([
    ['a person set it', { segmentOverride: { segment: 'slow', reason: 'visita', until: null } }, 'slow'],
    ['that ended', { segmentOverride: { segment: 'slow', reason: 'visita', until: '2026-11-23' } }, 'new'],
    [
      'they are in difficulty',
      { situation: { tag: 'in-difficulty', reason: 'obra parada', until: day } },
      'in-difficulty',
    ],
  ] as const)('follows what we were told when %s', (_when, customer, behaviour) => {
    expect(relationship({ customer: aCustomer(customer) }).behaviour).toBe(behaviour);
  });
});

test.each([
  [3, 0.8, 0, 'punctual'],
  [3, 0.79, 0, 'with-reminder'],
  [45, 0, 0, 'slow'],
  [45.1, 0, 0, 'chronic'],
  [0, 1, 2, 'chronic'],
  [null, 0, 1, null],
  [null, 0, 2, 'chronic'],
])(
  'a delay of %s days, %d on time and %i broken promises is %s',
  (averageDelay, onTimeShare, brokenPromises, segment) => {
    expect(segmentOf({ paidInvoices: 3, averageDelay, onTimeShare, brokenPromises })).toBe(segment);
    expect(segmentOf({ paidInvoices: 2, averageDelay, onTimeShare, brokenPromises })).toBe('new');
  },
);

test('the rough scale keeps 4,000 COP below 400 EUR and knows that pesos of Chile have no cents', () => {
  const cop = roughSize({ minor: 400_000, currency: 'COP' });
  const eur = roughSize({ minor: 40_000, currency: 'EUR' });
  expect(cop).toBeLessThan(eur);
  expect(roughSize({ minor: 400_000, currency: 'CLP' })).toBeCloseTo(40_000);
});
