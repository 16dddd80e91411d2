import { expect, test } from 'vitest';
import { incentiveEffect, sumOfEffects } from '@/lib/domain/incentive-effect';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { anInvoice, aPayment, aRow, day } from '../support/builders';
import { aRule } from '../support/incentives';

const on = { today: day, tolerances: shippedPolicy.tolerances };

/** Invoices that were issued on a day and paid on another; null: not paid. */
function file(...rows: readonly (readonly [issuedOn: string, dueOn: string, paidOn: string | null])[]) {
  return {
    invoices: rows.map(([issuedOn, dueOn], n) => ({ ...anInvoice({ issuedOn, dueOn }), ...aRow(`i${n}`) })),
    payments: rows.flatMap(([, , paidOn], n) =>
      paidOn === null ? [] : [{ ...aPayment({ invoiceId: `i${n}`, paidOn }), ...aRow(`p${n}`) }],
    ),
    balanceReports: [],
  };
}

test('invoices of the rule’s time and others are counted apart; overdue ones count as late, open ones not yet', () => {
  const rows = file(
    ['2026-06-01', '2026-07-01', '2026-07-10'],
    ['2026-07-01', '2026-08-01', '2026-07-28'],
    ['2026-08-01', '2026-08-31', null],
    ['2026-09-01', '2026-10-01', '2026-09-20'],
    ['2026-09-15', '2026-10-15', '2026-10-15'],
    ['2026-10-01', '2026-11-01', null],
    ['2026-11-01', '2026-12-01', null],
  );
  expect(incentiveEffect(rows, aRule(), on)).toEqual({
    with: { judged: 3, onTime: 2 },
    without: { judged: 3, onTime: 1 },
    isFew: false,
  });
  expect(incentiveEffect(rows, null, on)).toMatchObject({ with: { judged: 0 }, without: { judged: 6 }, isFew: true });
});

test('under three on a side are too few; many customers may be enough together', () => {
  const one = incentiveEffect(
    file(['2026-06-01', '2026-07-01', '2026-06-30'], ['2026-09-01', '2026-10-01', '2026-09-30']),
    aRule(),
    on,
  );
  expect(one.isFew).toBe(true);
  expect(sumOfEffects([one, one, one])).toEqual({
    with: { judged: 3, onTime: 3 },
    without: { judged: 3, onTime: 3 },
    isFew: false,
  });
});
