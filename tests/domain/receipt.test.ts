import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBalances } from '@/lib/domain/balance';
import { receiptsOf } from '@/lib/domain/receipt';
import { aBalanceReport, anInvoice, aPayment, day, mxn } from '../support/builders';

const facts = { invoices: [anInvoice()], payments: [], balanceReports: [] };

test('a payment has one day, a drop between two lists all the days after the first', () => {
  const balanceReports = [
    aBalanceReport({ id: 'r1', asOf: '2026-11-09', open: mxn(100_000) }),
    aBalanceReport({ id: 'r2', asOf: '2026-11-16', open: mxn(70_000) }),
  ];
  const payments = [aPayment({ amount: mxn(5_000), paidOn: '2026-11-20' })];
  expect(receiptsOf({ ...facts, payments, balanceReports }, day)).toMatchObject([
    { amount: mxn(30_000), from: '2026-11-10', to: '2026-11-16', isPayment: false },
    { amount: mxn(5_000), from: '2026-11-20', to: '2026-11-20', isPayment: true },
  ]);
});

test('what a list shows that a payment had told is not received again', () => {
  const payments = [aPayment({ amount: mxn(30_000), paidOn: '2026-11-12' })];
  const balanceReports = [aBalanceReport({ asOf: '2026-11-16', open: mxn(70_000) })];
  expect(receiptsOf({ ...facts, payments, balanceReports }, day)).toHaveLength(1);
});

test('what is dated tomorrow was not received yet', () => {
  expect(receiptsOf({ ...facts, payments: [aPayment({ paidOn: '2026-11-25' })] }, day)).toEqual([]);
});

test.each([
  ['credit notes', anInvoice({ type: 'credit-note' })],
  ['cancelled invoices', anInvoice({ cancelled: true })],
])('%s receive nothing', (_what, invoice) => {
  expect(receiptsOf({ ...facts, invoices: [invoice], payments: [aPayment()] }, day)).toEqual([]);
});

test('while lists only tell of money that came, receipts and balance add up to the total', () => {
  const steps = fc.array(fc.record({ minor: fc.integer({ min: 0, max: 20_000 }), isList: fc.boolean() }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(steps, (drawn) => {
      let open = 100_000;
      const payments: ReturnType<typeof aPayment>[] = [];
      const balanceReports: ReturnType<typeof aBalanceReport>[] = [];
      drawn.forEach(({ minor, isList }, place) => {
        open -= minor;
        const on = `2026-11-1${place}`;
        if (isList) balanceReports.push(aBalanceReport({ id: on, asOf: on, open: mxn(open) }));
        else payments.push(aPayment({ id: on, paidOn: on, amount: mxn(minor) }));
      });
      const all = { ...facts, payments, balanceReports };
      const received = receiptsOf(all, day).reduce((sum, { amount }) => sum + amount.minor, 0);
      expect(received + (openBalances(all)[0]?.open.minor ?? 0)).toBe(100_000);
      expect(openBalances(all)[0]?.open.minor).toBe(open);
    }),
  );
});
