import { groupBy } from './group-by';
import { delaysOf, paidInvoices } from './paid-invoices';
import { addMonths, type PlainDate } from './plain-date';
import { receiptsOf } from './receipt';
import type { Situation } from './situation';

export type DelayTrend = 'improving' | 'steady' | 'worsening';

/** How a customer pays, for whoever looks at them: figures from fewer than 3 invoices are null, never guessed. */
export type PaymentPattern = {
  /** Amount-weighted days after the due day over all that they paid; negative is early. */
  averageDelay: number | null;
  /** The same for what was paid in the last six months, and for what was paid before. */
  recentDelay: number | null;
  earlierDelay: number | null;
  trend: DelayTrend | null;
  /** ISO weekday on which most payments arrive, else null. */
  usualPayDay: number | null;
  /** Days of the month on which payments keep arriving, the most usual first; at most three, empty without a habit. */
  usualMonthDays: readonly number[];
  /** Paid invoices whose due day and paid day we know. */
  sample: number;
};

/** Days by which the average must move before we speak of a trend. */
const noticeable = 3;

/** The pattern of a customer on a day. */
export function paymentPattern({ file, on, policy, relationship }: Situation): PaymentPattern {
  const receipts = receiptsOf(file, on.today);
  const paid = paidInvoices(file, receipts, policy.tolerances);
  const halfYearAgo = addMonths(on.today, -6);
  const known = paid.filter(({ invoice, paidOn }) => invoice.dueOn !== null && paidOn !== null);
  const isRecent = ({ paidOn }: { paidOn: PlainDate | null }) => (paidOn ?? '') >= halfYearAgo;
  const recentDelay = delaysOf(known.filter(isRecent)).averageDelay;
  const earlierDelay = delaysOf(known.filter((one) => !isRecent(one))).averageDelay;
  return {
    averageDelay: relationship.averageDelay,
    recentDelay,
    earlierDelay,
    trend: trendOf(earlierDelay, recentDelay),
    usualPayDay: relationship.usualPayDay,
    usualMonthDays: usualMonthDays(receipts.filter(({ isPayment }) => isPayment).map(({ from }) => from)),
    sample: known.length,
  };
}

function trendOf(earlier: number | null, recent: number | null): DelayTrend | null {
  if (earlier === null || recent === null) return null;
  if (recent - earlier >= noticeable) return 'worsening';
  return earlier - recent >= noticeable ? 'improving' : 'steady';
}

/** A day of the month is a habit when at least 3 payments, in as many months, and a third of all came on it. */
function usualMonthDays(days: readonly PlainDate[]): number[] {
  return [...groupBy(days, (day) => Number(day.slice(8)))]
    .map(([day, same]) => ({ day, count: new Set(same.map((one) => one.slice(0, 7))).size }))
    .filter(({ count }) => count >= 3 && count * 3 >= days.length)
    .toSorted((a, b) => b.count - a.count || a.day - b.day)
    .slice(0, 3)
    .map(({ day }) => day);
}
