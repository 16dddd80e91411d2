import { describe, expect, test } from 'vitest';
import { bookVersion } from '@/lib/domain/book-version';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { dryRun } from '@/lib/domain/dry-run';
import { nextStepOf } from '@/lib/domain/next-step';
import {
  companyPolicy,
  policyById,
  policyFor,
  shippedBook,
  situationIn,
  type PolicyBook,
} from '@/lib/domain/policy-book';
import { policyOfCell, shippedMatrix, treatsAllAlike, type PolicyMatrix } from '@/lib/domain/policy-matrix';
import { policySettings } from '@/lib/domain/policy-settings';
import { carePolicy, noFollowPolicy, shippedPolicies, strictPolicy } from '@/lib/domain/policy-variants';
import { climbedRungs, isSilent } from '@/lib/domain/policy';
import { reminderStages } from '@/lib/domain/reminder-stage';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { currentTag, effectOf, situationTags } from '@/lib/domain/situation-tag';
import { softened } from '@/lib/domain/softened';
import { aCustomer, aCustomerFile, calendar, day } from '../support/builders';
import { late, sent } from '../support/steps';

const on = { today: day, calendar };
const slow = { segment: 'slow', reason: 'Lo decimos nosotros', until: null } as const;

function chosen(changes: Partial<CustomerFile>, book: PolicyBook = shippedBook) {
  const situation = situationOf(aCustomerFile({ invoices: [late(20)], ...changes }), companyPolicy(book), on);
  const { policy, from } = policyFor(situation, book);
  return [from, policy.ofInvoice?.['invoice']?.id ?? policy.id];
}

describe('the policy of a customer', () => {
  test.each([
    ['is the company’s', {}, ['company', 'kind-standard']],
    [
      'is the segment’s before it',
      { customer: aCustomer({ segmentOverride: slow }), amountClass: 'A' },
      ['segment', 'personal'],
    ],
    [
      'is the customer’s own before that',
      { customer: aCustomer({ segmentOverride: slow, policyId: 'light' }), amountClass: 'A' },
      ['customer', 'light'],
    ],
    [
      'is the invoice’s before all',
      { customer: aCustomer({ policyId: 'light' }), invoices: [late(20, { policyId: 'strict' })] },
      ['invoice', 'strict'],
    ],
    [
      'is not one that the book does not hold',
      { customer: aCustomer({ policyId: 'gone' }) },
      ['company', 'kind-standard'],
    ],
  ] as const)('%s', (_what, changes, expected) => {
    expect(chosen(changes)).toEqual(expected);
  });

  test('falls back to what we ship when the company’s is gone', () => {
    expect(companyPolicy({ ...shippedBook, company: 'gone' })).toBe(shippedPolicy);
    expect(policyById(shippedBook, null)).toBeNull();
  });

  test('of one invoice leaves the others to the customer’s', () => {
    const invoices = [late(40, { policyId: 'no-follow' }), late(9, { id: 'b', number: '9' })];
    const step = nextStepOf(situationIn(aCustomerFile({ invoices }), shippedBook, on));
    expect(step).toMatchObject({ what: 'write', why: [{ invoice: 'F9' }, {}, {}] });
  });
});

describe('the matrix', () => {
  test('has a policy for each of its cells, and none for who is new', () => {
    for (const row of Object.values(shippedMatrix)) {
      for (const id of Object.values(row)) expect(id === null || policyById(shippedBook, id) !== null).toBe(true);
    }
    expect(policyOfCell(shippedMatrix, 'new', 'A')).toBeNull();
    expect(policyOfCell(shippedMatrix, null, 'A')).toBeNull();
    expect(policyOfCell(shippedMatrix, 'punctual', null)).toBe('light');
  });

  test('warns when everybody is treated alike', () => {
    const row = { A: null, B: null, C: null };
    const alike: PolicyMatrix = { punctual: row, 'with-reminder': row, slow: row, chronic: row, 'in-difficulty': row };
    expect([treatsAllAlike(alike, 'light'), treatsAllAlike(shippedMatrix, 'kind-standard')]).toEqual([true, false]);
    expect(treatsAllAlike({ ...alike, slow: { ...row, A: 'light' } }, 'light')).toBe(true);
  });
});

