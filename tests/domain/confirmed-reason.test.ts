import { expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { reasonConfirmed, reasonEnded, reasonOnRecord } from '@/lib/domain/confirmed-reason';
import { isOnSubject } from '@/lib/domain/on-subject';
import { addDays } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { aCustomerFile, aDisputeEvent, aLogEntry, anInvoice, aPayment, calendar, day } from '../support/builders';
import { late } from '../support/steps';

const told = (on: string, reason: string | null, changes: Parameters<typeof aLogEntry>[0] = {}) =>
  aLogEntry({ id: `${on} ${reason}`, on, channel: 'call', outcome: 'answered', reason, ...changes });

function record(log: CustomerFile['log'], changes: Partial<CustomerFile> = {}, today = day) {
  const file = aCustomerFile({ invoices: [late(20)], log, ...changes });
  return reasonOnRecord(situationOf(file, shippedPolicy, { today, calendar }));
}
const note = { channel: 'note', direction: 'internal', outcome: reasonConfirmed } as const;

test('the newest reason on record holds, whether they told it or a person noted it', () => {
  expect(record([]).confirmed).toBeNull();
  expect(record([told('2026-11-20', 'forgot'), told('2026-11-21', 'cannot-pay')]).confirmed).toMatchObject({
    reason: 'cannot-pay',
    on: '2026-11-21',
    isTold: true,
  });
  expect(record([told('2026-11-20', 'unaware', note)]).confirmed).toMatchObject({ reason: 'unaware', isTold: false });
});

test('a waiver’s reason, or an unknown code, is no reason for non-payment', () => {
  expect(record([told('2026-11-20', 'minimum-gap', { channel: 'note', outcome: 'waived' })]).confirmed).toBeNull();
});

test('a person may say that it no longer holds; silence of the customer ends nothing and is known', () => {
  const ended = told('2026-11-22', null, { channel: 'note', outcome: reasonEnded });
  expect(record([told('2026-11-20', 'cannot-pay'), ended]).confirmed).toBeNull();
  const silent = [told('2026-11-20', 'cannot-pay'), told('2026-11-22', 'not-told')];
  expect(record(silent)).toMatchObject({ confirmed: { reason: 'cannot-pay' }, notToldOn: '2026-11-22' });
  expect(record([told('2026-11-22', 'not-told')])).toEqual({ confirmed: null, notToldOn: '2026-11-22' });
});

test('it ends when everything that was open then is settled, whatever became due since', () => {
  const log = [told('2026-11-10', 'cannot-pay', { invoiceIds: [] })];
  const newer = anInvoice({ id: 'new', issuedOn: '2026-11-12', dueOn: '2026-11-20' });
  const payments = [aPayment({ paidOn: '2026-11-15' })];
  expect(record(log, { invoices: [late(20), newer] }).confirmed).not.toBeNull();
  expect(record(log, { invoices: [late(20), newer], payments }).confirmed).toBeNull();
  const about = [told('2026-11-10', 'cannot-pay', { invoiceIds: ['new'] })];
  expect(record(about, { invoices: [late(20), newer], payments }).confirmed).not.toBeNull();
});

test('forgetfulness lasts two weeks', () => {
  const log = [told('2026-11-10', 'forgot')];
  expect(record(log).confirmed).not.toBeNull();
  expect(record(log, {}, addDays(day, 1)).confirmed).toBeNull();
});

test('a claim that was solved since takes its reason along', () => {
  const opened = aDisputeEvent({ id: 'o', code: 'dissatisfied', createdAt: '2026-11-09T15:00:00.000Z' });
  const closed = aDisputeEvent({ id: 'c', what: 'closed', createdAt: '2026-11-18T15:00:00.000Z' });
  const log = [told('2026-11-10', 'dissatisfied')];
  expect(record(log, { disputeEvents: [opened] }).confirmed).not.toBeNull();
  expect(record(log, { disputeEvents: [opened, closed] }).confirmed).toBeNull();
});

test('who names no document speaks of all', () => {
  expect(isOnSubject([], { invoice: { id: 'a' } })).toBe(true);
  expect(isOnSubject(['b'], { invoice: { id: 'a' } })).toBe(false);
});
