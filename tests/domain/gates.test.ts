import { describe, expect, test } from 'vitest';
import {
  aConsent,
  aCustomer,
  aDisputeEvent,
  anInvoice,
  aPayment,
  aPlan,
  aPromise,
  day,
  mxn,
} from '../support/builders';
import { codes, gates, late, sent, stepOn } from '../support/steps';

describe('a gate', () => {
  const invoices = [late(20)];

  test.each([
    ['pause', { customer: aCustomer({ pausedUntil: '2026-12-01' }) }, 'paused', '2026-12-01'],
    ['wish not to be contacted', { consents: [aConsent()] }, 'do-not-contact', null],
    ['contact two days ago', { log: [sent('note', 2)] }, 'contacted-recently', '2026-11-27'],
    ['call two days ago', { log: [sent('x', 2, { channel: 'call', rung: null })] }, 'contacted-recently', '2026-11-27'],
    ['promise', { promises: [aPromise()] }, 'promise-open', '2026-12-02'],
    [
      'plan',
      {
        plans: [aPlan({ acceptedOn: '2026-11-20', schedule: [{ n: 1, dueOn: '2026-12-18', amount: mxn(1_000_000) }] })],
      },
      'plan-up-to-date',
      '2026-12-23',
    ],
  ] as const)('holds by a %s', (_what, changes, code, earliest) => {
    const step = stepOn(day, { invoices, ...changes });
    expect(step).toMatchObject({ what: 'wait', earliest, letter: null });
    expect(gates(step)).toEqual([code]);
    expect(codes(step)[0]).toBe(code);
  });

  test('is named with every other that holds, and none outvotes another', () => {
    const step = stepOn(day, {
      invoices,
      promises: [aPromise()],
      disputeEvents: [aDisputeEvent()],
      log: [sent('note', 1)],
      customer: aCustomer({ pausedUntil: '2026-12-24' }),
    });
    expect(gates(step)).toEqual(['disputed', 'promise-open', 'paused', 'contacted-recently']);
  });

  test('on one invoice leaves the others to be reminded of', () => {
    const step = stepOn(day, {
      invoices: [late(40), late(20, { id: 'free' })],
      disputeEvents: [aDisputeEvent()],
    });
    expect(step).toMatchObject({ what: 'write', notToday: [{ code: 'disputed', invoiceId: 'invoice' }] });
    expect(step.why[0]).toMatchObject({ code: 'oldest-overdue', days: 20 });
  });

  test('of a dispute over all that is overdue makes the dispute the next step', () => {
    expect(stepOn(day, { invoices, disputeEvents: [aDisputeEvent()] })).toMatchObject({ what: 'resolve-dispute' });
  });

  test('a small rest counts as paid', () => {
    const step = stepOn(day, { invoices, payments: [aPayment({ amount: mxn(98_000) })] });
    expect(step).toMatchObject({ what: 'none', earliest: null, notToday: [{ code: 'within-tolerance' }] });
    expect(step.why).toContainEqual({ code: 'within-tolerance', amount: mxn(2_000) });
  });

  test('a small sum in a currency without a tolerance is asked for, and it is said', () => {
    const total = { minor: 3, currency: 'PYG' };
    expect(codes(stepOn(day, { invoices: [late(20, { total })] }))).toContain('tolerance-not-set');
  });
});

describe('credits', () => {
  const note = anInvoice({ id: 'note', type: 'credit-note', total: { minor: 900_000, currency: 'CLP' } });
  const debt = late(20, { total: { minor: 500_000, currency: 'CLP' } });

  test('larger than the debt in their currency silence it', () => {
    expect(stepOn(day, { invoices: [debt, note] })).toMatchObject({
      what: 'none',
      why: [{ code: 'nothing-owed' }, { code: 'credit-covers', amount: { minor: 900_000, currency: 'CLP' } }],
      notToday: [{ code: 'paid', invoiceId: 'invoice' }],
    });
  });

  test('never silence a debt in another currency', () => {
    expect(stepOn(day, { invoices: [debt, note, late(10, { id: 'pesos' })] })).toMatchObject({ what: 'write' });
  });

  test('on account silence as well', () => {
    const payments = [aPayment({ invoiceId: null, amount: { minor: 500_000, currency: 'CLP' } })];
    expect(stepOn(day, { invoices: [debt], payments })).toMatchObject({
      what: 'none',
      why: [{ code: 'nothing-owed' }, { code: 'credit-covers' }, { code: 'thank-for-payment' }],
    });
  });

  test('alone are nothing to be asked for', () => {
    expect(stepOn(day, { invoices: [note] })).toMatchObject({ what: 'none', notToday: [{ code: 'paid' }] });
  });
});
