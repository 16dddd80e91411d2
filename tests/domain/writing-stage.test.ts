import { expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { addDays } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { writingStage } from '@/lib/domain/writing-stage';
import { aCustomerFile, aDisputeEvent, aPayment, calendar, day } from '../support/builders';
import { late, sent } from '../support/steps';

test.each<[string, Partial<CustomerFile>, string]>([
  ['nothing is owed', {}, 'gentle'],
  ['all is paid', { invoices: [late(20)], payments: [aPayment({ paidOn: addDays(day, -1) })] }, 'gentle'],
  ['it is due in a week', { invoices: [late(-7)] }, 'pre-due'],
  ['it is due today', { invoices: [late(0)] }, 'due'],
  ['a first notice is due', { invoices: [late(3)] }, 'gentle'],
  ['a second notice is due', { invoices: [late(20)], log: [sent('note', 15)] }, 'second'],
  [
    'the second notice has just left',
    { invoices: [late(20)], log: [sent('note', 15), sent('second-notice', 1)] },
    'second',
  ],
  ['it is disputed', { invoices: [late(20)], disputeEvents: [aDisputeEvent()] }, 'gentle'],
  [
    'it is disputed after the second notice',
    { invoices: [late(20)], disputeEvents: [aDisputeEvent()], log: [sent('note', 15), sent('second-notice', 8)] },
    'second',
  ],
])('when %s a mail of one’s own is held against the stage of it', (_what, rows, stage) => {
  expect(writingStage(situationOf(aCustomerFile(rows), shippedPolicy, { today: day, calendar }))).toBe(stage);
});
