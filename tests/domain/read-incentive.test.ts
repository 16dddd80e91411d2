import { expect, test } from 'vitest';
import { readIncentiveRule, ruleFor } from '@/lib/domain/read-incentive';
import { mxn } from '../support/builders';
import { aRule } from '../support/incentives';

test.each([
  aRule(),
  aRule({ when: 'on-time', daysBefore: 0, until: '2026-12-31' }),
  aRule({ reward: { kind: 'credit', amount: mxn(50_000) } }),
  aRule({ reward: { kind: 'gift', what: 'una caja de café' } }),
])('%j is read as it was kept', (rule) => {
  expect(readIncentiveRule(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
});

test.each([
  null,
  'none',
  { when: 'late', reward: { kind: 'discount', percent: 2 } },
  { when: 'early', reward: { kind: 'discount', percent: 0 } },
  { when: 'early', reward: { kind: 'discount', percent: 100 } },
  { when: 'early', reward: { kind: 'credit', amount: { minor: 1.5, currency: 'MXN' } } },
  { when: 'early', reward: { kind: 'gift', what: ' ' } },
])('%j is no rule', (value) => expect(readIncentiveRule(value)).toBeNull());

test('a customer’s own rule wins, who is left out has none, and the rest has the company’s', () => {
  const own = aRule({ daysBefore: 5 });
  expect(ruleFor(own, aRule())).toEqual(own);
  expect(ruleFor('none', aRule())).toBeNull();
  expect(ruleFor(null, aRule())).toEqual(aRule());
  expect(ruleFor(undefined, null)).toBeNull();
});
