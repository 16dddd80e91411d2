import { expect, test } from 'vitest';
import { customerChange, customerFields } from '@/components/customer/customer-fields';
import type { PaymentPolicy } from '@/lib/domain/customer';
import { aCustomer, day } from '../../support/builders';

const policy: PaymentPolicy = {
  payDays: [5],
  cutOff: null,
  purchaseOrder: true,
  portal: null,
  documents: null,
  verifiedOn: '2026-02-02',
  automatic: true,
};

function saved(change: Partial<ReturnType<typeof customerFields>>, before: PaymentPolicy | null = policy) {
  const customer = aCustomer({ paymentPolicy: before });
  const fields = { ...customerFields(customer, (one) => one), ...change };
  return customerChange(fields, customer, day).paymentPolicy;
}

test('what is not changed stays as it was, with the day on which it was told', () => {
  expect(saved({})).toEqual(policy);
  expect(saved({}, null)).toBeNull();
});

test('a change, or that all still holds, was told today and is asked again in half a year', () => {
  expect(saved({ portal: 'Ariba' })).toEqual({ ...policy, portal: 'Ariba', verifiedOn: day, askAgainOn: null });
  expect(saved({ stillHolds: true })).toEqual({ ...policy, verifiedOn: day, askAgainOn: null });
});

test('another day for asking again verifies nothing', () => {
  expect(customerFields(aCustomer({ paymentPolicy: policy }), (one) => one).askAgain.day).toBe('2026-08-02');
  const askAgain = { text: '1 mar', day: '2027-03-01' };
  expect(saved({ askAgain })).toEqual({ ...policy, askAgainOn: '2027-03-01' });
  expect(saved({ askAgain, payDays: [2] })).toMatchObject({ payDays: [2], verifiedOn: day, askAgainOn: '2027-03-01' });
});
