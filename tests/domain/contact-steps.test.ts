import { expect, test } from 'vitest';
import { contactSteps, isOfTheDesk } from '@/lib/domain/contact-steps';
import { reasonHypotheses } from '@/lib/domain/reason-hypothesis';
import { readinessCodes } from '@/lib/domain/readiness';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { aCustomerFile, calendar, day } from '../support/builders';
import { late } from '../support/steps';

const hypotheses = reasonHypotheses(
  situationOf(aCustomerFile({ invoices: [late(20)] }), shippedPolicy, { today: day, calendar }),
);
const confirmed = { reason: 'forgot', on: day, isTold: true, entryId: 'a' } as const;
const facts = {
  readiness: { items: [], along: [], dataAsOf: null },
  record: { confirmed: null, notToldOn: null },
  hypotheses: [],
  advice: { channel: 'mail', why: [], others: [] },
  contactedOn: null,
  today: day,
} as const;
const states = (changes: Partial<Parameters<typeof contactSteps>[0]>) =>
  contactSteps({ ...facts, ...changes }).map(({ state }) => state);

test('each step is done as far as the facts show it', () => {
  expect(states({})).toEqual(['done', 'open', 'guess', 'open']);
  expect(states({ hypotheses })).toEqual(['done', 'guess', 'done', 'open']);
  expect(states({ record: { confirmed, notToldOn: null } })).toEqual(['done', 'done', 'done', 'open']);
  expect(states({ contactedOn: day })).toEqual(['done', 'open', 'guess', 'done']);
  expect(states({ contactedOn: '2026-11-23' })[3]).toBe('open');
  expect(states({ advice: { channel: null, why: [], others: [] } })[2]).toBe('open');
});

test('what they said is no disorder of the desk; data and addresses are', () => {
  expect(states({ readiness: { ...facts.readiness, items: [{ code: 'promise-open' }] } })[0]).toBe('done');
  expect(states({ readiness: { ...facts.readiness, items: [{ code: 'no-address' }] } })[0]).toBe('open');
  expect(readinessCodes.filter((code) => !isOfTheDesk(code))).toEqual([
    'reply-waiting',
    'in-payment',
    'promise-open',
    'promise-broken',
    'disputed',
  ]);
});
