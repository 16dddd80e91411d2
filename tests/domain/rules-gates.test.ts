import { describe, expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { addDays } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import {
  aBalanceReport,
  aConsent,
  aContact,
  aCustomer,
  aDisputeEvent,
  aFollowUp,
  aLogEntry,
  aPayment,
  aPlan,
  aPromise,
  day,
  mxn,
} from '../support/builders';
import { codes, gates, late, sent, stepAt, stepOn } from '../support/steps';

const invoices = [late(20)];
const waived = { channel: 'note', direction: 'internal', outcome: 'waived', rung: null } as const;
const automatic = {
  payDays: [],
  cutOff: null,
  purchaseOrder: null,
  portal: null,
  documents: null,
  verifiedOn: null,
  automatic: true,
};

describe('RULE-1: gates come first', () => {
  test('every gate that holds is told, in one order, whatever the others say', () => {
    const file: Partial<CustomerFile> = {
      customer: aCustomer({ pausedUntil: '2026-12-24' }),
      invoices: [
        late(20),
        late(19, { id: 'paid-soon' }),
        late(18, { id: 'small', total: mxn(2_000) }),
        late(17, { id: 'in-plan' }),
      ],
      payments: [aPayment({ invoiceId: 'paid-soon', paidOn: '2026-11-26' })],
      promises: [aPromise()],
      disputeEvents: [aDisputeEvent()],
      plans: [aPlan({ invoiceIds: ['in-plan'], schedule: [{ n: 1, dueOn: '2026-12-20', amount: mxn(100_000) }] })],
      consents: [aConsent()],
      log: [sent('note', 2)],
    };
    expect(gates(stepAt('20:00', file))).toEqual([
      'in-payment',
      'within-tolerance',
      'disputed',
      'promise-open',
      'plan-up-to-date',
      'paused',
      'do-not-contact',
      'contacted-recently',
      'outside-hours',
    ]);
  });

  test('no size and no age outvotes one', () => {
    const huge = [late(400, { total: mxn(90_000_000_000) })];
    for (const held of [{ consents: [aConsent()] }, { promises: [aPromise()] }, { log: [sent('note', 1)] }]) {
      expect(stepOn(day, { invoices: huge, amountClass: 'A', ...held }).what).toBe('wait');
    }
  });

  test('a disputed invoice is left out while another is asked for', () => {
    const step = stepOn(day, { invoices: [late(40), late(9, { id: 'b' })], disputeEvents: [aDisputeEvent()] });
    expect(step).toMatchObject({ what: 'write', why: [{ days: 9 }, {}, {}] });
    expect(step.notToday).toEqual([{ code: 'disputed', invoiceId: 'invoice' }]);
  });

  test('marked paid, it is no longer proposed and the answer says why', () => {
    const log = [sent('note', 10)];
    expect(stepOn(day, { invoices, log }).what).toBe('write');
    const step = stepOn(day, { invoices: [...invoices, late(4, { id: 'b' })], log, payments: [aPayment()] });
    expect(step.notToday).toEqual([{ code: 'paid', invoiceId: 'invoice' }]);
    expect(stepOn(day, { invoices, log, payments: [aPayment()] })).toMatchObject({ what: 'none', earliest: null });
  });

  test('paid long ago, it is not mentioned beside what is open', () => {
    const payments = [aPayment({ paidOn: addDays(day, -31) })];
    const step = stepOn(day, { invoices: [late(60), late(4, { id: 'b' })], log: [sent('note', 50)], payments });
    expect(step.notToday).toEqual([]);
  });

  test.each([
    ['a payment dated ahead', { payments: [aPayment({ paidOn: '2026-11-27' })] }, '2026-11-27'],
    [
      'two that make it up',
      {
        payments: [
          aPayment({ amount: mxn(60_000), paidOn: '2026-11-25' }),
          aPayment({ id: 'p2', amount: mxn(40_000), paidOn: '2026-11-30' }),
        ],
      },
      '2026-11-30',
    ],
    [
      'money ahead without a document',
      { payments: [aPayment({ invoiceId: null, paidOn: '2026-11-27' })] },
      '2026-11-27',
    ],
    [
      'their word that it is in the run',
      { log: [aLogEntry({ on: '2026-11-18', direction: 'in', channel: 'call', outcome: 'in-payment' })] },
      '2026-11-26',
    ],
    [
      'direct debit, days after the due day',
      { customer: aCustomer({ paymentPolicy: automatic }), invoices: [late(3)] },
      '2026-11-28',
    ],
  ] as const)('in payment: %s', (_what, changes, until) => {
    const step = stepOn(day, { invoices, ...changes });
    expect(step.notToday).toContainEqual({ code: 'in-payment', invoiceId: 'invoice', until });
    expect(step.what).toBe('wait');
  });

  test.each([
    ['a part of it is dated ahead', { payments: [aPayment({ amount: mxn(50_000), paidOn: '2026-11-27' })] }],
    ['a debit came back', { customer: aCustomer({ paymentPolicy: automatic }) }],
    [
      'their word is a fortnight old',
      { log: [aLogEntry({ on: '2026-11-10', direction: 'in', channel: 'call', outcome: 'in-payment' })] },
    ],
  ])('not in payment: %s', (_what, changes) => {
    expect(stepOn(day, { invoices, ...changes }).what).toBe('write');
  });

  test.each([
    [4, 'contacted-recently', '2026-11-25'],
    [5, undefined, null],
    [0, 'contacted-recently', '2026-11-30'],
    [-2, 'contacted-recently', '2026-12-01'],
  ])('a contact %i days ago: %s, and again from %s', (ago, code, earliest) => {
    const step = stepOn(day, { invoices, log: [sent('note', ago)] });
    expect([gates(step)[0], step.earliest]).toEqual([code, earliest]);
  });

  test('a gap of no days is one day: nobody is written to twice on one', () => {
    const policy = { ...shippedPolicy, minimumGapDays: 0 };
    expect(stepAt('12:00', { invoices, log: [sent('note', 0)] }, policy).what).toBe('wait');
    expect(stepAt('12:00', { invoices, log: [sent('note', 1)] }, policy).what).toBe('write');
  });

  test('the longer of schedule and gap wins, and both are told', () => {
    const step = stepOn(day, { invoices: [late(4)], log: [sent('note', 3)] });
    expect(step.notToday).toEqual([
      { code: 'contacted-recently', until: '2026-11-26' },
      { code: 'rung-not-reached', invoiceId: 'invoice', until: '2026-11-27' },
    ]);
    expect(step.earliest).toBe('2026-11-27');
  });

  test('the gap may be released with a typed reason, for that day', () => {
    const release = aLogEntry({ ...waived, id: 'w', on: day, reason: 'contacted-recently', text: 'Lo pidió' });
    const log = [sent('note', 2), release];
    expect(stepOn(day, { invoices, log })).toMatchObject({ what: 'write', rung: 'second-notice' });
    expect(stepOn(addDays(day, 1), { invoices, log })).toMatchObject({ what: 'wait' });
  });

  test('old data and a missing tolerance warn and never hold', () => {
    const chf = { minor: 90_000, currency: 'CHF' };
    const step = stepOn(day, {
      invoices: [late(20, { total: chf })],
      balanceReports: [aBalanceReport({ asOf: '2026-11-09', open: chf })],
    });
    expect(step).toMatchObject({ what: 'write', notToday: [] });
    expect(codes(step)).toEqual(['oldest-overdue', 'tolerance-not-set', 'stale-data']);
  });

  test.each(['wait', 'call', 'follow-up', 'broken-promise'] as const)('old data is said beside %s too', (what) => {
    const phone = aContact({ id: 'phone', kind: 'phone', value: '+525512345678' });
    const file: Record<typeof what, Partial<CustomerFile>> = {
      wait: { log: [sent('note', 1)] },
      call: { log: [sent('note', 19), sent('second-notice', 10)], contacts: [phone] },
      'follow-up': { followUps: [aFollowUp()] },
      'broken-promise': {
        promises: [
          aPromise({ createdAt: '2026-11-10T15:00:00.000Z', promised: { date: '2026-11-18', amount: mxn(1) } }),
        ],
      },
    };
    const step = stepOn(day, { invoices, balanceReports: [aBalanceReport({ asOf: '2026-11-01' })], ...file[what] });
    expect(step.what).toBe(what);
    expect(codes(step).at(-1)).toBe('stale-data');
  });

  test.each([
    ['08:59', day, 'wait', day],
    ['09:00', day, 'write', null],
    ['17:59', day, 'write', null],
    ['18:00', day, 'wait', '2026-11-25'],
    ['10:00', '2026-11-28', 'wait', '2026-11-30'],
    ['19:00', '2026-11-27', 'wait', '2026-11-30'],
    ['10:00', '2026-12-25', 'wait', '2026-12-28'],
  ])('at %s of %s: %s, and again from %s', (time, today, what, earliest) => {
    expect(stepAt(time, { invoices }, shippedPolicy, today)).toMatchObject({ what, earliest });
  });

  test('hours hold no work of our own', () => {
    const inbox = [aLogEntry({ on: '2026-11-23', direction: 'in' })];
    expect(stepAt('20:00', { invoices, followUps: [aFollowUp()] }).what).toBe('follow-up');
    expect(stepAt('20:00', { invoices, disputeEvents: [aDisputeEvent()] }).what).toBe('resolve-dispute');
    expect(stepAt('20:00', { invoices, log: inbox }).what).toBe('answer');
  });
});
