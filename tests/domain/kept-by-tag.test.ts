import { expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { keptByTag } from '@/lib/domain/kept-by-tag';
import { carePolicy } from '@/lib/domain/policy-variants';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { aCustomerFile, aLogEntry, calendar, day } from '../support/builders';
import { late, sent } from '../support/steps';

const under = (changes: Partial<CustomerFile>, policy = shippedPolicy) =>
  situationOf(aCustomerFile({ invoices: [late(30)], ...changes }), policy, { today: day, calendar });
const decision = (outcome: string, policyId: string) =>
  aLogEntry({ id: outcome, on: '2026-11-20', direction: 'internal', channel: 'note', outcome, policyId, rung: null });

test('the place under the other policy is kept, and where it came from remembered', () => {
  const told = under({ log: [sent('second-notice', 9, { policyId: 'kind-standard' })] });
  expect(keptByTag(told, carePolicy)).toEqual({
    outcome: 'policy-kept',
    rung: 'second-notice',
    policyId: 'care',
    policyBefore: 'kind-standard',
  });
});

test('the way back is remembered before anything was said', () => {
  expect(keptByTag(under({}), carePolicy)).toMatchObject({ outcome: 'policy-kept', rung: null });
});

test('the same policy needs no word', () => {
  expect(keptByTag(under({}), shippedPolicy)).toBeNull();
});

test('by hand stays by hand', () => {
  const told = under({ log: [decision('policy-by-hand', 'kind-standard')] });
  expect(keptByTag(told, carePolicy)?.outcome).toBe('policy-by-hand');
});

test('a question that nobody answered stays a question', () => {
  expect(keptByTag(under({ log: [sent('note', 9, { policyId: 'strict' })] }), carePolicy)).toBeNull();
});
