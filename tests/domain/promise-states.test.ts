import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaymentPromise } from '@/lib/domain/promise';
import { judgedOn } from '@/lib/domain/promise';
import { promiseStates } from '@/lib/domain/promise-states';
import { aBalanceReport, anInvoice, aPayment, aPromise, calendar, mxn } from '../support/builders';

type Facts = Parameters<typeof promiseStates>[0];

function statesOn(today: string, facts: Partial<Facts>, tolerances = {}) {
  const all = { promises: [aPromise()], invoices: [anInvoice()], payments: [], balanceReports: [], ...facts };
  return promiseStates(all, calendar, today, tolerances);
}

function stateOn(today: string, facts: Partial<Facts>, tolerances = {}) {
  return statesOn(today, facts, tolerances)[0]?.state;
}

const part = (id: string, date: string, minor: number) =>
  aPromise({ id, batch: 'b', promised: { date, amount: mxn(minor) }, toleranceDays: 0 });

const later = (changes: Partial<PaymentPromise> = {}) =>
  aPromise({
    id: 'later',
    createdAt: '2026-11-26T15:00:00.000Z',
    promised: { date: '2026-12-15', amount: mxn(100_000) },
    ...changes,
  });

test.each([
  ['2026-11-27', 2, '2026-12-01'],
  ['2026-11-27', 0, '2026-11-27'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-12-24', 1, '2026-12-28'],
])('promised for %s with %i working days of grace, it is judged at the end of %s', (date, toleranceDays, last) => {
  expect(judgedOn(aPromise({ promised: { date, amount: mxn(1) }, toleranceDays }), calendar)).toBe(last);
});

describe('a promise for Friday 27 with two working days of grace', () => {
  test.each([
    ['2026-11-24', 'open'],
    ['2026-11-28', 'open'],
    ['2026-12-01', 'open'],
    ['2026-12-02', 'broken'],
  ])('without money is on %s %s', (today, state) => {
    expect(stateOn(today, {})).toBe(state);
  });

  test.each([
    ['before its day', '2026-11-25', '2026-11-25', 'kept'],
    ['on its day', '2026-11-27', '2026-12-02', 'kept'],
    ['on the last day of grace', '2026-12-01', '2026-12-02', 'kept'],
    ['a day later', '2026-12-02', '2026-12-02', 'broken'],
    ['on the day it was made, but before it was made', '2026-11-23', '2026-11-24', 'open'],
  ])('with half the money paid %s', (_when, paidOn, today, state) => {
    const amount = mxn(50_000);
    const facts = { promises: [aPromise({ promised: { date: '2026-11-27', amount } })] };
    const payments = [aPayment({ amount, paidOn, createdAt: `${paidOn}T10:00:00.000Z` })];
    expect(stateOn(today, { ...facts, payments })).toBe(state);
  });

  test('is kept in part when a part came in time, judged only at the end', () => {
    const payments = [aPayment({ amount: mxn(40_000), paidOn: '2026-11-26' })];
    expect(statesOn('2026-12-01', { payments })[0]).toMatchObject({ state: 'open', received: mxn(40_000) });
    expect(statesOn('2026-12-02', { payments })[0]).toMatchObject({ state: 'partially-kept', received: mxn(40_000) });
  });

  test('is kept by less when its invoice is settled, because an earlier payment was told later', () => {
    const payments = [
      aPayment({ id: 'p1', amount: mxn(30_000), paidOn: '2026-11-20' }),
      aPayment({ id: 'p2', amount: mxn(70_000), paidOn: '2026-11-27' }),
    ];
    expect(stateOn('2026-12-05', { payments })).toBe('kept');
  });

  test('forgives what the tolerance of the currency forgives', () => {
    const payments = [aPayment({ amount: mxn(99_000), paidOn: '2026-11-27' })];
    expect(stateOn('2026-12-05', { payments })).toBe('partially-kept');
    expect(stateOn('2026-12-05', { payments }, { MXN: 2_000 })).toBe('kept');
  });

  test('is broken again when the payment turns out to be an error', () => {
    const payments = [aPayment({ id: 'p1', paidOn: '2026-11-27' }), aPayment({ id: 'p2', voids: 'p1' })];
    expect(stateOn('2026-12-02', { payments })).toBe('broken');
  });

  test('is kept by money that names no document', () => {
    expect(stateOn('2026-12-02', { payments: [aPayment({ invoiceId: null, paidOn: '2026-11-30' })] })).toBe('kept');
  });

  test('is not kept by money for another invoice or in another currency', () => {
    const payments = [
      aPayment({ id: 'p1', invoiceId: 'other', paidOn: '2026-11-27' }),
      aPayment({ id: 'p2', amount: { minor: 100_000, currency: 'USD' }, paidOn: '2026-11-27' }),
    ];
    expect(stateOn('2026-12-02', { payments, invoices: [anInvoice(), anInvoice({ id: 'other' })] })).toBe('broken');
  });

  test('has nothing left to keep when its invoice is cancelled', () => {
    expect(stateOn('2026-12-02', { invoices: [anInvoice({ cancelled: true })] })).toBe('withdrawn');
  });

  test('is not there once it was taken back', () => {
    const promises = [aPromise(), aPromise({ id: 'void', voids: 'promise' })];
    expect(statesOn('2026-11-24', { promises })).toEqual([]);
  });
});

describe('a balance list read after the promise', () => {
  const before = aBalanceReport({ id: 'r1', asOf: '2026-11-20', open: mxn(100_000) });

  test('that shows the invoice settled keeps it', () => {
    const after = aBalanceReport({ id: 'r2', asOf: '2026-11-30', open: mxn(0) });
    expect(stateOn('2026-12-05', { balanceReports: [before, after] })).toBe('kept');
  });

  test('that shows a part paid keeps a part', () => {
    const after = aBalanceReport({ id: 'r2', asOf: '2026-11-30', open: mxn(25_000) });
    const [standing] = statesOn('2026-12-05', { balanceReports: [before, after] });
    expect(standing).toMatchObject({ state: 'partially-kept', received: mxn(75_000) });
  });

  test('gives the benefit of the doubt when the money may have come in time', () => {
    const after = aBalanceReport({ id: 'r2', asOf: '2026-12-04', open: mxn(0) });
    expect(stateOn('2026-12-05', { balanceReports: [before, after] })).toBe('kept');
  });

  test('does not, when a list after the grace still showed it open', () => {
    const late = aBalanceReport({ id: 'r2', asOf: '2026-12-02', open: mxn(100_000) });
    const paid = aBalanceReport({ id: 'r3', asOf: '2026-12-10', open: mxn(0) });
    expect(stateOn('2026-12-11', { balanceReports: [before, late, paid] })).toBe('broken');
  });

  test('does not count money twice that a payment already told', () => {
    const payments = [aPayment({ amount: mxn(40_000), paidOn: '2026-11-26' })];
    const unaware = aBalanceReport({ id: 'r2', asOf: '2026-11-27', open: mxn(100_000) });
    const aware = aBalanceReport({ id: 'r3', asOf: '2026-11-30', open: mxn(60_000) });
    const [standing] = statesOn('2026-12-05', { payments, balanceReports: [before, unaware, aware] });
    expect(standing).toMatchObject({ state: 'partially-kept', received: mxn(40_000) });
  });

  test('of the day before the promise says nothing about it', () => {
    const earlier = aBalanceReport({ asOf: '2026-11-22', open: mxn(60_000) });
    expect(statesOn('2026-12-05', { balanceReports: [earlier] })[0]).toMatchObject({ state: 'broken' });
  });
});

describe('parts agreed in one act', () => {
  const promises = [part('second', '2026-12-10', 60_000), part('first', '2026-11-30', 40_000)];
  const states = (today: string, payments: Facts['payments']) =>
    statesOn(today, { promises, payments }).map(({ state }) => state);

  test('are judged one by one', () => {
    expect(states('2026-12-01', [])).toEqual(['broken', 'open']);
  });

  test('are filled by payments in order of their dates', () => {
    expect(states('2026-12-11', [aPayment({ amount: mxn(70_000), paidOn: '2026-11-29' })])).toEqual([
      'kept',
      'partially-kept',
    ]);
  });

  test('late money fills the first hole and does not save it', () => {
    const payments = [aPayment({ amount: mxn(40_000), paidOn: '2026-12-05' })];
    expect(states('2026-12-11', payments)).toEqual(['broken', 'broken']);
  });
});

describe('a later promise on the same invoice', () => {
  test('replaces the open one, named or not, and raises the level', () => {
    for (const replaces of ['promise', null]) {
      const standings = statesOn('2026-12-05', { promises: [aPromise(), later({ replaces })] });
      expect(standings.map(({ state, level }) => [state, level])).toEqual([
        ['replaced', 1],
        ['open', 2],
      ]);
    }
  });

  test('on another invoice changes nothing', () => {
    const promises = [aPromise(), later({ invoiceIds: ['other'] })];
    expect(statesOn('2026-12-05', { promises }).map(({ state }) => state)).toEqual(['broken', 'open']);
  });

  test('answers a broken one and leaves it broken', () => {
    const promises = [aPromise(), later({ createdAt: '2026-12-03T15:00:00.000Z', replaces: 'promise' })];
    const [first, second] = statesOn('2026-12-05', { promises });
    expect(first).toMatchObject({ state: 'broken', isAnswered: true });
    expect(second).toMatchObject({ state: 'open', isAnswered: false, level: 2 });
  });

  test('for the rest, after a part was kept, stays at its level', () => {
    const payments = [aPayment({ amount: mxn(40_000), paidOn: '2026-11-25' })];
    const rest = later({
      createdAt: '2026-12-03T15:00:00.000Z',
      promised: { date: '2026-12-15', amount: mxn(60_000) },
    });
    const standings = statesOn('2026-12-05', { promises: [aPromise(), rest], payments });
    expect(standings.map(({ state, level }) => [state, level])).toEqual([
      ['partially-kept', 1],
      ['open', 1],
    ]);
  });

  test('has the money that comes after it, and the earlier one has not', () => {
    const payments = [aPayment({ paidOn: '2026-11-27' })];
    const standings = statesOn('2026-12-20', { promises: [aPromise(), later()], payments });
    expect(standings.map(({ state }) => state)).toEqual(['replaced', 'kept']);
  });

  test('a withdrawn promise is withdrawn', () => {
    const promises = [aPromise(), later({ withdraws: 'promise', batch: 'promise' })];
    expect(statesOn('2026-12-05', { promises }).map(({ state }) => state)).toEqual(['withdrawn']);
  });
});

test('the local day decides: made at 23:30 in Mexico, it is a promise of that day although UTC is a day ahead', () => {
  const promises = [aPromise({ createdAt: '2026-11-24T05:30:00.000Z' })];
  const payments = [aPayment({ amount: mxn(40_000), paidOn: '2026-11-24' })];
  expect(statesOn('2026-12-05', { promises, payments })[0]?.received).toEqual(mxn(40_000));
});

test('whatever is paid, no promise receives more than was promised, and all promises together no more than was paid', () => {
  const days = ['2026-11-24', '2026-11-27', '2026-12-01', '2026-12-10', '2026-12-20'];
  const anAmount = fc.integer({ min: 1, max: 500_000 });
  const dated = fc.record({ on: fc.constantFrom(...days), minor: anAmount, batch: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 4 }), fc.array(dated, { maxLength: 4 }), (promised, paid) => {
      const promises = promised.map(({ on, minor, batch }, place) =>
        aPromise({
          id: `${place}`,
          batch,
          createdAt: batch === 'a' ? '2026-11-20T15:00:00.000Z' : '2026-11-28T15:00:00.000Z',
          promised: { date: on, amount: mxn(minor) },
        }),
      );
      const payments = paid.map(({ on, minor }, place) =>
        aPayment({ id: `p${place}`, paidOn: on, amount: mxn(minor) }),
      );
      const standings = statesOn('2027-01-31', { promises, payments });
      const received = standings.reduce((sum, standing) => sum + standing.received.minor, 0);
      expect(received).toBeLessThanOrEqual(paid.reduce((sum, { minor }) => sum + minor, 0));
      for (const { promise, received: own } of standings) {
        expect(own.minor).toBeLessThanOrEqual(promise.promised.amount.minor);
      }
      expect(standings.some(({ state }) => state === 'open')).toBe(false);
    }),
  );
});
