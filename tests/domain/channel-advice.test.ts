import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { advisedChannels, channelAdvice } from '@/lib/domain/channel-advice';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { nonPaymentReasons, type NonPaymentReason } from '@/lib/domain/non-payment-reason';
import { addDays } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { aConsent, aContact, aCustomer, aCustomerFile, aLogEntry, calendar, day } from '../support/builders';
import { late, sent } from '../support/steps';

const mail = aContact();
const phone = aContact({ id: 'phone', kind: 'phone', value: '+525512345678' });

function advice(changes: Partial<CustomerFile> = {}, reason: NonPaymentReason | null = null) {
  const known = { contacts: [mail, phone], invoices: [late(3)] };
  const file = aCustomerFile({ ...known, ...changes });
  return channelAdvice(situationOf(file, shippedPolicy, { today: day, calendar }), reason);
}
const whys = (changes?: Partial<CustomerFile>, reason?: NonPaymentReason) =>
  advice(changes, reason).why.map(({ code }) => code);

test.each([
  [null, 'mail', 'usual-way'],
  ['forgot', 'mail', 'short-note'],
  ['unaware', 'mail', 'papers-in-writing'],
  ['internal-blocker', 'mail', 'papers-in-writing'],
  ['cannot-pay', 'call', 'talk-first'],
  ['dissatisfied', 'call', 'talk-first'],
  ['suspected-fraud', 'third-party', 'person-first'],
] as const)('for the reason %s: %s, since %s', (reason, channel, why) => {
  const found = advice({}, reason);
  expect(found.channel).toBe(channel);
  expect(found.why[0]).toEqual({ code: why });
});

test('without a number a talk is not advised, without an address no mail, and the advice says so', () => {
  expect(advice({ contacts: [mail] }, 'cannot-pay')).toMatchObject({ channel: 'mail', why: [{ code: 'no-number' }] });
  expect(advice({ contacts: [phone] })).toMatchObject({ channel: 'call', why: [{ code: 'no-address' }] });
});

test('a mail that came back, a wrong number and a wish not to be called close their way', () => {
  expect(whys({ log: [sent('note', 5, { outcome: 'bounced' })] })).toEqual(['mail-bounced']);
  const wrong = aLogEntry({ channel: 'call', outcome: 'wrong-number' });
  expect(advice({ log: [wrong] }, 'cannot-pay').others).not.toContain('call');
  const consents = [aConsent({ channel: 'call' })];
  expect(advice({ consents }, 'cannot-pay')).toMatchObject({ channel: 'mail', why: [{ code: 'asked-not' }] });
});

test('messages in vain lead to the telephone, calls in vain back to writing, both to somebody who knows them', () => {
  const mails = [sent('note', 20), sent('second-notice', 10)];
  expect(advice({ log: mails })).toMatchObject({ channel: 'call', why: [{ code: 'mails-unanswered', count: 2 }] });
  const calls = [6, 8].map((days) =>
    aLogEntry({ id: `c${days}`, on: addDays(day, -days), channel: 'call', outcome: 'no-answer' }),
  );
  expect(advice({ log: calls })).toMatchObject({ channel: 'mail', why: [{ code: 'calls-unanswered', count: 2 }] });
  expect(advice({ log: [...mails, ...calls] })).toMatchObject({
    channel: 'third-party',
    why: [{ code: 'nobody-answers', count: 4 }],
  });
  const answered = aLogEntry({ id: 'in', on: addDays(day, -1), direction: 'in' });
  expect(advice({ log: [...mails, answered] }).channel).toBe('mail');
});

test('where they answer is where they are reached', () => {
  const answers = [3, 6].map((days) =>
    aLogEntry({ id: `w${days}`, on: addDays(day, -days), channel: 'whatsapp', direction: 'in' }),
  );
  expect(whys({ log: answers })).toEqual(['usual-way']);
  const three = [...answers, aLogEntry({ id: 'w9', on: addDays(day, -9), channel: 'whatsapp', direction: 'in' })];
  expect(advice({ log: three }).others[0]).toBe('whatsapp');
  const calls = [3, 6].map((days) =>
    aLogEntry({ id: `c${days}`, on: addDays(day, -days), channel: 'call', outcome: 'answered' }),
  );
  expect(advice({ log: calls })).toMatchObject({ channel: 'call', why: [{ code: 'answers-here', count: 2 }] });
});

test('whom their own person speaks to is called; who asked for silence is left alone', () => {
  const situation = { tag: 'sensitive', reason: 'Duelo', until: null };
  expect(advice({ customer: aCustomer({ situation }) })).toMatchObject({
    channel: 'call',
    why: [{ code: 'owner-speaks' }],
  });
  expect(advice({ customer: aCustomer({ blocked: true }) })).toEqual({ channel: null, why: [], others: [] });
});

test('whatever happened, the advice is a way that is open, with a ground, and no way is named twice', () => {
  const entry = fc.record({
    channel: fc.constantFrom('mail' as const, 'call' as const, 'whatsapp' as const),
    direction: fc.constantFrom('in' as const, 'out' as const),
    outcome: fc.constantFrom(null, 'answered', 'no-answer', 'wrong-number', 'bounced'),
  });
  const anyReason = fc.constantFrom(null, ...nonPaymentReasons);
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), anyReason, fc.subarray([mail, phone]), (told, reason, contacts) => {
      const log = told.map((one, n) => aLogEntry({ id: `e${n}`, on: addDays(day, n - 10), ...one }));
      const { channel, why, others } = advice({ contacts, log }, reason);
      expect(advisedChannels).toContain(channel);
      expect(why.length).toBeGreaterThan(0);
      const ways = [channel, ...others];
      expect(new Set(ways).size).toBe(ways.length);
      expect(contacts.includes(mail) || !ways.includes('mail')).toBe(true);
      expect(contacts.includes(phone) || !(ways.includes('call') || ways.includes('whatsapp'))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
