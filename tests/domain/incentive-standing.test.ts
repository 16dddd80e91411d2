import { expect, test } from 'vitest';
import { incentiveStanding } from '@/lib/domain/incentive-standing';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { aCustomer, aCustomerFile, aDisputeEvent, aLogEntry, anInvoice, calendar, day } from '../support/builders';
import { anIncentiveRow, aRule } from '../support/incentives';

const ahead = anInvoice({ issuedOn: '2026-11-20', dueOn: '2026-12-20' });
const on = { today: day, calendar };
const standingOf = (changes: Parameters<typeof aCustomerFile>[0], rows: Parameters<typeof incentiveStanding>[1] = []) =>
  incentiveStanding(situationOf(aCustomerFile(changes), shippedPolicy, on), rows, aRule());

test('a disputed invoice is offered nothing', () => {
  expect(standingOf({ invoices: [ahead] }).offers).toHaveLength(1);
  const disputeEvents = [aDisputeEvent({ code: 'price' })];
  expect(standingOf({ invoices: [ahead], disputeEvents }).offers).toEqual([]);
});

test('a word of thanks is due until something was written, and for a week', () => {
  const row = anIncentiveRow();
  expect(standingOf({}, [row]).toThank).toEqual(row);
  const log = [aLogEntry({ on: '2026-11-21', at: '2026-11-21T16:00:00.000Z' })];
  expect(standingOf({ log }, [row]).toThank).toBeNull();
  expect(standingOf({}, [{ ...row, on: '2026-11-16' }]).toThank).toBeNull();
});

test('who is left out is not offered what everybody is', () => {
  expect(standingOf({ invoices: [ahead], customer: aCustomer({ incentive: 'none' }) })).toMatchObject({
    from: 'left-out',
    offers: [],
  });
});
