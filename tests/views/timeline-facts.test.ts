import { expect, test } from 'vitest';
import { timelineFacts } from '@/lib/views/timeline-facts';
import { aCustomer, aPayment, calendar, day } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test.each([
  ['on the day it came, at its hour', '2026-11-20', '2026-11-20T17:30:00.000Z', '2026-11-20T17:30:00.000Z'],
  ['days later, in the middle of its day', '2026-11-18', '2026-11-20T17:30:00.000Z', '2026-11-18T12:00:00.000Z'],
  ['late in the evening of its own local day', '2026-11-20', '2026-11-21T04:00:00.000Z', '2026-11-21T04:00:00.000Z'],
])('a payment that was written down %s stands there', async (_when, paidOn, createdAt, at) => {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], payments: [aPayment({ paidOn, createdAt })] });
  const facts = await timelineFacts(ledger, { customerId: 'customer', today: day, calendar });
  expect(facts).toMatchObject([{ kind: 'payment', at, on: paidOn }]);
});
