import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf, balanceState, moneyOnAccount, openBalances } from '@/lib/domain/balance';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { aBalanceReport, anInvoice, aPayment, aRow, mxn } from '../support/builders';

const voided = { at: '2026-11-21T10:00:00.000Z', by: 'ana', reason: 'undone' };
const clp = (minor: number) => ({ minor, currency: 'CLP' });

describe('what is open of a document', () => {
  test('is its total as long as nothing came', () => {
    expect(balanceOf(anInvoice(), [], []).open).toEqual(mxn(100_000));
  });

  test('is its total without the payments', () => {
    const payments = [aPayment({ id: 'p1', amount: mxn(30_000) }), aPayment({ id: 'p2', amount: mxn(20_050) })];
    expect(balanceOf(anInvoice(), payments, []).open).toEqual(mxn(49_950));
  });

  test('counts neither a payment that was taken back nor the row that takes it back', () => {
    const payments = [aPayment({ id: 'p1' }), aPayment({ id: 'p2', voids: 'p1' })];
    expect(balanceOf(anInvoice(), payments, []).open).toEqual(mxn(100_000));
  });

  test('counts a payment again when its void is voided', () => {
    const payments = [aPayment({ id: 'p1' }), aPayment({ id: 'p2', voids: 'p1' }), aPayment({ id: 'p3', voids: 'p2' })];
    expect(balanceOf(anInvoice(), payments, []).open).toEqual(mxn(0));
  });

  test('ends with any ring of voids that a merge of two ledgers may bring', () => {
    const payments = [aPayment({ id: 'p1', voids: 'p2' }), aPayment({ id: 'p2', voids: 'p1' }), aPayment({ id: 'p3' })];
    expect(balanceOf(anInvoice(), payments, []).open).toEqual(mxn(0));
  });

  test('finds the void of a payment that does not name the invoice', () => {
    const payments = [aPayment({ id: 'p1' }), aPayment({ id: 'p2', voids: 'p1', invoiceId: null })];
    const [balance] = openBalances({ invoices: [anInvoice()], payments, balanceReports: [] });
    expect(balance?.open).toEqual(mxn(100_000));
  });

  test('leaves a payment in another currency out', () => {
    const payments = [aPayment({ amount: { minor: 100_000, currency: 'USD' } })];
    expect(balanceOf(anInvoice(), payments, []).open).toEqual(mxn(100_000));
  });

  test.each([
    ['before the list', '2026-11-19', 60_000],
    ['on the day of the list, which has it already', '2026-11-20', 60_000],
    ['after the list', '2026-11-21', 20_000],
  ])('where a list spoke, a payment %s leaves what the list leaves', (_when, paidOn, open) => {
    const report = aBalanceReport({ open: mxn(60_000), asOf: '2026-11-20' });
    expect(balanceOf(anInvoice(), [aPayment({ paidOn, amount: mxn(40_000) })], [report]).open).toEqual(mxn(open));
  });

  test('follows the newest list, not the last row', () => {
    const reports = [
      aBalanceReport({ id: 'r2', asOf: '2026-11-20', open: mxn(10_000) }),
      aBalanceReport({ id: 'r1', asOf: '2026-11-09', open: mxn(90_000) }),
    ];
    expect(balanceOf(anInvoice(), [], reports)).toMatchObject({ open: mxn(10_000), reportedOn: '2026-11-20' });
  });

  test('takes the lower of two lists of one day and says that they disagree', () => {
    const reports = [
      aBalanceReport({ id: 'r1', open: mxn(70_000) }),
      aBalanceReport({ id: 'r2', open: mxn(60_000), source: 'bank' }),
    ];
    expect(balanceOf(anInvoice(), [], reports)).toMatchObject({ open: mxn(60_000), isDisputedByLists: true });
  });

  test('does not hear a list that was taken back', () => {
    expect(balanceOf(anInvoice(), [], [aBalanceReport({ open: mxn(1), voided })]).open).toEqual(mxn(100_000));
  });

  test.each([
    ['cancelled', { cancelled: true }],
    ['voided', { voided }],
  ])('is nothing when the document is %s', (_what, changes) => {
    expect(balanceOf(anInvoice(changes), [], [aBalanceReport()]).open).toEqual(mxn(0));
  });
});

describe('a credit note', () => {
  const note = anInvoice({ id: 'note', type: 'credit-note', total: clp(250_000) });

  test('is open below zero, in whole pesos where the currency has no cents', () => {
    expect(balanceOf(note, [], []).open).toEqual(clp(-250_000));
  });

  test('is used up by what was paid with it, and lowers the invoice by as much', () => {
    const invoice = anInvoice({ total: clp(400_000) });
    const applied = aPayment({ amount: clp(100_000), creditNoteId: 'note' });
    const balances = openBalances({ invoices: [invoice, note], payments: [applied], balanceReports: [] });
    expect(balances.map(({ open }) => open)).toEqual([clp(300_000), clp(-150_000)]);
  });

  test('never turns into a debt', () => {
    const payments = [aPayment({ invoiceId: 'note', amount: clp(-300_000) })];
    expect(balanceOf(note, payments, []).open).toEqual(clp(0));
  });

  test.each([200_000, -200_000])('is read from a list with either sign: %i', (minor) => {
    const report = aBalanceReport({ invoiceId: 'note', open: clp(minor) });
    expect(balanceOf(note, [], [report]).open).toEqual(clp(-200_000));
  });
});

describe('how a document stands', () => {
  test.each([
    [100_000, 'open'],
    [99_000, 'partly-paid'],
    [2_001, 'partly-paid'],
    [2_000, 'paid'],
    [0, 'paid'],
    [-2_000, 'paid'],
    [-2_001, 'overpaid'],
  ])('with %i centavos open and a tolerance of 20 pesos: %s', (minor, state) => {
    const balance = { invoice: anInvoice(), open: mxn(minor), reportedOn: null, isDisputedByLists: false };
    expect(balanceState(balance, shippedPolicy.tolerances)).toBe(state);
  });

  test('a currency without a tolerance forgives nothing', () => {
    const invoice = anInvoice({ total: { minor: 100, currency: 'PYG' } });
    const balance = { invoice, open: { minor: 1, currency: 'PYG' }, reportedOn: null, isDisputedByLists: false };
    expect(balanceState(balance, shippedPolicy.tolerances)).toBe('partly-paid');
  });
});

describe('money on account', () => {
  const loose = aPayment({ invoiceId: null, paidOn: '2026-11-20' });

  test('is what was paid without a document, per currency', () => {
    const dollars = aPayment({ ...aRow('p2'), invoiceId: null, amount: { minor: 5, currency: 'USD' } });
    expect(moneyOnAccount({ payments: [loose, dollars], balanceReports: [] })).toEqual([
      mxn(100_000),
      { minor: 5, currency: 'USD' },
    ]);
  });

  test('ends with the next list, which has taken it into account', () => {
    expect(moneyOnAccount({ payments: [loose], balanceReports: [aBalanceReport({ asOf: '2026-11-20' })] })).toEqual([]);
  });
});

test('payments never add to a debt, and the balance is total − payments to the last unit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.array(fc.integer({ min: 1, max: 10 ** 10 }), { maxLength: 20 }),
      (total, amounts) => {
        const payments = amounts.map((minor, place) => aPayment({ id: `p${place}`, amount: mxn(minor) }));
        const { open } = balanceOf(anInvoice({ total: mxn(total) }), payments, []);
        const paid = amounts.reduce((sum, minor) => sum + minor, 0);
        expect(open.minor + paid).toBe(total);
      },
    ),
  );
});
