import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOf } from '@/lib/domain/balance';
import { earnedIncentives } from '@/lib/domain/earned-incentives';
import { discounted, type IncentiveRule } from '@/lib/domain/incentive';
import type { IncentiveRow } from '@/lib/domain/incentive-redemption';
import type { Invoice } from '@/lib/domain/invoice';
import type { Payment } from '@/lib/domain/payment';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { aBalanceReport, anInvoice, aPayment, aRow, day, mxn } from '../support/builders';
import { aRule, anIncentiveRow } from '../support/incentives';

const due = '2026-12-04';
const bill = (id: string, minor = 100_000) => ({
  ...anInvoice({ total: mxn(minor), dueOn: due, issuedOn: '2026-11-04' }),
  ...aRow(id),
});
const paid = (invoiceId: string, minor: number, paidOn = '2026-11-20') => ({
  ...aPayment({ invoiceId, amount: mxn(minor), paidOn }),
  ...aRow(`p-${invoiceId}-${minor}`),
});

function earned(
  invoices: readonly Invoice[],
  payments: readonly Payment[],
  more: { rule?: IncentiveRule; rows?: readonly IncentiveRow[]; disputed?: readonly string[] } = {},
) {
  return earnedIncentives({
    file: { invoices, payments, balanceReports: [] },
    rule: more.rule ?? aRule(),
    rows: more.rows ?? [],
    disputed: new Set(more.disputed),
    tolerances: { MXN: 0 },
    today: day,
  });
}

test('the reduced price within the window earns the discount, which settles what is open', () => {
  const [one] = earned([bill('a')], [paid('a', 98_000)]);
  const settle = [{ invoiceId: 'a', amount: mxn(2_000) }];
  expect(one).toMatchObject({ invoiceIds: ['a'], amount: mxn(2_000), settle, paidOn: '2026-11-20' });
});

test('who paid everything within the window keeps the discount as a credit', () => {
  expect(earned([bill('a')], [paid('a', 100_000)])).toMatchObject([{ amount: mxn(2_000), settle: [] }]);
});

test('one transfer for two invoices, booked oldest first, earns both discounts', () => {
  const [one] = earned([bill('a'), bill('b', 50_000)], [paid('a', 100_000), paid('b', 47_000)]);
  expect(one).toMatchObject({ amount: mxn(3_000), settle: [{ invoiceId: 'b', amount: mxn(3_000) }] });
});

test('who had paid part of an invoice before is granted the share of the rest that the letter said', () => {
  const payments = [paid('a', 50_000, '2026-11-10'), paid('a', 49_000)];
  const settle = [{ invoiceId: 'a', amount: mxn(1_000) }];
  expect(earned([bill('a')], payments)).toMatchObject([{ amount: mxn(1_000), settle }]);
});

test('what one invoice was paid too much makes up for another, and both are settled', () => {
  const [one] = earned([bill('a'), bill('b')], [paid('a', 99_000), paid('b', 97_000)]);
  expect(one?.amount).toEqual(mxn(4_000));
  expect(one?.settle.map(({ amount }) => amount.minor).toSorted()).toEqual([1_000, 3_000]);
  const whole = earned([bill('a'), bill('b')], [paid('a', 100_000), paid('b', 98_000)]);
  expect(whole).toMatchObject([{ amount: mxn(4_000), settle: [{ invoiceId: 'b', amount: mxn(2_000) }] }]);
});

test.each([
  ['too little', [paid('a', 97_000)], {}],
  ['too late', [paid('a', 98_000, '2026-11-25')], {}],
  ['part of it too late', [paid('a', 50_000), paid('a', 48_000, '2026-11-25')], {}],
  ['disputed', [paid('a', 98_000)], { disputed: ['a'] }],
  ['before the rule', [paid('a', 98_000)], { rule: aRule({ since: '2026-11-21' }) }],
  ['decided already', [paid('a', 98_000)], { rows: [anIncentiveRow({ invoiceIds: ['a'] })] }],
  ['declined', [paid('a', 98_000)], { rows: [anIncentiveRow({ what: 'declined', invoiceIds: ['a'] })] }],
  ['money that is a credit note', [{ ...paid('a', 98_000), creditNoteId: 'n' }], {}],
])('%s earns nothing', (_, payments, more) => expect(earned([bill('a')], payments, more)).toEqual([]));

test('a credit note makes the price smaller, not the payment larger', () => {
  const note = { ...paid('a', 40_000), creditNoteId: 'n' };
  expect(earned([bill('a')], [note, paid('a', 58_800)])).toMatchObject([{ amount: mxn(1_200) }]);
});

test('a credit or a gift is earned once for the payments of a day, by paying in full', () => {
  const credit = aRule({ reward: { kind: 'credit', amount: mxn(5_000) } });
  const both = [bill('a'), bill('b')];
  const payments = [paid('a', 100_000), paid('b', 100_000)];
  expect(earned(both, payments, { rule: credit })).toMatchObject([{ invoiceIds: ['a', 'b'], amount: mxn(5_000) }]);
  expect(earned(both, [paid('a', 100_000), paid('b', 99_999)], { rule: credit })).toMatchObject([
    { invoiceIds: ['a'] },
  ]);
  const gift = aRule({ reward: { kind: 'gift', what: 'una caja de café' } });
  expect(earned([bill('a')], [paid('a', 100_000)], { rule: gift })).toMatchObject([
    { gift: 'una caja de café', amount: null },
  ]);
});

test('a list that shows the invoice as paid counts by its own day', () => {
  const ground = {
    rule: aRule(),
    rows: [],
    disputed: new Set<string>(),
    tolerances: shippedPolicy.tolerances,
    today: day,
  };
  const listed = (asOf: string) => ({
    invoices: [bill('a')],
    payments: [],
    balanceReports: [aBalanceReport({ invoiceId: 'a', asOf, open: mxn(0) })],
  });
  expect(earnedIncentives({ ...ground, file: listed('2026-11-23') })).toHaveLength(1);
  expect(earnedIncentives({ ...ground, file: listed('2026-11-24') })).toHaveLength(1);
  const onTime = aRule({ daysBefore: 12 });
  expect(earnedIncentives({ ...ground, rule: onTime, file: listed('2026-11-23') })).toEqual([]);
});

test('whatever was paid, a discount never settles more than it is worth nor than is open', () => {
  const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 9_000 }), (bills, hundredths) => {
      const rule = aRule({ reward: { kind: 'discount', percent: hundredths / 100 } });
      const invoices = bills.map(([total], n) => bill(`i${n}`, total));
      const payments = bills.flatMap(([total, share], n) => {
        const minor = Math.floor((total * share) / 100);
        return minor === 0 ? [] : [paid(`i${n}`, minor)];
      });
      for (const { amount, settle, invoiceIds } of earned(invoices, payments, { rule })) {
        const worth = invoiceIds.reduce((sum, id) => {
          const total = invoices.find((one) => one.id === id)?.total ?? mxn(0);
          return sum + total.minor - discounted(total, hundredths / 100).minor;
        }, 0);
        expect(amount?.minor).toBeLessThanOrEqual(worth);
        expect(settle.reduce((sum, one) => sum + one.amount.minor, 0)).toBeLessThanOrEqual(worth);
        // Every invoice that earned it is settled by it.
        for (const id of invoiceIds) {
          const invoice = invoices.find((one) => one.id === id);
          if (!invoice) throw new Error(id);
          const { open } = balanceOf(invoice, payments, []);
          expect(settle.find(({ invoiceId }) => invoiceId === id)?.amount.minor ?? 0).toBe(open.minor);
        }
      }
    }),
    { numRuns: 100 },
  );
});
