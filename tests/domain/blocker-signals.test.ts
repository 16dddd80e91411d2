import { expect, test } from 'vitest';
import { signsOfBlocker } from '@/lib/domain/blocker-signals';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { lateGround } from '@/lib/domain/late-ground';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import {
  aContact,
  aCustomer,
  aCustomerFile,
  aDisputeEvent,
  aLogEntry,
  anInvoice,
  aPayment,
  calendar,
  day,
} from '../support/builders';
import { late } from '../support/steps';

const policy = { payDays: [], cutOff: null, purchaseOrder: null, portal: null, documents: null, verifiedOn: null };

/** What speaks for a blocker of a customer with an address, whom we wrote to about an invoice 20 days late. */
function signs(changes: Partial<CustomerFile>) {
  const known = { contacts: [aContact()], invoices: [late(20)], log: [aLogEntry()] };
  const file = aCustomerFile({ ...known, ...changes });
  const ground = lateGround(situationOf(file, shippedPolicy, { today: day, calendar }));
  return ground ? signsOfBlocker(ground).map(({ fact }) => fact) : null;
}

test('with an address, a message of ours and no rules of theirs there is nothing to mend', () => {
  expect(signs({})).toEqual([]);
});

test('an order number is missing only where they ask for one', () => {
  const customer = aCustomer({ paymentPolicy: { ...policy, purchaseOrder: true } });
  const invoices = [late(20), late(9, { id: 'b', orderRef: ' ' }), late(8, { id: 'c', orderRef: 'OC-5' })];
  expect(signs({ customer, invoices })).toEqual([{ code: 'order-missing', count: 2, invoice: 'F2071' }]);
  expect(signs({ customer: aCustomer({ paymentPolicy: { ...policy, purchaseOrder: false } }), invoices })).toEqual([]);
  expect(signs({ customer, invoices: [late(20, { orderRef: 'OC-5' })] })).toEqual([]);
});

test('a portal or papers that they ask for are worth a look', () => {
  const customer = aCustomer({ paymentPolicy: { ...policy, portal: 'Ariba', documents: 'Remisión firmada' } });
  expect(signs({ customer })).toEqual([
    { code: 'portal-asked', portal: 'Ariba' },
    { code: 'documents-asked', documents: 'Remisión firmada' },
  ]);
});

test('nobody to write to, and mail that came back', () => {
  expect(signs({ contacts: [] })).toEqual([{ code: 'no-contact' }]);
  const gone = aContact({ voided: { at: '2026-11-01T15:00:00.000Z', by: 'ana', reason: '' } });
  expect(signs({ contacts: [gone] })).toEqual([{ code: 'no-contact' }]);
  const bounced = aLogEntry({ id: 'b', on: '2026-11-05', direction: 'in', outcome: 'bounced' });
  expect(signs({ log: [aLogEntry(), bounced] })).toMatchObject([{ code: 'mail-bounced', date: { day: '2026-11-05' } }]);
  expect(signs({ log: [bounced, aLogEntry({ id: 'c', on: '2026-11-06' })] })).toEqual([]);
});

test('who paid what was due later passed this one over', () => {
  const newer = anInvoice({ id: 'n', dueOn: '2026-11-12' });
  const payments = [aPayment({ invoiceId: 'n', paidOn: '2026-11-12' })];
  expect(signs({ invoices: [late(20), newer], payments })).toEqual([
    { code: 'passed-over', count: 1, invoice: 'F2071' },
  ]);
});

test('papers in dispute are ours to mend', () => {
  expect(signs({ disputeEvents: [aDisputeEvent({ code: 'invoice-details' })] })).toMatchObject([
    { code: 'papers-disputed' },
  ]);
});

test('nothing of ours on record is a hint after the first week, unless they spoke of it themselves', () => {
  expect(signs({ log: [] })).toEqual([{ code: 'not-sent' }]);
  expect(signs({ log: [], invoices: [late(7)] })).toEqual([]);
  expect(signs({ log: [aLogEntry({ on: '2026-11-20', direction: 'in' })] })).toEqual([]);
});
