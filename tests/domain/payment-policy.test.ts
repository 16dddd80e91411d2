import { expect, test } from 'vitest';
import type { PaymentPolicy } from '@/lib/domain/customer';
import { askAgainOn, goesAlong, isAskingDue, suggestedAskAgain } from '@/lib/domain/payment-policy';
import { anInvoice } from '../support/builders';

const nothing: PaymentPolicy = {
  payDays: [],
  cutOff: null,
  purchaseOrder: null,
  portal: null,
  documents: null,
  verifiedOn: null,
};

test('half a year after they told us it is worth asking again, unless a person chose another day', () => {
  const told = { ...nothing, verifiedOn: '2026-05-24' };
  expect(suggestedAskAgain('2026-08-31')).toBe('2027-02-28');
  expect(askAgainOn(told)).toBe('2026-11-24');
  expect([isAskingDue(told, '2026-11-23'), isAskingDue(told, '2026-11-24')]).toEqual([false, true]);
  expect(isAskingDue({ ...told, askAgainOn: '2027-01-10' }, '2026-11-24')).toBe(false);
  expect([askAgainOn(null), askAgainOn(nothing)]).toEqual([null, null]);
});

test('what goes along with an invoice is what they ask for, and what is missing of it', () => {
  const invoices = [anInvoice({ orderRef: 'OC-5' }), anInvoice({ id: 'b', number: '2072', orderRef: ' ' })];
  const asks = { ...nothing, purchaseOrder: true, portal: 'Ariba', documents: 'Remisión', cutOff: 'Hasta el 20' };
  expect(goesAlong(asks, invoices)).toEqual([
    { code: 'order', order: 'OC-5' },
    { code: 'order-missing', count: 1, invoice: 'F2072' },
    { code: 'portal', portal: 'Ariba' },
    { code: 'documents', documents: 'Remisión' },
    { code: 'cut-off', cutOff: 'Hasta el 20' },
  ]);
  expect(goesAlong({ ...nothing, purchaseOrder: false }, invoices)).toEqual([]);
  expect(goesAlong(null, invoices)).toEqual([]);
});
