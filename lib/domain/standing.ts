import type { AmountClass } from './amount-class';
import { totalsByCurrency, type Money } from './money';
import { decide, type Decision } from './decide';
import { earliestDay } from './earliest-day';
import type { NextStep } from './next-step';
import type { PlainDate } from './plain-date';
import { brokenPromise, dueFollowUp, promiseDueToday } from './pressing';
import type { Reason } from './reason';
import { roughSize } from './rough-size';
import type { BehaviourSegment } from './segment';
import { overdueLines, type Situation } from './situation';

/** Why a customer stands in today's list, the most pressing first (reference: collections §9). */
export const standingBuckets = [
  'promise-broken',
  'reply-waiting',
  'promise-due-today',
  'follow-up-due',
  'final-notice-expired',
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
  /** The policy that they are judged under. */
  policyId: string;
  /** What the day asks for, as far as a list needs it: to filter by, and for the one button of a row. */
  step: Pick<Decision, 'what' | 'channel' | 'stage' | 'letter' | 'rung'>;
  behaviour: BehaviourSegment | null;
  amountClass: AmountClass | null;
  /** So large a part of the book that only their owner writes to them. */
  isRelationshipSized: boolean;
  /** Who looks after them on our side. */
  owner: string | null;
};

/** Where a customer stands on a day, with the keys that put customers in order (reference: collections §9). */
export function standingIn(situation: Situation): StandingValue {
  const { customer } = situation.file;
  const step = decide(situation);
  const earliest = step.what === 'wait' ? earliestDay(situation) : null;
  const lines = overdueLines(situation);
  // A blocked customer is hidden from every list (reference: records §5).
  const bucket = customer.blocked ? null : bucketOf(situation, step);
  const isWaiting = !customer.blocked && bucket === null && step.what !== 'none';
  const isOpen = situation.open.some(({ open }) => open.minor > 0);
  const size = sizeKey(lines.map(({ open }) => open));
  // What is in dispute waits for us: its days are not the customer's delay.
  const counted = lines.filter(({ gates }) => gates.every(({ code }) => code !== 'disputed'));
  const oldest = counted.length === 0 ? null : Math.max(...counted.map((line) => line.daysLate));
  const age = String(99_999 - Math.min(oldest ?? 0, 99_999)).padStart(5, '0');
  return {
    bucket,
    rankKey: bucket && [standingBuckets.indexOf(bucket), size, age, customer.id].join(' '),
    waitKey: isWaiting && isOpen ? [earliest ?? '9999-12-31', size, customer.id].join(' ') : null,
    reasons: step.why,
    earliest,
    overdue: totalsByCurrency(lines.map(({ open }) => open)),
    oldestDaysLate: oldest,
    overdueWithoutNextStep: overdueWithoutNextStep(situation, { what: step.what, earliest }),
    policyId: situation.policy.id,
    step: { what: step.what, channel: step.channel, stage: step.stage, letter: step.letter, rung: step.rung },
    behaviour: situation.relationship.behaviour,
    amountClass: situation.file.amountClass,
    isRelationshipSized: situation.file.isRelationshipSized ?? false,
    owner: customer.owner,
  };
}

/** The most pressing of what is there, which need not be what the step says: a follow-up may be about a broken promise. */
function bucketOf(situation: Situation, step: Decision): StandingBucket | null {
  const isActive = step.what !== 'wait' && step.what !== 'none';
  if (isActive && brokenPromise(situation)) return 'promise-broken';
  if (step.what === 'answer') return 'reply-waiting';
  // Who was set aside until a day comes back on it; a payment that comes in meanwhile is seen anyway.
  const isSetAside = situation.gates.some(({ code }) => code === 'paused');
  if (!isSetAside && promiseDueToday(situation)) return 'promise-due-today';
  if (dueFollowUp(situation) || step.what === 'follow-up') return 'follow-up-due';
  if (step.what === 'hand-over-review') return 'final-notice-expired';
  if (step.what === 'write' && step.stage === 'pre-due') return 'pre-due-risk';
  // A dispute is its owner's work and has its own follow-up: it would stand in every day's list until it is settled.
  const areOurs = ['write', 'call', 'plan-reminder'] as const;
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

/** Overdue invoices that nobody will look at again unless somebody thinks of it; the aim is 0 (S4.8). */
export function overdueWithoutNextStep(situation: Situation, step: Pick<NextStep, 'what' | 'earliest'>): number {
  const isPlanned = situation.followUps.length > 0 || step.what !== 'wait' || step.earliest !== null;
  if (isPlanned) return 0;
  return overdueLines(situation).filter(({ gates }) => gates.every(({ code }) => code !== 'within-tolerance')).length;
}
