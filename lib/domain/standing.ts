import type { CustomerFile } from './customer-file';
import { totalsByCurrency, type Money } from './money';
import { nextStepOf, type NextStep } from './next-step';
import type { PlainDate } from './plain-date';
import type { Policy } from './policy';
import { brokenPromise, dueFollowUp, promiseDueToday } from './pressing';
import type { Reason } from './reason';
import { roughSize } from './rough-size';
import { overdueLines, situationOf, type DayCircumstances, type Situation } from './situation';

/** Why a customer stands in today's list, the most pressing first (reference: collections §9). */
export const standingBuckets = [
  'promise-broken',
  'reply-waiting',
  'promise-due-today',
  'follow-up-due',
  'rung-due',
  'pre-due-risk',
] as const;

export type StandingBucket = (typeof standingBuckets)[number];

/** Where a customer stands on a day, for worklist, badge and "why not today"; derived from facts, never a truth. */
export type StandingValue = {
  bucket: StandingBucket | null;
  /** Sorts the worklist: bucket, amount at risk descending, age; null when nothing is to be done today. */
  rankKey: string | null;
  /** Sorts "why not today": earliest day first; null when the customer is in the worklist or owes nothing. */
  waitKey: string | null;
  reasons: readonly Reason[];
  earliest: PlainDate | null;
  /** Overdue per currency, never added across currencies. */
  overdue: readonly Money[];
  oldestDaysLate: number | null;
  overdueWithoutNextStep: number;
};

/** Where a customer stands on a day, with the keys that put customers in order (reference: collections §9). */
export function standingOf(file: CustomerFile, policy: Policy, on: DayCircumstances): StandingValue {
  const situation = situationOf(file, policy, on);
  const step = nextStepOf(situation);
  const lines = overdueLines(situation);
  // A blocked customer is hidden from every list (reference: records §5).
  const { blocked } = file.customer;
  const bucket = blocked ? null : bucketOf(situation, step);
  const isWaiting = !blocked && bucket === null && situation.open.some(({ open }) => open.minor > 0);
  const size = sizeKey(lines.map(({ open }) => open));
  const oldest = lines.length === 0 ? null : Math.max(...lines.map((line) => line.daysLate));
  const age = String(99_999 - Math.min(oldest ?? 0, 99_999)).padStart(5, '0');
  return {
    bucket,
    rankKey: bucket && [standingBuckets.indexOf(bucket), size, age, file.customer.id].join(' '),
    waitKey: isWaiting ? [step.earliest ?? '9999-12-31', size, file.customer.id].join(' ') : null,
    reasons: step.why,
    earliest: step.earliest,
    overdue: totalsByCurrency(lines.map(({ open }) => open)),
    oldestDaysLate: oldest,
    overdueWithoutNextStep: withoutNextStep(situation, step),
  };
}

/** The most pressing of what is there, which need not be what the step says: a follow-up may be about a broken promise. */
function bucketOf(situation: Situation, step: NextStep): StandingBucket | null {
  const followUp = dueFollowUp(situation);
  const isActive = step.what !== 'wait' && step.what !== 'none';
  if (isActive && brokenPromise(situation)) return 'promise-broken';
  if (promiseDueToday(situation)) return 'promise-due-today';
  if (followUp) return 'follow-up-due';
  if (step.what === 'write' && step.stage === 'pre-due') return 'pre-due-risk';
  // A dispute is its owner's work and has its own follow-up: it would stand in every day's list until it is settled.
  const areOurs = ['write', 'call', 'plan-reminder', 'hand-over-review'] as const;
  return areOurs.some((what) => what === step.what) ? 'rung-due' : null;
}

/**
 * The amount at risk as text that sorts the largest first. Currencies are not added up for anyone to read: each is put on
 * a fixed rough scale (`rough-size.ts`), which is good enough for an order and for nothing else.
 */
function sizeKey(amounts: readonly Money[]): string {
  const most = 10 ** 15;
  const size = Math.round(amounts.reduce((sum, amount) => sum + roughSize(amount), 0));
  return String(most - Math.min(Math.max(size, 0), most)).padStart(16, '0');
}

/** Overdue invoices that nobody will look at again unless somebody thinks of it; the aim is 0. */
function withoutNextStep(situation: Situation, step: NextStep): number {
  const isPlanned = situation.followUps.length > 0 || (step.what !== 'wait' && step.what !== 'none');
  if (isPlanned) return 0;
  return overdueLines(situation).filter((line) => {
    const isSmall = line.gates.some(({ code }) => code === 'within-tolerance');
    return !isSmall && step.earliest === null;
  }).length;
}
