import { agingBucket, agingBuckets, type AgingBucket } from './aging';
import { money, type Money } from './money';
import type { PlainDate } from './plain-date';
import { roughSize } from './rough-size';
import type { OpenLine } from './situation';

/** What is owed in one currency; the parts add up to `owed`. Credits lower both. */
export type CurrencyStanding = {
  currency: string;
  owed: Money;
  overdue: Money;
  aging: readonly { bucket: AgingBucket; amount: Money }[];
};

/**
 * One standing per currency, the largest overdue book first; disputed and promised documents count as well. A credit
 * lowers the oldest part that it finds, and `not-due` when there is more of it than debt.
 * @param credits money on account that no document took up yet, as positive amounts
 */
export function currencyStandings(
  lines: readonly OpenLine[],
  credits: readonly Money[],
  today: PlainDate,
): CurrencyStanding[] {
  const currencies = new Set([...lines.map(({ open }) => open.currency), ...credits.map(({ currency }) => currency)]);
  return [...currencies]
    .map((currency) => {
      const own = lines.filter(({ open }) => open.currency === currency);
      const debts = own.filter(({ open }) => open.minor > 0);
      const parts = agingBuckets.map((bucket) => ({
        bucket,
        minor: sum(
          debts.filter(({ invoice }) => agingBucket(invoice.dueOn, today) === bucket).map(({ open }) => open.minor),
        ),
      }));
      const onAccount = sum(credits.filter((credit) => credit.currency === currency).map(({ minor }) => minor));
      const notes = -sum(own.filter(({ open }) => open.minor < 0).map(({ open }) => open.minor));
      return standingWithCredit(currency, parts, onAccount + notes);
    })
    .toSorted((a, b) => roughSize(b.overdue) - roughSize(a.overdue) || roughSize(b.owed) - roughSize(a.owed));
}

function standingWithCredit(
  currency: string,
  parts: readonly { bucket: AgingBucket; minor: number }[],
  credit: number,
): CurrencyStanding {
  let left = credit;
  const lowered = parts
    .toReversed()
    .map(({ bucket, minor }) => {
      const isLast = bucket === 'not-due';
      const used = isLast ? left : Math.min(left, minor);
      left -= used;
      return { bucket, amount: money(minor - used, currency) };
    })
    .toReversed();
  const late = lowered.filter(({ bucket }) => bucket !== 'not-due');
  return {
    currency,
    owed: money(sum(lowered.map(({ amount }) => amount.minor)), currency),
    overdue: money(sum(late.map(({ amount }) => amount.minor)), currency),
    aging: lowered.filter(({ amount }) => amount.minor !== 0),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
