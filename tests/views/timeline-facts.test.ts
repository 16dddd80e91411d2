import { expect, test } from 'vitest';
import { timelineFacts } from '@/lib/views/timeline-facts';
import { aPayment, calendar } from '../support/builders';

const nothing = { promises: [], payments: [], balanceReports: [], disputeEvents: [], followUps: [] };

test.each([
  ['on the day it came, at its hour', '2026-11-20', '2026-11-20T17:30:00.000Z', '2026-11-20T17:30:00.000Z'],
  ['days later, in the middle of its day', '2026-11-18', '2026-11-20T17:30:00.000Z', '2026-11-18T12:00:00.000Z'],
  ['late in the evening of its own local day', '2026-11-20', '2026-11-21T04:00:00.000Z', '2026-11-21T04:00:00.000Z'],
])('a payment that was written down %s stands there', (_when, paidOn, createdAt, at) => {
  const facts = timelineFacts({ ...nothing, payments: [aPayment({ paidOn, createdAt })] }, calendar);
  expect(facts).toMatchObject([{ kind: 'payment', at, on: paidOn }]);
});
