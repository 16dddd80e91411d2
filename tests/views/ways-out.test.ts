import { expect, test } from 'vitest';
import { waysOutGround } from '@/lib/views/ways-out';
import { aCustomer, anInvoice, aPayment, aPlan, calendar, day, mxn } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const args = { customerId: 'customer', today: day, calendar };

test('how earlier agreements went is told as a count; what gave way to another does not count', async () => {
  const ledger = await store(freshLedger(), {
    customers: [aCustomer({ preferredWay: 'single-later' })],
    invoices: [anInvoice(), anInvoice({ id: 'b' })],
    payments: [aPayment({ paidOn: '2026-11-19' })],
    plans: [
      aPlan(),
      aPlan({ id: 'broken', invoiceIds: ['b'], endedOn: '2026-11-15', endReason: 'No llegó' }),
      aPlan({ id: 'gone', invoiceIds: ['b'], endedOn: '2026-11-15', endReason: 'replaced' }),
      aPlan({ id: 'runs', invoiceIds: ['b'], schedule: [{ n: 1, dueOn: '2026-12-20', amount: mxn(100_000) }] }),
    ],
  });
  expect(await waysOutGround(ledger, args)).toEqual({
    preferred: { way: 'single-later', from: 'said' },
    agreements: { kept: 1, judged: 2 },
  });
});

test('of nobody there is nothing to know', async () => {
  expect(await waysOutGround(freshLedger(), args)).toBeNull();
});
