import { daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import type { CustomerPanel } from '@/lib/views/customer-panel';

/** Whether the newest balance list is older than the customer's policy bears, so that the figures come with their date. */
export function isStale({ dataAsOf, policy }: Pick<CustomerPanel, 'dataAsOf' | 'policy'>, today: PlainDate): boolean {
  return dataAsOf !== null && daysBetween(dataAsOf, today) > policy.staleAfterDays;
}
