import { expect, test } from 'vitest';
import { paymentPattern } from '@/lib/domain/payment-pattern';
import { grantedSource, isMoney } from '@/lib/domain/payment';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { aCustomerFile, anInvoice, aPayment, aRow, calendar, day, mxn } from '../support/builders';

test('a discount, a used credit and a credit note settle, and no money came', () => {
  expect(isMoney(aPayment())).toBe(true);
  expect(isMoney(aPayment({ source: grantedSource, method: 'discount' }))).toBe(false);
  expect(isMoney(aPayment({ creditNoteId: 'note' }))).toBe(false);
});

test('a discount that is granted later makes nobody late', () => {
  const dueOns = ['2026-06-10', '2026-07-10', '2026-08-10'];
  const invoices = dueOns.map((dueOn, n) => ({ ...anInvoice({ dueOn }), ...aRow(`i${n}`) }));
  const payments = dueOns.flatMap((paidOn, n) => [
    { ...aPayment({ invoiceId: `i${n}`, paidOn, amount: mxn(98_000) }), ...aRow(`p${n}`) },
    {
      ...aPayment({ invoiceId: `i${n}`, paidOn: day, amount: mxn(2_000), source: grantedSource }),
      ...aRow(`d${n}`),
    },
  ]);
  const file = aCustomerFile({ invoices, payments });
  const pattern = paymentPattern(situationOf(file, shippedPolicy, { today: day, calendar }));
  expect(pattern).toMatchObject({ averageDelay: 0, sample: 3 });
});
