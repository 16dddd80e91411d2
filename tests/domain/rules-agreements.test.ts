import { describe, expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { isLateFee, lateFeeOn, lateFeeSource } from '@/lib/domain/late-fee';
import { dayInZone } from '@/lib/domain/plain-date';
import {
  aContact,
  aCustomer,
  aDisputeEvent,
  aFollowUp,
  anInvoice,
  aPayment,
  aPlan,
  aPromise,
  day,
  mxn,
} from '../support/builders';
import { codes, gates, late, sent, stepOn } from '../support/steps';

const made = { createdAt: '2026-11-10T15:00:00.000Z' };
const promised = (date: string, minor = 100_000) => ({ promised: { date, amount: mxn(minor) } });

describe('RULE-10: voided or credited', () => {
  test.each([
    ['cancelled', { cancelled: true }],
    ['voided', { voided: { at: '', by: '', reason: '' } }],
  ])('an invoice that was %s is asked for no more, and its history stays', (_what, changes) => {
    const file = { invoices: [late(20, changes), late(3, { id: 'b' })], log: [sent('note', 10)] };
    expect(stepOn(day, file)).toMatchObject({ what: 'write', rung: 'note', why: [{ days: 3 }, {}, {}] });
    expect(stepOn(day, { ...file, invoices: [late(20, changes)] }).what).toBe('none');
  });
});

describe('RULE-12: a promise is judged at the end of its last day of grace', () => {
  // Friday 20 and two working days: Tuesday 24 is the last.
  test.each([
    ['2026-11-24', 'wait', ['promise-open']],
    ['2026-11-25', 'broken-promise', []],
  ])('on %s: %s', (today, what, held) => {
    const step = stepOn(today, { invoices: [late(20)], promises: [aPromise({ ...made, ...promised('2026-11-20') })] });
    expect([step.what, gates(step)]).toEqual([what, held]);
  });

  test('in part, it says what came', () => {
    const promises = [aPromise({ ...made, ...promised('2026-11-18') })];
    const payments = [aPayment({ amount: mxn(40_000), paidOn: '2026-11-18' })];
    const step = stepOn(day, { invoices: [late(20)], promises, payments });
    expect(step).toMatchObject({
      what: 'broken-promise',
      why: [{ code: 'promise-partially-kept', received: mxn(40_000) }],
    });
  });

  test('broken, it goes before a follow-up, a reply and a rung, and is asked about once', () => {
    const file = { invoices: [late(40)], promises: [aPromise({ ...made, ...promised('2026-11-18') })] };
    expect(stepOn(day, file)).toMatchObject({
      what: 'broken-promise',
      rung: null,
      stage: 'gentle',
      letter: 'broken-promise',
    });
    const asked = { ...file, log: [sent('asked', 1, { rung: null })] };
    expect(stepOn('2026-11-30', asked)).toMatchObject({ what: 'write', rung: 'note' });
  });

  test('of two promises the next to be judged tells the day', () => {
    const promises = [
      aPromise({ id: 'p1', batch: 'b', ...promised('2026-11-27', 50_000) }),
      aPromise({ id: 'p2', batch: 'b', ...promised('2026-12-11', 50_000) }),
    ];
    expect(stepOn(day, { invoices: [late(20)], promises })).toMatchObject({ what: 'wait', earliest: '2026-12-02' });
  });

  test('on one invoice it leaves another to be asked for, also on its own day', () => {
    const invoices = [late(20), late(12, { id: 'b', number: '9' })];
    const step = stepOn(day, { invoices, promises: [aPromise({ ...made, ...promised(day) })] });
    expect(step).toMatchObject({ what: 'write', why: [{ invoice: 'F9' }, {}, {}] });
  });
});

describe('RULE-13: a promise never overwrites a dispute', () => {
  test.each([
    ['open', promised('2026-12-04'), ['disputed', 'promise-open']],
    ['broken', promised('2026-11-18'), ['disputed']],
  ])('an %s promise on a disputed invoice: the dispute is settled first', (_state, promise, held) => {
    const file: Partial<CustomerFile> = {
      invoices: [late(20)],
      disputeEvents: [aDisputeEvent()],
      promises: [aPromise({ ...made, ...promise })],
    };
    const step = stepOn(day, file);
    expect([step.what, gates(step), codes(step)[0]]).toEqual(['resolve-dispute', held, 'disputed']);
  });

  test('a dispute before the due day is work too, and a closed one is none', () => {
    const closed = aDisputeEvent({ id: 'c', what: 'closed', createdAt: '2026-11-20T15:00:00.000Z' });
    expect(stepOn(day, { invoices: [late(-9)], disputeEvents: [aDisputeEvent()] }).what).toBe('resolve-dispute');
    expect(stepOn(day, { invoices: [late(20)], disputeEvents: [aDisputeEvent(), closed] }).what).toBe('write');
  });
});

describe('RULE-14: a plan is reminded of by its own dates', () => {
  const invoices = [late(60)];
  const missed = aPlan({
    schedule: [
      { n: 1, dueOn: '2026-11-13', amount: mxn(50_000) },
      { n: 2, dueOn: '2026-12-14', amount: mxn(50_000) },
    ],
  });

  test('one missed instalment asks for that instalment, whatever the age of the invoice', () => {
    const step = stepOn(day, { invoices, plans: [missed], log: [sent('note', 50)] });
    expect(step).toMatchObject({ what: 'plan-reminder', channel: 'mail', stage: 'gentle', rung: null });
    expect(step.why).toEqual([{ code: 'instalment-missed', date: { day: '2026-11-13' }, amount: mxn(50_000) }]);
  });

  test('two say that the plan no longer holds', () => {
    const both = { ...missed, schedule: missed.schedule.map((one) => ({ ...one, dueOn: '2026-11-13' })) };
    expect(codes(stepOn(day, { invoices, plans: [both] }))).toEqual(['plan-in-default', 'instalment-missed']);
  });

  describe('is not asked for in the same words for ever', () => {
    const both = { ...missed, schedule: missed.schedule.map((one) => ({ ...one, dueOn: '2026-10-13' })) };
    const early = { ...missed, schedule: missed.schedule.map((one, n) => (n ? one : { ...one, dueOn: '2026-10-13' })) };
    const phone = [aContact({ kind: 'phone', value: '+525555550000' })];
    const wrote = (daysAgo: number) => sent('x', daysAgo, { rung: null });
    const called = sent('call', 6, { rung: null, channel: 'call' });
    test.each([
      ['one missed, reminded once', { plans: [early], log: [wrote(12)] }, 'plan-reminder', 'gentle'],
      ['one missed, reminded twice', { plans: [early], log: [wrote(19), wrote(12)] }, 'call', 'call-options'],
      ['two missed, reminded never', { plans: [both] }, 'plan-reminder', 'gentle'],
      ['two missed, written to before that', { plans: [both], log: [wrote(60)] }, 'plan-reminder', 'gentle'],
      ['two missed, reminded once', { plans: [both], log: [wrote(12)] }, 'call', 'call-options'],
      ['two missed, called since', { plans: [both], log: [wrote(12), called] }, 'plan-reminder', 'plan-proposal'],
      ['two missed, called, a plan proposed', { plans: [both], log: [called, wrote(5)] }, 'call', 'call-options'],
    ])('%s', (_what, file, what, letter) => {
      expect(stepOn(day, { invoices, contacts: phone, ...file })).toMatchObject({ what, letter, rung: null });
    });

    test('without a number a new plan is proposed in writing', () => {
      const step = stepOn(day, { invoices, plans: [both], log: [wrote(12)] });
      expect(step).toMatchObject({ what: 'plan-reminder', channel: 'mail', letter: 'plan-proposal' });
    });
  });

  test.each([
    ['in grace', { plans: [{ ...missed, schedule: [{ n: 1, dueOn: '2026-11-20', amount: mxn(100_000) }] }] }, 'wait'],
    ['paid', { plans: [missed], payments: [aPayment({ amount: mxn(50_000), paidOn: '2026-11-13' })] }, 'wait'],
    ['of an invoice that is disputed', { plans: [missed], disputeEvents: [aDisputeEvent()] }, 'resolve-dispute'],
    ['of an invoice that was paid at once', { plans: [missed], payments: [aPayment()] }, 'none'],
    ['of a plan that was ended', { plans: [{ ...missed, endedOn: '2026-11-20' }] }, 'write'],
    ['of a plan that nobody accepted', { plans: [{ ...missed, acceptedOn: null }] }, 'write'],
    ['already asked for two days ago', { plans: [missed], log: [sent('x', 2, { rung: null })] }, 'wait'],
  ] as const)('an instalment %s', (_what, changes, what) => {
    expect(stepOn(day, { invoices, ...changes }).what).toBe(what);
  });

  test('an invoice outside the plan climbs its own ladder when the plan is kept', () => {
    const plans = [aPlan({ schedule: [{ n: 1, dueOn: '2026-12-18', amount: mxn(100_000) }] })];
    const step = stepOn(day, { invoices: [...invoices, late(9, { id: 'b' })], plans });
    expect(step).toMatchObject({ what: 'write', why: [{ days: 9 }, {}, {}], notToday: [{ code: 'plan-up-to-date' }] });
  });
});

describe('RULE-16: a case closes when all of it is settled', () => {
  const ids = ['a', 'b', 'c'];
  const invoices = ids.map((id) => late(20, { id }));
  const paid = (id: string) => aPayment({ id: `p-${id}`, invoiceId: id });

  test.each([
    [['a', 'b'], 'write'],
    [['b', 'c'], 'write'],
    [['c', 'a'], 'write'],
    [['a', 'b', 'c'], 'none'],
    [['c', 'b', 'a'], 'none'],
  ])('paid %o: %s', (which, what) => {
    expect(stepOn(day, { invoices, payments: which.map(paid) }).what).toBe(what);
    expect(stepOn(day, { invoices: invoices.toReversed(), payments: which.map(paid).toReversed() }).what).toBe(what);
  });
});

describe('RULE-17: days are local days', () => {
  test.each([
    ['America/Bogota', '2026-02-01T05:05:00.000Z'],
    ['Europe/Madrid', '2026-01-31T23:05:00.000Z'],
  ])('five past midnight in %s an invoice of the 31st is one day late', (timeZone, instant) => {
    const today = dayInZone(instant, timeZone);
    expect(today).toBe('2026-02-01');
    expect(stepOn(today, { invoices: [anInvoice({ dueOn: '2026-01-31' })] }).why[0]).toMatchObject({ days: 1 });
  });
});

describe('RULE-18: fees are shown, chosen and never lost', () => {
  const fee = anInvoice({
    id: 'fee',
    type: 'debit-note',
    source: lateFeeSource,
    sourceId: 'invoice',
    total: mxn(8_000),
    dueOn: '2026-11-10',
  });

  test('the principal paid, a fee that was chosen is still asked for, as what it is', () => {
    const step = stepOn(day, { invoices: [late(40), fee], payments: [aPayment()] });
    expect(step).toMatchObject({ what: 'write', rung: 'note' });
    expect(codes(step)).toContain('late-fee-open');
    expect(codes(stepOn(day, { invoices: [late(40), fee] }))).not.toContain('late-fee-open');
  });

  test.each([
    [100_000, 30, { flatMinor: 0, percent: 2, yearlyPercent: 0 }, 2_000],
    [100_000, 73, { flatMinor: 0, percent: 0, yearlyPercent: 10 }, 2_000],
    [100_000, 30, { flatMinor: 4_000, percent: 0, yearlyPercent: 0 }, 4_000],
    [100_000, 30, { flatMinor: 0, percent: 2.3, yearlyPercent: 0 }, 2_300],
    [99_999, 1, { flatMinor: 0, percent: 0, yearlyPercent: 10 }, 27],
    [100_000, 0, { flatMinor: 4_000, percent: 2, yearlyPercent: 10 }, 0],
    [-5_000, 30, { flatMinor: 4_000, percent: 2, yearlyPercent: 10 }, 0],
  ])('on %i, %i days late, with %o: %i', (principal, days, terms, minor) => {
    expect(lateFeeOn(mxn(principal), days, terms)).toEqual(mxn(minor));
  });

  test('a percentage is of the principal, not of a balance that holds fees already', () => {
    const terms = { flatMinor: 0, percent: 2, yearlyPercent: 0 };
    const lines = [late(40), fee];
    const principal = lines.filter((invoice) => !isLateFee(invoice)).reduce((sum, { total }) => sum + total.minor, 0);
    expect(lateFeeOn(mxn(principal), 40, terms)).toEqual(mxn(2_000));
  });
});

test('a customer who is blocked is left alone, whatever waits', () => {
  const mail = sent('in', 1, { direction: 'in', rung: null });
  const file = { customer: aCustomer({ blocked: true }), invoices: [late(20)], log: [mail], followUps: [aFollowUp()] };
  const alone = { what: 'wait', earliest: null, notToday: [{ code: 'do-not-contact' }] };
  expect(stepOn(day, file)).toMatchObject(alone);
  expect(stepOn(day, { ...file, disputeEvents: [aDisputeEvent()] }).what).toBe('wait');
});
