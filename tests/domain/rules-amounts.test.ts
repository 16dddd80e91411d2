import { describe, expect, test } from 'vitest';
import { paidGates } from '@/lib/domain/paid-gates';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { standingIn } from '@/lib/domain/standing';
import { aCustomerFile, anInvoice, aPayment, calendar, day, mxn } from '../support/builders';
import { late, sent, stepOn } from '../support/steps';

const invoices = [late(20)];

describe('RULE-6: what is asked for, currency by currency', () => {
  const usd = (minor: number) => ({ minor, currency: 'USD' });
  const note = anInvoice({ id: 'note', type: 'credit-note', total: mxn(100_000) });

  test('two currencies give two totals, never a sum', () => {
    const file = aCustomerFile({
      invoices: [late(20), late(9, { id: 'b', total: usd(50_000) }), late(8, { id: 'c' })],
    });
    const { overdue } = standingIn(situationOf(file, shippedPolicy, { today: day, calendar }));
    expect(overdue).toEqual([mxn(200_000), usd(50_000)]);
  });

  test.each([
    ['a credit note that leaves something', [late(20, { total: mxn(150_000) }), note], 'write'],
    ['one as large as the debt', [late(20), note], 'none'],
    ['one that leaves no more than the tolerance', [late(20, { total: mxn(102_000) }), note], 'none'],
    ['one that was cancelled', [late(20), { ...note, cancelled: true }], 'write'],
    ['one in another currency', [late(20), { ...note, total: usd(900_000) }], 'write'],
    ['one larger than what is overdue, smaller than all', [late(20), late(-30, { id: 'b' }), note], 'wait'],
  ])('%s', (_what, documents, what) => {
    expect(stepOn(day, { invoices: documents, log: [sent('courtesy', 9, { invoiceIds: ['b'] })] }).what).toBe(what);
  });
});

describe('RULE-9: a payment in part', () => {
  const log = [sent('note', 10)];

  test('keeps the rung, tells the rest and what came', () => {
    const step = stepOn(day, { invoices, log, payments: [aPayment({ amount: mxn(40_000), paidOn: '2026-11-18' })] });
    expect(step).toMatchObject({ what: 'write', rung: 'second-notice', why: [{ amount: mxn(60_000) }, {}, {}] });
    expect(step.why).toContainEqual({ code: 'part-paid', amount: mxn(40_000), date: { day: '2026-11-18' } });
  });

  test.each([
    [98_000, 'none'],
    [97_999, 'write'],
  ])('of %i of 100,000 leaves %s', (minor, what) => {
    expect(stepOn(day, { invoices, log, payments: [aPayment({ amount: mxn(minor) })] }).what).toBe(what);
  });
});

describe('RULE-15: tolerances are of one currency', () => {
  test.each([
    ['EUR', 100, 'none'],
    ['EUR', 101, 'write'],
    ['MXN', 101, 'none'],
    ['CLP', 1_000, 'none'],
    ['CLP', 1_001, 'write'],
    ['PYG', 1, 'write'],
  ])('%s %i: %s', (currency, minor, what) => {
    expect(stepOn(day, { invoices: [late(20, { total: { minor, currency } })] }).what).toBe(what);
  });
});

test('when nothing is owed, what was settled lately says so by its id, what is long past as a whole', () => {
  const paid = (paidOn: string) =>
    paidGates(
      situationOf(aCustomerFile({ invoices, payments: [aPayment({ paidOn })] }), shippedPolicy, {
        today: day,
        calendar,
      }),
    );
  expect(paid('2026-11-20')).toEqual([{ code: 'paid', invoiceId: 'invoice' }]);
  expect(paid('2026-09-20')).toEqual([{ code: 'paid' }]);
});
