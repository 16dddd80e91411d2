import { expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { addDays } from '@/lib/domain/plain-date';
import { readinessOf } from '@/lib/domain/readiness';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import {
  aBalanceReport,
  aConsent,
  aContact,
  aCustomer,
  aCustomerFile,
  aDisputeEvent,
  aLogEntry,
  aPromise,
  calendar,
  day,
  mxn,
} from '../support/builders';
import { late } from '../support/steps';

const policy = { payDays: [], cutOff: null, purchaseOrder: true, portal: 'Ariba', documents: null, verifiedOn: day };

function ready(changes: Partial<CustomerFile> = {}, way: 'mail' | 'call' = 'mail') {
  const known = { contacts: [aContact()], invoices: [late(20)], balanceReports: [aBalanceReport()] };
  return readinessOf(
    situationOf(aCustomerFile({ ...known, ...changes }), shippedPolicy, { today: day, calendar }),
    way,
  );
}
const codes = (...told: Parameters<typeof ready>) => ready(...told).items.map(({ code }) => code);

test('with fresh data, an address and nothing in the way all is ready', () => {
  expect(ready()).toEqual({ items: [], along: [], dataAsOf: '2026-11-20' });
});

test.each([
  ['no-address', { contacts: [] }],
  ['do-not-contact', { consents: [aConsent()] }],
  ['mail-bounced', { log: [aLogEntry({ outcome: 'bounced' })] }],
  ['nobody-chosen', { contacts: [aContact(), aContact({ id: 'b', value: 'b@lossauces.example' })] }],
  ['reply-waiting', { log: [aLogEntry({ direction: 'in' })] }],
  ['promise-open', { promises: [aPromise()] }],
  ['in-payment', { log: [aLogEntry({ on: day, channel: 'call', direction: 'in', outcome: 'payment-sent' })] }],
  ['disputed', { disputeEvents: [aDisputeEvent()] }],
  ['data-old', { balanceReports: [aBalanceReport({ asOf: addDays(day, -15) })] }],
  [
    'promise-broken',
    {
      promises: [
        aPromise({ createdAt: '2026-11-01T15:00:00.000Z', promised: { date: '2026-11-05', amount: mxn(100_000) } }),
      ],
    },
  ],
] satisfies [string, Partial<CustomerFile>][])('%s is told', (code, changes) => {
  expect(codes(changes)).toEqual([code]);
});

test('a person who pays, or the address that somebody chose, ends the doubt about several', () => {
  const contacts = [aContact(), aContact({ id: 'b', value: 'b@lossauces.example', duty: 'pays' })];
  expect(codes({ contacts })).toEqual([]);
});

test('a call needs a number, not an address', () => {
  expect(codes({}, 'call')).toEqual(['no-number']);
  expect(codes({ contacts: [aContact({ kind: 'phone', value: '+525512345678' })] }, 'call')).toEqual([]);
});

test('their rules are a checklist, what is missing of it is told, and old rules are asked again', () => {
  expect(ready({ customer: aCustomer({ paymentPolicy: policy }) })).toMatchObject({
    items: [{ code: 'order-missing', count: 1, invoice: 'F2071' }],
    along: [{ code: 'order-missing' }, { code: 'portal', portal: 'Ariba' }],
  });
  const old = { ...policy, purchaseOrder: false, verifiedOn: '2026-01-10' };
  expect(ready({ customer: aCustomer({ paymentPolicy: old }) }).items).toEqual([
    { code: 'ask-again', date: '2026-01-10' },
  ]);
});

test('everything that is not ready is told, in one order', () => {
  const changes = { contacts: [], promises: [aPromise()], disputeEvents: [aDisputeEvent()] };
  expect(codes(changes)).toEqual(['no-address', 'promise-open', 'disputed']);
});
