import type { Policy, Rung, SideStep } from './policy';
import { shippedPolicy } from './shipped-policy';

/** The days of a variant's rungs and side steps; what it does not name is left out of it. */
type Days = { rungs: Readonly<Record<string, number>>; sideSteps: Readonly<Record<string, number>> };

/** The steps that have a day, on that day. */
function on<T extends Rung | SideStep>(steps: readonly T[], days: Readonly<Record<string, number>>): T[] {
  return steps.flatMap((step) => {
    const day = days[step.id];
    return day === undefined ? [] : [{ ...step, day }];
  });
}

/** A variant has the standard's rungs under their own ids, on other days: who changes over keeps their place. */
function variant(id: string, days: Days, changes: Partial<Policy> & { courtesyForAll?: boolean } = {}): Policy {
  const { courtesyForAll = false, ...more } = changes;
  const rungs = on(shippedPolicy.rungs, days.rungs);
  return {
    ...shippedPolicy,
    id,
    version: 1,
    rungs: courtesyForAll ? rungs.map((rung) => ({ ...rung, audience: 'all' })) : rungs,
    sideSteps: on(shippedPolicy.sideSteps, days.sideSteps),
    ...more,
  };
}

/** For who pays on time anyway: late, few and friendly words (practices S3.3, S3.25). */
export const lightPolicy = variant('light', {
  rungs: { note: 3, 'second-notice': 12, 'letter-1': 40, 'letter-2': 55, 'letter-3': 70 },
  sideSteps: { 'call-1': 25, 'hand-over-review': 90 },
});

/** For large or valuable customers: a word before the due day, and a voice early (S3.9). */
export const personalPolicy = variant(
  'personal',
  {
    rungs: { courtesy: -7, note: 1, 'second-notice': 6, 'letter-1': 30, 'letter-2': 45, 'letter-3': 60 },
    sideSteps: { 'call-1': 9, 'call-2': 16, 'hand-over-review': 90 },
  },
  { courtesyForAll: true },
);

/** For who is in difficulty: more room between two words, options before demands (S3.5, S2.37). */
export const carePolicy = variant(
  'care',
  {
    rungs: { courtesy: -7, note: 3, 'second-notice': 12, 'letter-1': 45, 'letter-2': 65, 'letter-3': 90 },
    sideSteps: { 'call-1': 16, 'call-2': 30, 'hand-over-review': 120 },
  },
  { courtesyForAll: true, minimumGapDays: 7 },
);

/** For who has let promises pass: the same words, closer together; the review stays at 90 days (S4.29). */
export const strictPolicy = variant(
  'strict',
  {
    rungs: { courtesy: -5, note: 1, 'second-notice': 5, 'letter-1': 20, 'letter-2': 32, 'letter-3': 45 },
    sideSteps: { 'call-1': 9, 'call-2': 14, 'hand-over-review': 90 },
  },
  { courtesyForAll: true },
);

/** Reminds of nothing: for who is settled with in another way. */
export const noFollowPolicy = variant('no-follow', { rungs: {}, sideSteps: {} });

/** Every policy that we ship, the standard first. */
export const shippedPolicies: readonly Policy[] = [
  shippedPolicy,
  lightPolicy,
  personalPolicy,
  carePolicy,
  strictPolicy,
  noFollowPolicy,
];
