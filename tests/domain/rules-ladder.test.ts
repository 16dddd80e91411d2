import { describe, expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { addDays } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { aConsent, aContact, aLogEntry, aPayment, day } from '../support/builders';
import { codes, gates, late, sent, stepAt, stepOn } from '../support/steps';

const phone = aContact({ id: 'phone', kind: 'phone', value: '+525512345678' });
const call = (daysAgo: number) => sent('call', daysAgo, { id: `call-${daysAgo}`, channel: 'call', rung: null });
const decision = (outcome: string, changes: object = {}) =>
  aLogEntry({
    id: outcome,
    on: addDays(day, -1),
    channel: 'note',
    direction: 'internal',
    outcome,
    invoiceIds: [],
    ...changes,
  });

describe('RULE-2: one rung at a time, none twice', () => {
  test.each([
    [[], 'note'],
    [['note'], 'second-notice'],
    [['note', 'second-notice'], 'letter-1'],
    [['note', 'second-notice', 'letter-1'], 'letter-2'],
    [['note', 'second-notice', 'letter-1', 'letter-2'], 'letter-3'],
    [['courtesy'], 'note'],
    [['second-notice'], 'letter-1'],
  ])('a hundred days late after %o comes %s', (rungs, next) => {
    const log = rungs.map((rung, place) => sent(rung, 90 - place * 10));
    expect(stepOn(day, { invoices: [late(100)], log })).toMatchObject({ what: 'write', rung: next });
  });

  test('two devices that confirm one rung leave one step', () => {
    const log = [sent('note', 10), sent('note', 10, { id: 'from the other device' })];
    expect(stepOn(day, { invoices: [late(100)], log, contacts: [phone] })).toMatchObject({ rung: 'second-notice' });
  });

  test.each([
    ['two notices since the due day', [sent('note', 13), sent('second-notice', 6)], 'call', []],
    [
      'one of them before the due day',
      [sent('note', 15), sent('second-notice', 6)],
      'wait',
      ['rung-not-reached', 'needs-notices'],
    ],
    [
      'one notice, written twice',
      [sent('second-notice', 6), sent('second-notice', 5, { id: 'again' })],
      'wait',
      ['rung-not-reached', 'needs-notices'],
    ],
  ])('a call needs two notices: %s', (_what, log, what, held) => {
    const step = stepOn(day, { invoices: [late(14)], log, contacts: [phone] });
    expect([step.what, gates(step)]).toEqual([what, held]);
  });

  const notices = [sent('note', 30), sent('second-notice', 24)];

  test.each([
    ['no call since the second notice', [...notices, call(26)], 'call', ['needs-call']],
    ['a call tried since', [...notices, call(20)], 'write', []],
  ])('letter 1 needs a call: %s', (_what, log, what, held) => {
    const step = stepOn(day, { invoices: [late(31)], log, contacts: [phone] });
    expect([step.what, gates(step)]).toEqual([what, held]);
  });

  test.each([
    ['there is no number', []],
    ['the number was taken back', [{ ...phone, voided: { at: '', by: '', reason: '' } }]],
  ])('letter 1 needs none where %s', (_what, contacts) => {
    expect(stepOn(day, { invoices: [late(31)], log: notices, contacts })).toMatchObject({ rung: 'letter-1' });
  });

  test('letter 1 needs none where they asked not to be called', () => {
    const consents = [aConsent({ channel: 'call' })];
    const step = stepOn(day, { invoices: [late(31)], log: notices, contacts: [phone], consents });
    expect(step).toMatchObject({ what: 'write', rung: 'letter-1' });
  });

  test.each([
    ['needs-call', 'letter-1', [sent('note', 30), sent('second-notice', 24)], 'letter-1'],
    ['needs-notices', 'call-1', [sent('second-notice', 24)], null],
  ])('%s of %s may be waived with a typed reason', (reason, rung, log, climbed) => {
    const waiver = decision('waived', { reason, rung, text: 'Cambió de dueño' });
    const step = stepOn(day, { invoices: [late(31)], log: [...log, waiver], contacts: [phone] });
    expect(step).toMatchObject({ what: climbed ? 'write' : 'call', rung: climbed });
  });

  test('a waiver is for its own step and invoice', () => {
    const other = decision('waived', { reason: 'needs-call', rung: 'letter-1', invoiceIds: ['another'] });
    const step = stepOn(day, { invoices: [late(31)], log: [...notices, other], contacts: [phone] });
    expect(gates(step)).toEqual(['needs-call']);
  });

  test('what nobody can meet waits for a person, and counts as without next step', () => {
    const log = [sent('second-notice', 24)];
    const step = stepOn(day, { invoices: [late(31)], log, contacts: [phone] });
    expect(step).toMatchObject({ what: 'wait', earliest: null });
    expect(gates(step)).toEqual(['needs-call', 'needs-notices']);
    expect(codes(step)).toEqual(['call-first', 'notices-first']);
  });
});

describe('RULE-3: only evidence of sending advances', () => {
  test.each([
    ['a note that it was prepared', { channel: 'note', direction: 'internal' }],
    ['one that was taken back', { voided: { at: '', by: '', reason: '' } }],
    ['their answer on it', { direction: 'in', channel: 'call' }],
  ] as const)('not %s', (_what, changes) => {
    expect(stepOn(day, { invoices: [late(20)], log: [sent('note', 10, changes)] })).toMatchObject({ rung: 'note' });
  });

  test.each(['seen', 'confirmed', 'logged'] as const)('a sending that was %s does', (evidence) => {
    const log = [sent('note', 10, { evidence })];
    expect(stepOn(day, { invoices: [late(20)], log })).toMatchObject({ rung: 'second-notice' });
  });
});

describe('RULE-4: calls and notes hold back and never climb', () => {
  test.each([
    ['call', { channel: 'call', rung: null }],
    ['note', { channel: 'note', direction: 'internal', rung: null }],
  ] as const)('a %s of yesterday', (_what, changes) => {
    const log = [sent('note', 12), sent('x', 1, changes)];
    const step = stepOn(day, { invoices: [late(20)], log });
    expect([step.what, gates(step), step.earliest]).toEqual(['wait', ['contacted-recently'], '2026-11-30']);
    expect(stepOn('2026-11-30', { invoices: [late(20)], log })).toMatchObject({ rung: 'second-notice' });
  });

  test('a decision about the procedure is no contact', () => {
    const log = [sent('note', 12), decision('policy-kept', { rung: 'note' }), decision('reply-settled')];
    expect(stepOn(day, { invoices: [late(20)], log }).what).toBe('write');
  });
});

describe('RULE-5: the carrying invoice', () => {
  const onRung = [sent('note', 40, { invoiceIds: ['a'] }), sent('second-notice', 10, { invoiceIds: ['a'] })];
  const both = [late(45, { id: 'a' }), late(10, { id: 'b' })];

  test('is the oldest; paying another changes nothing', () => {
    const contacts = [phone];
    const step = stepOn(day, { invoices: both, log: onRung, contacts });
    expect(stepOn(day, { invoices: both, log: onRung, contacts, payments: [aPayment({ invoiceId: 'b' })] }).what).toBe(
      step.what,
    );
    expect(step).toMatchObject({ what: 'call', why: [{}, { invoice: 'F2071' }, {}] });
  });

  test('is the larger of two that fell due together', () => {
    const invoices = [
      late(20, { id: 'a', number: '1' }),
      late(20, { id: 'b', number: '2', total: { minor: 200_000, currency: 'MXN' } }),
    ];
    expect(stepOn(day, { invoices }).why[0]).toMatchObject({ invoice: 'F2' });
  });

  test.each([
    [3, 'note'],
    [10, 'second-notice'],
    [29, 'second-notice'],
  ])('when it is paid the next one, %i days late, goes on at %s', (days, rung) => {
    const invoices = [late(45, { id: 'a' }), late(days, { id: 'b' })];
    const payments = [aPayment({ invoiceId: 'a', paidOn: day })];
    expect(stepOn(day, { invoices, log: onRung, payments })).toMatchObject({ what: 'write', rung });
  });

  test('entry by age stops where a precondition is missing', () => {
    const invoices = [late(70, { id: 'a' }), late(35, { id: 'b' })];
    const log = [sent('note', 60, { invoiceIds: ['a'] }), sent('second-notice', 40, { invoiceIds: ['a'] })];
    const file = { invoices, log, payments: [aPayment({ invoiceId: 'a', paidOn: day })], contacts: [phone] };
    expect(stepOn(day, file)).toMatchObject({ what: 'write', rung: 'second-notice' });
    expect(stepOn(day, { ...file, contacts: [] })).toMatchObject({ what: 'write', rung: 'letter-1' });
  });

  test('a story that was over before begins anew', () => {
    const invoices = [late(45, { id: 'a' }), late(10, { id: 'b' })];
    const log = [sent('note', 40, { invoiceIds: ['a'] })];
    const payments = [aPayment({ invoiceId: 'a', paidOn: addDays(day, -20) })];
    expect(stepOn(day, { invoices, log, payments })).toMatchObject({ rung: 'note' });
  });

  test('an older invoice that is read in later carries', () => {
    const invoices = [late(20, { id: 'b' }), late(25, { id: 'old', number: '9' })];
    const step = stepOn(day, { invoices, log: [sent('note', 15, { invoiceIds: ['b'] })] });
    expect(step.why[0]).toMatchObject({ invoice: 'F9', days: 25 });
  });
});

describe('RULE-7: from its threshold on, and never in a burst', () => {
  test('after twenty days away one rung is proposed, and after it is sent the gap comes first', () => {
    const log = [sent('note', 44)];
    expect(stepOn(day, { invoices: [late(45)], log })).toMatchObject({ rung: 'second-notice' });
    const after = [...log, sent('second-notice', 0)];
    expect(stepOn(day, { invoices: [late(45)], log: after })).toMatchObject({ what: 'wait', earliest: '2026-11-30' });
  });

  test('the same day gives the same answer', () => {
    const file: Partial<CustomerFile> = { invoices: [late(45), late(3, { id: 'b' })], log: [sent('note', 40)] };
    expect(stepAt('10:00', file)).toEqual(stepAt('10:00', file));
  });

  test('a clock that was set back proposes nothing earlier', () => {
    const log = [sent('note', 0)];
    expect(stepOn(addDays(day, -3), { invoices: [late(20)], log }).what).toBe('wait');
  });

  test.each([
    [undefined, 'write'],
    [9, 'write'],
    [20, 'wait'],
  ])('a rung may count from the one before: after %s days', (after, what) => {
    const rungs = shippedPolicy.rungs.map((rung) => (rung.id === 'second-notice' ? { ...rung, after } : rung));
    const policy = {
      ...shippedPolicy,
      rungs: rungs.map(({ after: days, ...rung }) => (days === undefined ? rung : { ...rung, after: days })),
    };
    expect(stepAt('10:00', { invoices: [late(40)], log: [sent('note', 10)] }, policy).what).toBe(what);
  });
});
