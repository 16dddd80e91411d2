import { expect, test } from 'vitest';
import { nonPaymentReasons } from '@/lib/domain/non-payment-reason';
import { situationIn, shippedBook } from '@/lib/domain/policy-book';
import { effectOfReason } from '@/lib/domain/reason-ceiling';
import { reminderStages } from '@/lib/domain/reminder-stage';
import { aCustomerFile, aLogEntry, calendar, day } from '../support/builders';
import { late } from '../support/steps';

test('whatever the reason, nothing sounds firm while it is known', () => {
  const firm = reminderStages.indexOf('firm');
  for (const reason of nonPaymentReasons) {
    expect(reminderStages.indexOf(effectOfReason(reason).ceiling ?? 'final')).toBeLessThan(firm);
  }
  expect(effectOfReason('suspected-fraud').isForOwner).toBe(true);
  expect(effectOfReason('cannot-pay').options).toContain('plan');
});

test('S1.31 a reason that they told softens the rungs, a guess does not', () => {
  const stages = (reason: string | null) => {
    const told = aLogEntry({ on: '2026-11-20', channel: 'call', outcome: 'answered', reason });
    const file = aCustomerFile({ invoices: [late(60)], log: [told] });
    return situationIn(file, shippedBook, { today: day, calendar }).policy.rungs.map(({ stage }) => stage);
  };
  expect(stages(null)).toContain('final');
  expect(stages('cannot-pay')).not.toContain('firm');
  expect(stages('cannot-pay')).toContain('second');
  expect(stages('dissatisfied')).not.toContain('second');
});