describe('the policies that we ship', () => {
  test.each(shippedPolicies.map((policy) => [policy.id, policy] as const))(
    '%s climbs from kind to firm',
    (_id, policy) => {
      const stages = climbedRungs(policy).map(({ stage }) => reminderStages.indexOf(stage));
      expect(stages).toEqual(stages.toSorted((a, b) => a - b));
      const first = policy.rungs.filter(({ id }) => id === 'letter-1');
      expect(first.every(({ needs }) => needs.includes('call-since-second-notice'))).toBe(true);
      const calls = policy.sideSteps.filter(({ what }) => what === 'call');
      expect(calls.every(({ needs }) => needs.includes('two-notices'))).toBe(true);
      const reviews = policy.sideSteps.filter(({ what }) => what === 'hand-over-review');
      expect(reviews.every((review) => review.day >= 90)).toBe(true);
    },
  );

  test('share their rungs’ names, so that nobody loses a place, and one of them is silent', () => {
    const names = new Set(shippedPolicy.rungs.map(({ id }) => id));
    const others = shippedPolicies.flatMap(({ rungs }) => rungs.map(({ id }) => id));
    expect(others.filter((id) => !names.has(id))).toEqual([]);
    expect(shippedPolicies.filter(isSilent)).toEqual([noFollowPolicy]);
  });
});

describe('a tag', () => {
  test.each(situationTags)('%s offers at least two ways out and is never firmer than the policy', (tag) => {
    const effect = effectOf(tag);
    expect(effect.options.length).toBeGreaterThanOrEqual(2);
    const soft = softened(strictPolicy, effect);
    expect(soft.minimumGapDays).toBeGreaterThanOrEqual(strictPolicy.minimumGapDays);
    for (const [place, rung] of soft.rungs.entries()) {
      const was = strictPolicy.rungs[place];
      expect([rung.id, rung.day]).toEqual([was?.id, was?.day]);
      expect(reminderStages.indexOf(rung.stage)).toBeLessThanOrEqual(reminderStages.indexOf(was?.stage ?? 'pre-due'));
    }
  });

  const tagged = (tag: string, until: string | null) => aCustomer({ situation: { tag, reason: 'Lo contó', until } });

  test.each([
    ['sensitive', null, 'sensitive'],
    ['sensitive', day, 'sensitive'],
    ['sensitive', '2026-11-23', null],
    ['of-a-newer-version', null, null],
  ])('%s until %s is %s', (tag, until, current) => {
    expect(currentTag(tagged(tag, until), day)).toBe(current);
  });

  test('softens the letter and offers what helps who cannot pay', () => {
    const file = {
      customer: tagged('cannot-pay-now', null),
      invoices: [late(50)],
      log: [sent('note', 28), sent('second-notice', 15)],
    };
    const step = nextStepOf(situationIn(aCustomerFile(file), shippedBook, on));
    expect(step).toMatchObject({ what: 'write', rung: 'letter-1', stage: 'gentle', letter: 'hardship-options' });
  });
});

describe('a dry run', () => {
  test('says what a policy would propose instead of what', () => {
    const run = dryRun(aCustomerFile({ invoices: [late(2)] }), shippedPolicy, carePolicy, on);
    expect([run.before.what, run.after.what, run.isChanged]).toEqual(['write', 'wait', true]);
    expect(dryRun(aCustomerFile({ invoices: [late(9)] }), shippedPolicy, carePolicy, on).isChanged).toBe(false);
  });
});

test('a book of other content has another version, the same one the same', () => {
  expect(bookVersion({ ...shippedBook })).toBe(bookVersion(shippedBook));
  expect(bookVersion({ ...shippedBook, company: 'light' })).not.toBe(bookVersion(shippedBook));
  expect(Object.values(policySettings)).toEqual(['policy.company', 'policy.matrix']);
});
