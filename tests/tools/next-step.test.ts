import { describe, expect, test } from 'vitest';
import { wordsOf } from '@/lib/i18n/words';
import { answerLine } from '../../tools/next-step-answer';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const invoice = { id: 'i1', customerId: 'c', type: 'invoice', number: 'A-7', dueOn: '2026-11-04', total: eur(100_000) };
const plain = { id: 'case', today: '2026-11-24', customer: { id: 'c', name: 'Talleres Ruiz' }, invoices: [invoice] };

function answer(changes: object, saying: Parameters<typeof answerLine>[2] = null) {
  return answerLine(JSON.stringify({ ...plain, ...changes }), 1, saying);
}

describe('a line', () => {
  test('is answered with the fields of the contract, in their order', () => {
    const told = answer({});
    expect(Object.keys(told)).toEqual(['id', 'what', 'channel', 'stage', 'letter', 'why', 'notToday', 'earliest']);
    expect(told).toMatchObject({ id: 'case', what: 'write', channel: 'mail', stage: 'gentle', letter: 'gentle' });
    expect(told).toMatchObject({ notToday: [], earliest: null, why: [{ code: 'oldest-overdue', days: 20 }, {}, {}] });
  });

  test.each([
    ['at ten of the day in UTC', {}, 'write'],
    ['before the hours begin', { now: '2026-11-24T07:59:00Z' }, 'wait'],
    ['at a local time', { now: '20:00' }, 'wait'],
    ['at ten of the zone', { calendar: { timeZone: 'America/Bogota' } }, 'write'],
    ['on a Saturday', { today: '2026-11-28' }, 'wait'],
    ['on a Saturday where Friday is free', { today: '2026-11-28', calendar: { weekend: [5] } }, 'write'],
    ['on a Sunday that is written 0', { today: '2026-11-29', calendar: { weekend: [6, 0] } }, 'wait'],
    ['on a holiday', { calendar: { holidays: ['2026-11-24'] } }, 'wait'],
    ['under a shipped policy', { policy: 'no-follow' }, 'wait'],
    ['under the policy of the customer', { customer: { policyId: 'no-follow' } }, 'wait'],
    [
      'under a policy of one rung',
      { policy: { rungs: [{ id: 'x', day: 30, stage: 'gentle', letter: 'gentle' }], sideSteps: [] } },
      'wait',
    ],
  ])('is looked at %s', (_when, changes, what) => {
    expect(answer(changes)).toMatchObject({ what });
  });

  test('may leave out what every row carries, and the instants of contacts', () => {
    const log = [{ on: '2026-11-05', direction: 'out', channel: 'mail', rung: 'note' }];
    expect(answer({ log, invoices: [{ dueOn: '2026-11-04', total: eur(5_000) }] })).toMatchObject({ stage: 'second' });
    const promises = [{ invoiceIds: ['i1'], promised: { date: '2026-11-17', amount: eur(100_000) } }];
    expect(answer({ promises })).toMatchObject({ what: 'broken-promise', letter: 'broken-promise' });
  });

  test('has its codes as sentences when they are asked for', async () => {
    const saying = { words: await wordsOf('en'), locale: 'en-US' };
    const told = answer({ customer: { pausedUntil: '2026-12-01' } }, saying);
    expect(told['words']).toEqual({
      why: [expect.stringContaining('Reminders are paused until Tuesday')],
      notToday: [expect.stringContaining('until')],
    });
  });
});

describe('a line with a trouble is told which, and where', () => {
  test.each([
    ['{', 'no JSON'],
    ['[]', 'should be an object'],
    [JSON.stringify({ ...plain, id: undefined }), 'id is missing'],
    [JSON.stringify({ ...plain, today: '2026-02-30' }), 'today should be a day'],
    [JSON.stringify({ ...plain, customer: undefined }), 'customer is missing'],
    [JSON.stringify({ ...plain, invoices: undefined }), 'invoices is missing'],
    [JSON.stringify({ ...plain, invoices: {} }), 'invoices should be a list'],
    [JSON.stringify({ ...plain, invoices: [invoice, { ...invoice, total: eur(1.5) }] }), 'invoices[1].total'],
    [JSON.stringify({ ...plain, invoices: [{ ...invoice, total: eur(-5) }] }), 'not be below 0'],
    [JSON.stringify({ ...plain, invoices: [{ ...invoice, type: 'bill' }] }), 'one of invoice, debit-note, credit-note'],
    [JSON.stringify({ ...plain, payments: [{ invoiceId: 'i1', amount: eur(1) }] }), 'payments[0].paidOn'],
    [JSON.stringify({ ...plain, log: [{ on: 'ayer' }] }), 'log[0].on'],
    [JSON.stringify({ ...plain, plans: [{ schedule: [{ dueOn: '2026-12-01' }] }] }), 'plans[0].schedule[0].amount'],
    [JSON.stringify({ ...plain, calendar: { timeZone: 'Luna/Mar' } }), 'calendar.timeZone'],
    [JSON.stringify({ ...plain, calendar: { from: '9' } }), 'calendar.from'],
    [JSON.stringify({ ...plain, calendar: { weekend: [9] } }), 'calendar.weekend'],
    [JSON.stringify({ ...plain, now: 'noon' }), 'now should be an instant'],
    [JSON.stringify({ ...plain, now: '2026-11-20T10:00:00Z' }), 'not today'],
    [JSON.stringify({ ...plain, policy: 'harsh' }), 'policy should be one of kind-standard'],
    [JSON.stringify({ ...plain, amountClass: 'D' }), 'amountClass should be one of A, B, C'],
  ])('%s', (line, trouble) => {
    const told = answerLine(line, 7, null);
    expect(Object.keys(told)).toEqual(['id', 'error']);
    expect(told['error']).toContain(trouble);
  });
});
