import type { CustomerFile } from './customer-file';
import { nextStepOf, type NextStep } from './next-step';
import type { Policy } from './policy';
import { situationOf, withPolicy, type DayCircumstances } from './situation';

/** What a policy would propose for one customer today, instead of what. */
export type DryRun = {
  before: NextStep;
  after: NextStep;
  /** Whether the person would see anything else: another step, letter, channel or day. */
  isChanged: boolean;
};

/** One customer under two policies on one day. Pure: nothing is kept, nothing is asked. */
export function dryRun(file: CustomerFile, policyA: Policy, policyB: Policy, on: DayCircumstances): DryRun {
  const situation = situationOf(file, policyA, on);
  const before = nextStepOf(situation);
  const after = nextStepOf(withPolicy(situation, policyB));
  return { before, after, isChanged: seenOf(before) !== seenOf(after) };
}

/** What a person sees of a step; two that read alike are no change. */
export function seenOf({ what, channel, stage, letter, earliest }: NextStep): string {
  return [what, channel, stage, letter, earliest].join(' ');
}
