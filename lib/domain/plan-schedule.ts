import { money, type Money } from './money';
import { addDays, addMonths, type PlainDate } from './plain-date';

/** A way to pay in parts as a person says it: three parts, the first on the 4th, one a month. */
export type PlanRule = { parts: number; firstOn: PlainDate; every: 'week' | 'fortnight' | 'month' };

/** One part of a plan: a day, and what is paid on it in each currency. */
export type PlannedPart = { dueOn: PlainDate; amounts: readonly Money[] };

/**
 * The parts of a plan over what is owed, one amount per currency. Parts are equal to the minor unit; what does not divide
 * goes to the first part, so that they add up exactly. Currencies in which nothing is owed have no part.
 * @throws RangeError for fewer than one part, or for parts that are not whole
 */
export function planSchedule({ parts, firstOn, every }: PlanRule, owed: readonly Money[]): PlannedPart[] {
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError(`A plan of ${parts} parts`);
  const totals = owed.filter(({ minor }) => minor > 0);
  return Array.from({ length: parts }, (_, at) => ({
    dueOn: dayOf(firstOn, every, at),
    amounts: totals.map((total) => partOf(total, parts, at)),
  }));
}

function partOf({ minor, currency }: Money, parts: number, at: number): Money {
  const part = Math.floor(minor / parts);
  return money(at === 0 ? minor - part * (parts - 1) : part, currency);
}

function dayOf(firstOn: PlainDate, every: PlanRule['every'], at: number): PlainDate {
  if (every === 'month') return addMonths(firstOn, at);
  return addDays(firstOn, at * (every === 'week' ? 7 : 14));
}
