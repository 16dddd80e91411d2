import type { PlainDate } from '@/lib/domain/plain-date';
import { dayUnder, writtenDay, type DateOrder } from '@/lib/text/table-dates';
import { readAmount, type DecimalMark } from '@/lib/text/table-numbers';

/** The days that one written date means with the day or the month first; none when it does not depend on that. */
export function daysBothWays(written: string): { order: DateOrder; day: PlainDate }[] {
  const read = writtenDay(written);
  if (!read) return [];
  const ways = (['dmy', 'mdy'] as const).flatMap((order) => {
    const day = dayUnder(read, order);
    return day === null ? [] : [{ order, day }];
  });
  return ways[0]?.day === ways[1]?.day ? [] : ways;
}

/** The amounts (plain decimal strings) that one written number means with either decimal mark; none when both say the same. */
export function amountsBothWays(written: string): { decimal: DecimalMark; amount: string }[] {
  const ways = (['.', ','] as const).flatMap((decimal) => {
    const read = readAmount(written, decimal);
    return read.is === 'value' ? [{ decimal, amount: read.value }] : [];
  });
  return Number(ways[0]?.amount) === Number(ways[1]?.amount) ? [] : ways;
}
