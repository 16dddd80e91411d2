import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/plain-date';
import { aContact, aLogEntry, aPayment, day } from '../support/builders';
import { gates, late, sent, stepOn } from '../support/steps';

describe('the ladder', () => {
  test.each([1, 20, 200])('starts at the gentle note, %i days late without history', (days) => {
    expect(stepOn(day, { invoices: [late(days)] })).toMatchObject({
      what: 'write',
      rung: 'note',
      stage: 'gentle',
      letter: 'gentle',
      channel: 'mail',
      notToday: [],
    });
  });

  test('is silent on the due day itself', () => {
    expect(stepOn(day, { invoices: [late(0)], log: [sent('courtesy', 5)] })).toMatchObject({ what: 'wait' });
  });

  test('climbs one rung at a time, however late', () => {
    const step = stepOn(day, { invoices: [late(100)], log: [sent('note', 10)] });
    expect(step).toMatchObject({ what: 'write', rung: 'second-notice', stage: 'second' });
  });

  test('waits for the day of the next rung', () => {
    const step = stepOn(day, { invoices: [late(6)], log: [sent('note', 5)] });
    expect(step).toMatchObject({ what: 'wait', earliest: '2026-11-25', why: [{ code: 'next-reminder-on' }] });
  });

  test('lets the longer of schedule and gap win', () => {
    const step = stepOn(day, { invoices: [late(8)], log: [sent('note', 4)] });
    expect(step).toMatchObject({ what: 'wait', earliest: '2026-11-25' });
    expect(gates(step)).toEqual(['contacted-recently']);
  });

  test('does not advance by what was taken back, nor by a call', () => {
    const log = [sent('note', 10), aLogEntry({ id: 'void', voids: 'note-10' }), sent('note', 9, { channel: 'call' })];
    expect(stepOn(day, { invoices: [late(20)], log })).toMatchObject({ rung: 'note' });
  });

  test('after a long absence proposes one rung, the same on the same day', () => {
    const file = { invoices: [late(50)], log: [sent('note', 45)] };
    expect(stepOn(day, file)).toEqual(stepOn(day, file));
    expect(stepOn(day, file)).toMatchObject({ rung: 'second-notice' });
  });

  test('follows the oldest invoice; paying a newer one changes nothing', () => {
    const invoices = [late(10, { id: 'old' }), late(3, { id: 'new' })];
    const log = [sent('note', 6, { invoiceIds: ['old'] })];
    const paid = [aPayment({ invoiceId: 'new' })];
    expect(stepOn(day, { invoices, log })).toMatchObject({ rung: 'second-notice' });
    expect(stepOn(day, { invoices, log, payments: paid })).toMatchObject({ rung: 'second-notice' });
  });

  test('goes on at the age of the next oldest invoice when the oldest is paid', () => {
    const invoices = [late(30, { id: 'old' }), late(10, { id: 'new' })];
    const log = [sent('note', 20, { invoiceIds: ['old'] }), sent('second-notice', 6, { invoiceIds: ['old'] })];
    const payments = [aPayment({ invoiceId: 'old' })];
    expect(stepOn(day, { invoices, log, payments })).toMatchObject({ rung: 'second-notice' });
  });

  describe('between the second notice and the first letter', () => {
    const log = [sent('note', 30), sent('second-notice', 24)];
    const phone = aContact({ id: 'phone', kind: 'phone', value: '+525512345678' });

    test('asks for a call where there is a number', () => {
      const step = stepOn(day, { invoices: [late(31)], log, contacts: [phone] });
      expect(step).toMatchObject({ what: 'call', channel: 'call', letter: 'call-satisfaction', rung: null });
    });

    test('writes the letter after the call, or without a number', () => {
      const call = aLogEntry({ id: 'call', on: addDays(day, -8), channel: 'call', evidence: 'logged' });
      const letter = { what: 'write', rung: 'letter-1', stage: 'firm' };
      expect(stepOn(day, { invoices: [late(31)], log: [...log, call], contacts: [phone] })).toMatchObject(letter);
      expect(stepOn(day, { invoices: [late(31)], log })).toMatchObject(letter);
    });
  });

  test('ends with the question whether to hand over, for a person to decide', () => {
    const rungs = ['note', 'second-notice', 'letter-1', 'letter-2', 'letter-3'];
    const log = rungs.map((rung, place) => sent(rung, 60 - place * 10));
    expect(stepOn(day, { invoices: [late(95)], log })).toMatchObject({ what: 'hand-over-review', channel: null });
    expect(stepOn(day, { invoices: [late(80)], log })).toMatchObject({ what: 'wait', why: [{ code: 'last-written' }] });
  });
});
