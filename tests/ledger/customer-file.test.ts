import { expect, test } from 'vitest';
import { readCustomerFile, readCustomerFiles } from '@/lib/ledger/customer-file';
import {
  aBalanceReport,
  aConsent,
  aContact,
  aCustomer,
  aDisputeEvent,
  aFollowUp,
  aLogEntry,
  anInvoice,
  aPayment,
  aPlan,
  aPromise,
  aRow,
} from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const other = { customerId: 'other' };
const voided = { at: '2026-11-21T10:00:00.000Z', by: 'ana', reason: 'doubled' };

test('a customer’s file holds all rows of that customer and none of another', async () => {
  const ledger = await store(freshLedger(), {
    customers: [aCustomer(), aCustomer({ id: 'other' })],
    contacts: [aContact(), aContact({ id: 'c2', ...other }), aContact({ id: 'c3', voided })],
    invoices: [anInvoice(), anInvoice({ id: 'paid', cancelled: true }), anInvoice({ id: 'i3', ...other })],
    payments: [aPayment(), aPayment({ id: 'p2', ...other })],
    balanceReports: [aBalanceReport(), aBalanceReport({ id: 'r2', ...other })],
    promises: [aPromise(), aPromise({ id: 'p2', ...other })],
    disputeEvents: [aDisputeEvent(), aDisputeEvent({ id: 'd2', ...other })],
    plans: [aPlan(), aPlan({ id: 'p2', ...other })],
    followUps: [aFollowUp(), aFollowUp({ id: 'f2', ...other })],
    log: [aLogEntry(), aLogEntry({ id: 'l2', ...other })],
    consents: [
      aConsent(),
      aConsent({ id: 'of-person', customerId: null, contactId: 'contact' }),
      aConsent({ ...aRow('c3'), ...other }),
    ],
  });
  const file = await readCustomerFile(ledger, 'customer');
  const { customer, amountClass, ...tables } = file ?? { customer: null, amountClass: null };
  expect(customer?.id).toBe('customer');
  expect(amountClass).toBeNull();
  const ids = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, (rows as readonly { id: string }[]).map(({ id }) => id)]),
  );
  expect(ids).toEqual({
    contacts: ['c3', 'contact'],
    invoices: ['paid', 'invoice'],
    payments: ['payment'],
    balanceReports: ['report'],
    promises: ['promise'],
    disputeEvents: ['dispute-event'],
    plans: ['plan'],
    followUps: ['follow-up'],
    log: ['log'],
    consents: ['consent', 'of-person'],
  });
});

test.each([
  ['unknown', []],
  ['voided', [aCustomer({ voided })]],
])('an %s customer has no file', async (_what, customers) => {
  const ledger = await store(freshLedger(), { customers });
  expect(await readCustomerFile(ledger, 'customer')).toBeNull();
});

test('files of several customers hold what each of them would hold alone, and nothing of who lies between', async () => {
  const ids = ['a', 'b', 'c', 'd'];
  const ledger = await store(freshLedger(), {
    customers: ids.map((id) => aCustomer({ id, voided: id === 'd' ? voided : null })),
    contacts: ids.map((id) => aContact({ id: `contact-${id}`, customerId: id })),
    invoices: ids.flatMap((id) => [
      anInvoice({ id: `open-${id}`, customerId: id }),
      anInvoice({ id: `gone-${id}`, customerId: id, cancelled: true }),
    ]),
    payments: ids.map((id) => aPayment({ id: `p-${id}`, customerId: id, invoiceId: null })),
    log: ids.map((id) => aLogEntry({ id: `l-${id}`, customerId: id })),
    consents: ids.map((id) => aConsent({ id: `k-${id}`, customerId: null, contactId: `contact-${id}` })),
  });
  const files = await readCustomerFiles(ledger, ['d', 'c', 'a']);
  expect([...files.keys()].toSorted()).toEqual(['a', 'c']);
  for (const id of ['a', 'c']) expect(files.get(id)).toEqual(await readCustomerFile(ledger, id));
  expect(await readCustomerFiles(ledger, [])).toEqual(new Map());
});
