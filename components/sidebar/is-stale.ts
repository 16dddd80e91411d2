import { daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';

/** Whether the newest balance list is so old that the figures come with their date. */
export function isStale(dataAsOf: PlainDate | null, today: PlainDate): boolean {
  return dataAsOf !== null && daysBetween(dataAsOf, today) >= shippedPolicy.staleAfterDays;
}
