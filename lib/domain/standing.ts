import type { Money } from './money';
import type { PlainDate } from './plain-date';
import type { Reason } from './reason';

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
