import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { disputeCodes } from '@/lib/domain/dispute-code';
import { addDays } from '@/lib/domain/plain-date';
import { reasonHypotheses } from '@/lib/domain/reason-hypothesis';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { situationTags } from '@/lib/domain/situation-tag';
import {
  aContact,
  aCustomer,
  aCustomerFile,
  aDisputeEvent,
  aLogEntry,
  aPromise,
  calendar,
  day,
  mxn,
} from '../support/builders';
import { paidHistory } from '../support/paid-history';
import { late } from '../support/steps';

const contacts = [aContact()];

function guesses(changes: Partial<CustomerFile>) {
  return reasonHypotheses(
    situationOf(aCustomerFile({ contacts, ...changes }), shippedPolicy, { today: day, calendar }),
  );
}
const reasons = (changes: Partial<CustomerFile>) => guesses(changes).map(({ reason }) => reason);

test('S1.18 a good history and one invoice two days late reads as forgetfulness, with its facts', () => {
  const past = paidHistory(0);
  expect(guesses({ ...past, invoices: [...past.invoices, late(2)] })).toEqual([
    {
      reason: 'forgot',
      strength: 'likely',
      needsPerson: false,
      evidence: [
        { code: 'pays-on-time', count: 4 },
        { code: 'just-late', days: 2, invoice: 'F2071' },
        { code: 'not-reminded' },
      ],
    },
  ]);
});

test('nothing late, or nothing that speaks for any reason, gives no guess', () => {
  expect(guesses({})).toEqual([]);
  expect(guesses({ invoices: [late(-2)] })).toEqual([]);
  expect(guesses({ invoices: [late(3)] })).toEqual([]);
});

test('a broken promise outweighs a good history; an open claim about what is late comes before both', () => {
  const past = paidHistory(0);
  const invoices = [...past.invoices, late(30)];
  const promises = [
    aPromise({ createdAt: '2026-11-01T15:00:00.000Z', promised: { date: '2026-11-05', amount: mxn(100_000) } }),
  ];
  const log = [aLogEntry()];
  expect(reasons({ ...past, invoices, promises, log })).toEqual(['cannot-pay']);
  const disputeEvents = [aDisputeEvent({ code: 'dissatisfied' })];
  expect(reasons({ ...past, invoices, promises, log, disputeEvents })).toEqual(['dissatisfied', 'cannot-pay']);
});

test('little evidence is called a hint', () => {
  expect(guesses({ invoices: [late(20)] })).toMatchObject([{ reason: 'internal-blocker', strength: 'hint' }]);
});

test('suspicion always needs a person and is never the first guess on hints', () => {
  const situation = { tag: 'fraud-suspected', reason: '', until: null };
  const found = guesses({ customer: aCustomer({ situation }), invoices: [late(20)], log: [aLogEntry()] });
  expect(found).toMatchObject([{ reason: 'suspected-fraud', needsPerson: true }]);
});

test('what it was last time supports a guess, and makes none by itself', () => {
  const before = aLogEntry({
    id: 'b',
    on: '2026-09-01',
    channel: 'call',
    outcome: 'answered',
    reason: 'internal-blocker',
  });
  expect(reasons({ invoices: [late(3)], log: [before] })).toEqual([]);
  expect(guesses({ contacts: [], invoices: [late(3)], log: [before] })).toMatchObject([
    { evidence: [{ code: 'no-contact' }, { code: 'said-before', date: { day: '2026-09-01' } }] },
  ]);
});

test('whatever the file holds, guesses are told once, with facts, the strongest first', () => {
  const strengths = ['likely', 'possible', 'hint'];
  const anyFile = fc.record({
    days: fc.integer({ min: -5, max: 120 }),
    habit: fc.integer({ min: -5, max: 40 }),
    code: fc.constantFrom(null, ...disputeCodes),
    tag: fc.constantFrom(null, ...situationTags),
    spokenDaysAgo: fc.integer({ min: 0, max: 60 }),
    direction: fc.constantFrom('in' as const, 'out' as const),
  });
  fc.assert(
    fc.property(anyFile, ({ days, habit, code, tag, spokenDaysAgo, direction }) => {
      const past = paidHistory(habit);
      const found = guesses({
        ...past,
        customer: aCustomer({ situation: tag && { tag, reason: '', until: null } }),
        invoices: [...past.invoices, late(days)],
        disputeEvents: code ? [aDisputeEvent({ code })] : [],
        log: [aLogEntry({ on: addDays(day, -spokenDaysAgo), direction })],
      });
      expect(new Set(found.map(({ reason }) => reason)).size).toBe(found.length);
      expect(found.every(({ evidence }) => evidence.length > 0)).toBe(true);
      const ranks = found.map(({ strength }) => strengths.indexOf(strength));
      expect(ranks).toEqual(ranks.toSorted());
      expect(days > 0 || found.length === 0).toBe(true);
      expect(found.some(({ needsPerson }) => needsPerson)).toBe(tag === 'fraud-suspected' && days > 0);
    }),
    { numRuns: 60 },
  );
});
