import { describe, expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { decide } from '@/lib/domain/decide';
import { inPayment } from '@/lib/domain/in-payment';
import { openBalances } from '@/lib/domain/balance';
import { gatesOfNeeds, hasPhone, unmetNeeds } from '@/lib/domain/preconditions';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { timeInZone } from '@/lib/domain/time-in-zone';
import { waitingReply } from '@/lib/domain/waiting-reply';
import { isReleased, isWaived } from '@/lib/domain/waiver';
import { hoursResumeOn } from '@/lib/domain/working-hours';
import {
  aConsent,
  aContact,
  aCustomer,
  aCustomerFile,
  aDisputeEvent,
  aLogEntry,
  aPayment,
  aPromise,
  calendar,
  day,
} from '../support/builders';
import { late } from '../support/steps';

const mail = aLogEntry({ id: 'mail', on: '2026-11-20', direction: 'in', invoiceIds: [] });
const later = { on: '2026-11-23' };
const after = { createdAt: '2026-11-23T15:00:00.000Z' };

describe('a customer’s mail waits', () => {
  test.each([
    ['while nobody did anything', {}, true],
    [
      'after a note of our own',
      { log: [mail, aLogEntry({ ...later, id: 'n', channel: 'note', direction: 'internal' })] },
      true,
    ],
    ['after an older letter of ours', { log: [mail, aLogEntry({ id: 'o', on: '2026-11-19' })] }, true],
    ['not once we wrote', { log: [mail, aLogEntry({ ...later, id: 'a' })] }, false],
    ['not once we talked', { log: [mail, aLogEntry({ ...later, id: 'c', channel: 'call', direction: 'in' })] }, false],
    [
      'not once somebody settled it',
      {
        log: [mail, aLogEntry({ ...later, id: 's', channel: 'note', direction: 'internal', outcome: 'reply-settled' })],
      },
      false,
    ],
    ['not once its promise was written down', { promises: [aPromise(after)] }, false],
    ['not once its complaint was', { disputeEvents: [aDisputeEvent(after)] }, false],
    ['not once its payment was', { payments: [aPayment(after)] }, false],
    ['not when a machine wrote it', { log: [{ ...mail, outcome: 'auto-reply' }] }, false],
    ['not when it was a call', { log: [{ ...mail, channel: 'call' }] }, false],
    ['not when it was taken back', { log: [mail, aLogEntry({ id: 'v', voids: 'mail' })] }, false],
    ['not of one who is blocked', { customer: aCustomer({ blocked: true }) }, false],
  ] as const)('%s', (_when, changes, waits) => {
    const file: CustomerFile = aCustomerFile({ invoices: [late(20)], log: [mail], ...changes });
    expect(waitingReply(file)?.id ?? null).toBe(waits ? 'mail' : null);
    const { what } = decide(situationOf(file, shippedPolicy, { today: day, calendar }));
    expect(what === 'answer').toBe(waits);
  });

  test('even when nothing is owed', () => {
    const file = aCustomerFile({ log: [mail] });
    expect(decide(situationOf(file, shippedPolicy, { today: day, calendar })).what).toBe('answer');
  });
});

describe('the hours', () => {
  const at = (time: string, changes = {}) =>
    hoursResumeOn(day, `${day}T${time}:00.000Z`, { ...calendar, timeZone: 'UTC', ...changes });

  test.each([
    ['09:00', {}, null],
    ['08:59', {}, day],
    ['18:00', {}, '2026-11-25'],
    ['03:00', { from: '18:00', to: '09:00' }, null],
    ['10:00', { weekend: [2] }, '2026-11-25'],
    ['10:00', { holidays: [day, '2026-11-25'] }, '2026-11-26'],
  ])('at %s with %o they resume on %s', (time, changes, expected) => {
    expect(at(time, changes)).toBe(expected);
  });

  test('are those of the zone', () => {
    expect(timeInZone('2026-11-24T05:05:00.000Z', 'America/Bogota')).toBe('00:05');
    expect(timeInZone('2026-11-23T23:05:00.000Z', 'Europe/Madrid')).toBe('00:05');
  });
});

describe('preconditions', () => {
  const phone = aContact({ id: 'phone', kind: 'phone', value: '+525512345678' });
  const situation = (changes: Partial<CustomerFile>) =>
    situationOf(aCustomerFile({ invoices: [late(31)], contacts: [phone], ...changes }), shippedPolicy, {
      today: day,
      calendar,
    });

  test('are told as gates, and a number that we may not call is none', () => {
    const file = situation({});
    const [line] = file.open;
    const step = shippedPolicy.rungs.find(({ id }) => id === 'letter-1');
    if (!line || !step) throw new Error('no line');
    expect(gatesOfNeeds(unmetNeeds(file, { step, line, since: null }), line)).toEqual([
      { code: 'needs-call', invoiceId: 'invoice' },
    ]);
    expect([hasPhone(file), hasPhone(situation({ consents: [aConsent({ channel: 'call' })] }))]).toEqual([true, false]);
  });

  test('are waived for a step, an invoice and, for the gap, a day', () => {
    const waiver = aLogEntry({
      on: day,
      channel: 'note',
      direction: 'internal',
      outcome: 'waived',
      reason: 'needs-call',
      rung: 'letter-1',
    });
    const { history } = situation({ log: [waiver, { ...waiver, id: 'gap', reason: 'contacted-recently' }] });
    expect(isWaived(history, 'call-since-second-notice', 'letter-1', 'invoice')).toBe(true);
    expect(isWaived(history, 'call-since-second-notice', 'letter-2', 'invoice')).toBe(false);
    expect(isWaived(history, 'two-notices', 'letter-1', 'invoice')).toBe(false);
    expect([isReleased(history, day), isReleased(history, '2026-11-25')]).toEqual([true, false]);
  });
});

test('money that is dated ahead covers the oldest first, and of each only once', () => {
  const file = aCustomerFile({
    invoices: [late(20, { id: 'a' }), late(10, { id: 'b' })],
    payments: [aPayment({ invoiceId: null, paidOn: '2026-11-27' })],
  });
  const open = openBalances({ ...file, payments: [] });
  const until = inPayment(file, { today: day, calendar, tolerances: shippedPolicy.tolerances })(open);
  expect(open.map(until)).toEqual(['2026-11-27', null]);
});
