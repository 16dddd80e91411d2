import { describe, expect, test } from 'vitest';
import {
  aBalanceReport,
  aDisputeEvent,
  aFollowUp,
  aLogEntry,
  anInvoice,
  aPayment,
  aPlan,
  aPromise,
  day,
  mxn,
} from '../support/builders';
import { codes, late, sent, stepOn } from '../support/steps';

describe('before the ladder', () => {
  const broken = {
    invoices: [late(40)],
    promises: [
      aPromise({ promised: { date: '2026-11-18', amount: mxn(100_000) }, createdAt: '2026-11-10T15:00:00.000Z' }),
    ],
  };

  test('a broken promise comes first', () => {
    const step = stepOn(day, { ...broken, followUps: [aFollowUp()] });
    expect(step).toMatchObject({ what: 'broken-promise', channel: 'mail', stage: 'gentle', letter: 'broken-promise' });
    expect(step.rung).toBeNull();
    expect(codes(step)).toEqual(['promise-broken']);
  });

  test.each([
    ['we have spoken about it since', { log: [sent('x', 1, { rung: null })] }, 'wait'],
    [
      'a new promise answered it',
      { promises: [...broken.promises, aPromise({ id: 'new', createdAt: '2026-11-23T15:00:00.000Z' })] },
      'wait',
    ],
    ['its invoice is disputed', { disputeEvents: [aDisputeEvent()] }, 'resolve-dispute'],
    ['it was paid after all', { payments: [aPayment({ paidOn: '2026-11-23' })] }, 'none'],
  ] as const)('not when %s', (_when, changes, what) => {
    expect(stepOn(day, { ...broken, ...changes }).what).toBe(what);
  });

  test('a follow-up that is due stands even while messages are held back', () => {
    const followUps = [aFollowUp({ dueOn: '2026-11-20', about: 'Preguntar por la orden de compra' })];
    const step = stepOn(day, { invoices: [late(20)], log: [sent('note', 1)], followUps });
    expect(step).toMatchObject({ what: 'follow-up', why: [{ code: 'follow-up-due', about: followUps[0]?.about }, {}] });
  });

  test('a promise of today is waited for until its grace ends', () => {
    const promises = [aPromise({ promised: { date: day, amount: mxn(100_000) } })];
    const step = stepOn(day, { invoices: [late(20)], promises });
    expect(step).toMatchObject({ what: 'wait', why: [{ code: 'promise-due-today' }], earliest: '2026-11-27' });
  });

  test('a missed instalment asks for the instalment, not for a rung', () => {
    const step = stepOn('2026-11-25', { invoices: [late(40)], plans: [aPlan()] });
    expect(step).toMatchObject({ what: 'plan-reminder', rung: null, why: [{ code: 'instalment-missed' }] });
  });
});

describe('before the due day', () => {
  test('a friendly word helps new customers, five days ahead and once', () => {
    expect(stepOn(day, { invoices: [late(-5)] })).toMatchObject({ what: 'write', rung: 'courtesy', stage: 'pre-due' });
    expect(stepOn(day, { invoices: [late(-6)] })).toMatchObject({ what: 'wait', earliest: '2026-11-25' });
    expect(stepOn(day, { invoices: [late(0)], log: [sent('courtesy', 5)] })).toMatchObject({ what: 'wait' });
  });

  test('nobody needs it who always pays on time', () => {
    const paid = ['a', 'b', 'c'].map((id) => anInvoice({ id, dueOn: '2026-10-01' }));
    const payments = ['a', 'b', 'c'].map((id) => aPayment({ id, invoiceId: id, paidOn: '2026-10-01' }));
    const file = { invoices: [...paid, late(-3)], payments };
    expect(stepOn(day, file)).toMatchObject({ what: 'wait', why: [{ code: 'not-due-yet' }] });
    expect(stepOn(day, { ...file, amountClass: 'A' })).toMatchObject({ what: 'write', rung: 'courtesy' });
  });
});

describe('the reasons', () => {
  test('are one to three, the strongest first', () => {
    const invoices = [late(67, { number: '20871', series: null }), late(9, { id: 'b' })];
    const step = stepOn(day, { invoices, balanceReports: [aBalanceReport({ asOf: '2026-11-09' })] });
    expect(step.why).toEqual([
      { code: 'oldest-overdue', days: 67, amount: mxn(100_000), invoice: '20871' },
      { code: 'never-contacted' },
      { code: 'stale-data', days: 15, date: { day: '2026-11-09' } },
    ]);
  });

  test('call nobody new who has paid often, even when no list tells on which days', () => {
    const invoices = [late(20), ...['a', 'b', 'c'].map((id) => anInvoice({ id, dueOn: '2026-10-01' }))];
    const balanceReports = ['a', 'b', 'c'].map((id) =>
      aBalanceReport({ id, invoiceId: id, open: mxn(0), asOf: '2026-11-24' }),
    );
    expect(codes(stepOn(day, { invoices, balanceReports }))).not.toContain('new-customer');
    expect(codes(stepOn(day, { invoices: [late(20)] }))).toContain('new-customer');
  });

  test('say that no contact is on record only when none is', () => {
    const call = aLogEntry({ on: '2026-11-10', channel: 'call', direction: 'in' });
    expect(codes(stepOn(day, { invoices: [late(20)] }))).toContain('never-contacted');
    expect(codes(stepOn(day, { invoices: [late(20)], log: [call] }))).not.toContain('never-contacted');
  });

  test('call the first week newly overdue', () => {
    expect(codes(stepOn(day, { invoices: [late(7)] }))[0]).toBe('newly-overdue');
    expect(codes(stepOn(day, { invoices: [late(8)] }))[0]).toBe('oldest-overdue');
  });

  test('thank for what just came when nothing is owed', () => {
    const step = stepOn(day, { invoices: [late(20)], payments: [aPayment()] });
    expect(step).toMatchObject({ what: 'none', earliest: null });
    expect(codes(step)).toEqual(['nothing-owed', 'thank-for-payment']);
  });

  test('say that an open invoice names no due day', () => {
    expect(codes(stepOn(day, { invoices: [anInvoice({ dueOn: null })] }))).toEqual(['due-day-missing']);
  });
});
