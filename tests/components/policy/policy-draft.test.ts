import { array, assert, integer, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { shippedPolicies } from '@/lib/domain/policy-variants';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { withCall, withoutStep, withRung, withStep } from '@/components/policy/draft-steps';
import { draftOf, policyOfDraft, problemsOf, wholeOf } from '@/components/policy/policy-draft';

test.each(shippedPolicies)('a policy that nobody edits comes out of the form as it went in: $id', (policy) => {
  const edited = policyOfDraft(draftOf(policy, ''));
  expect({ ...edited, name: policy.name }).toEqual({ ...policy, rungs: policy.rungs, sideSteps: policy.sideSteps });
});

test('steps stand in the order of their days, written ones and calls together', () => {
  const { steps } = draftOf(shippedPolicy, '');
  expect(steps.map(({ dayText }) => Number(dayText))).toEqual([-5, 0, 1, 7, 12, 20, 30, 45, 60, 90]);
});

test.each([
  ['7', 7],
  [' +7 ', 7],
  ['−5', -5],
  ['-5', -5],
  ['', null],
  ['7.5', null],
  ['siete', null],
  ['9999', null],
])('a day typed as %j is read as %j', (text, day) => {
  expect(wholeOf(text)).toBe(day);
});

const draft = draftOf(shippedPolicy, 'Amable');

test.each([
  ['an unreadable day', withStep(draft, 'note', { dayText: 'pronto' }), ['need-day']],
  ['a name of blanks', { ...draft, name: '  ' }, ['need-name']],
  ['no gap at all', { ...draft, gap: '0' }, ['need-pace']],
  ['two reminders on one day', withStep(draft, 'note', { dayText: '7' }), ['same-day']],
  ['a softer word after a firmer one', withStep(draft, 'letter-3', { dayText: '33' }), ['softer', 'too-close']],
  ['a gap that is longer than the steps are apart', { ...draft, gap: '20' }, ['too-close']],
  [
    'a step that is off beside another',
    withStep(withStep(draft, 'note', { dayText: '7' }), 'note', { enabled: false }),
    [],
  ],
])('%s is told', (_, edited, codes) => {
  expect(problemsOf(edited, true).map(({ code }) => code)).toEqual(codes);
});

test('steps may be added and taken away, and the rest stays as it was', () => {
  const longer = withCall(withRung(draft, 'new-rung'), 'new-call');
  expect(longer.steps).toHaveLength(draft.steps.length + 2);
  const policy = policyOfDraft(longer);
  expect(policy?.rungs.find(({ id }) => id === 'new-rung')).toMatchObject({ day: 67, stage: 'final', channel: 'mail' });
  expect(policy?.sideSteps.find(({ id }) => id === 'new-call')).toMatchObject({ day: 12, needs: ['two-notices'] });
  expect(withoutStep(withoutStep(longer, 'new-rung'), 'new-call').steps).toEqual(draft.steps);
});

test('whatever days are typed, a policy that comes out has them, and one that cannot be read does not come out', () => {
  assert(
    property(array(oneof(integer({ min: -99, max: 400 }).map(String), string()), { maxLength: 10 }), (typed) => {
      const edited = draft.steps.reduce(
        (before, step, place) => withStep(before, step.id, { dayText: typed[place] ?? step.dayText }),
        draft,
      );
      const policy = policyOfDraft(edited);
      const read = edited.steps.map(({ dayText }) => wholeOf(dayText));
      const days = policy && [...policy.rungs, ...policy.sideSteps].map(({ day }) => day).toSorted((a, b) => a - b);
      expect(days).toEqual(read.includes(null) ? null : read.toSorted((a, b) => a! - b!));
    }),
  );
});
