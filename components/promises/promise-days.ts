import type { PaymentPolicy } from '@/lib/domain/customer';
import { payDaysOf } from '@/lib/domain/expected-payment';
import { dayOfWeek, endOfMonth, nextWeekday, addMonths, type PlainDate } from '@/lib/domain/plain-date';

const friday = 5;

/**
 * Three days that are likely: the customer's usual weekday (Friday when they have none), the end of the month, the next
 * fifteenth. Each once, and none before tomorrow.
 */
export function promiseDays(today: PlainDate, usualPayDay: number | null): PlainDate[] {
  const usual = nextWeekday(today, usualPayDay ?? friday);
  const end = endOfMonth(today) > today ? endOfMonth(today) : endOfMonth(addMonths(today, 1));
  const middleHere = `${today.slice(0, 8)}15`;
  const middle = middleHere > today ? middleHere : `${addMonths(`${today.slice(0, 8)}01`, 1).slice(0, 8)}15`;
  const later = nextWeekday(usual, dayOfWeek(usual));
  return [...new Set([usual, end, middle, later])].slice(0, 3);
}

/** The weekday on which they pay next, as they told us or as payments show; null when neither is known. */
export function nextPayWeekday(
  today: PlainDate,
  policy: PaymentPolicy | null,
  usualPayDay: number | null,
): number | null {
  const next = payDaysOf(policy, usualPayDay).map((weekday) => nextWeekday(today, weekday));
  const [first] = next.toSorted();
  return first === undefined ? null : dayOfWeek(first);
}
