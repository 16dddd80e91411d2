import type { PlainDate } from './plain-date';
import { daysBetween } from './plain-date';

/** Days after the due day, boundaries inclusive: due today is `not-due`, 1 and 30 are `1-30`, 91 is `over-90`. */
export const agingBuckets = ['not-due', '1-30', '31-60', '61-90', 'over-90'] as const;

export type AgingBucket = (typeof agingBuckets)[number];

/** The bucket of an invoice on a day; an invoice without due day counts as not due. */
export function agingBucket(dueOn: PlainDate | null, today: PlainDate): AgingBucket {
  const late = daysLate(dueOn, today);
  if (late <= 0) return 'not-due';
  if (late <= 30) return '1-30';
  if (late <= 60) return '31-60';
  return late <= 90 ? '61-90' : 'over-90';
}

/** Days after the due day; negative while it lies ahead, 0 without a due day. */
export function daysLate(dueOn: PlainDate | null, today: PlainDate): number {
  return dueOn === null ? 0 : daysBetween(dueOn, today);
}
