import { describe, expect, test } from 'vitest';
import { comingLines, dueCourtesy } from '@/lib/domain/courtesy';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { earliestDay } from '@/lib/domain/earliest-day';
import { invoiceLabel } from '@/lib/domain/invoice';
import { brokenPromise, dueFollowUp, promiseDueToday } from '@/lib/domain/pressing';
import { reasonCodes } from '@/lib/domain/reason';
import { reminderReasons } from '@/lib/domain/reasons-to-act';
import { waitReasons } from '@/lib/domain/reasons-to-wait';
import { remindableLines } from '@/lib/domain/remindable';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { overdueLines, situationOf } from '@/lib/domain/situation';
import { staleReason } from '@/lib/domain/warnings';
import {
  aBalanceReport,
  aConsent,
  aCustomerFile,
  aDisputeEvent,
  aFollowUp,
  anInvoice,
  aPromise,
  calendar,
  day,
  mxn,
} from '../support/builders';
import { late } from '../support/steps';

function situation(changes: Partial<CustomerFile>) {
  return situationOf(aCustomerFile(changes), shippedPolicy, { today: day, calendar });
}

describe('a customer’s situation', () => {
  test('lists what is open oldest first, the larger of equals, without due day last', () => {
    const invoices = [
      anInvoice({ id: 'undated', dueOn: null }),
      late(5, { id: 'small', total: mxn(1_000_000) }),
      late(5, { id: 'large', total: mxn(2_000_000) }),
      late(9, { id: 'old' }),
    ];
    expect(situation({ invoices }).open.map(({ invoice }) => invoice.id)).toEqual(['old', 'large', 'small', 'undated']);
  });

  test('keeps disputed invoices overdue and out of letters', () => {
    const file = situation({ invoices: [late(5), late(9, { id: 'free' })], disputeEvents: [aDisputeEvent()] });
    expect(overdueLines(file)).toHaveLength(2);
    expect(remindableLines(file).map(({ invoice }) => invoice.id)).toEqual(['free']);
  });

  test('knows what presses today', () => {
    const file = situation({
      invoices: [late(9)],
      followUps: [aFollowUp({ id: 'later', dueOn: '2026-11-25' }), aFollowUp()],
      promises: [aPromise({ promised: { date: day, amount: mxn(100_000) } })],
    });
    expect(dueFollowUp(file)?.id).toBe('follow-up');
    expect(promiseDueToday(file)?.promise.id).toBe('promise');
    expect(brokenPromise(file)).toBeNull();
  });

  test('of a promise in two parts, the first broken, presses although the second is open', () => {
    const made = { createdAt: '2026-11-10T15:00:00.000Z', batch: 'b' };
    const promises = [
      aPromise({ ...made, id: 'p1', promised: { date: '2026-11-17', amount: mxn(50_000) } }),
      aPromise({ ...made, id: 'p2', promised: { date: '2026-12-17', amount: mxn(50_000) } }),
    ];
    expect(brokenPromise(situation({ invoices: [late(9)], promises }))?.promise.id).toBe('p1');
  });
});

describe('what comes', () => {
  test('is the next due day; a friendly word goes to one invoice at a time', () => {
    const file = situation({ invoices: [late(-9, { id: 'far' }), late(-4, { id: 'near' })] });
    expect(comingLines(file).map(({ invoice }) => invoice.id)).toEqual(['near', 'far']);
    expect(dueCourtesy(file)).toMatchObject({ rung: { id: 'courtesy' }, line: { invoice: { id: 'near' } } });
  });

  test.each([
    ['a follow-up', { followUps: [aFollowUp({ dueOn: '2026-11-26' })] }, '2026-11-26'],
    ['a follow-up on a Saturday', { followUps: [aFollowUp({ dueOn: '2026-11-28' })] }, '2026-11-28'],
    ['the end of a promise’s grace', { invoices: [late(9)], promises: [aPromise()] }, '2026-12-02'],
    ['a due day', { invoices: [late(-20)] }, '2026-12-09'],
    ['nothing but a person’s act', { invoices: [late(9)], consents: [aConsent()] }, null],
  ])('brings %s back', (_what, changes, on) => {
    expect(earliestDay(situation(changes))).toBe(on);
  });
});

describe('the reasons', () => {
  test('are at most three, and every code is in the list that the words are written for', () => {
    const file = situation({
      invoices: [late(40), late(9, { id: 'b' }), late(5, { id: 'c', total: { minor: 5, currency: 'PYG' } })],
      balanceReports: [aBalanceReport({ asOf: '2026-10-01' })],
      promises: [aPromise({ invoiceIds: ['b'] })],
    });
    const carrying = remindableLines(file)[0];
    const reasons = [...(carrying ? reminderReasons(file, carrying) : []), ...waitReasons(file)];
    expect(carrying && reminderReasons(file, carrying)).toHaveLength(3);
    expect(reasons.filter(({ code }) => !reasonCodes.includes(code))).toEqual([]);
  });

  test.each([
    ['2026-11-10', null],
    ['2026-11-09', 15],
  ])('a list of %s is old after: %s', (asOf, days) => {
    expect(staleReason(situation({ balanceReports: [aBalanceReport({ asOf })] }))?.['days'] ?? null).toBe(days);
  });
});

test.each([
  ['F', '2071', 'F2071'],
  ['F', 'F-2071', 'F-2071'],
  [null, '2071', '2071'],
  ['F', null, 'F'],
  [null, null, null],
])('series %s and number %s are spoken of as %s', (series, number, label) => {
  expect(invoiceLabel({ series, number })).toBe(label);
});
