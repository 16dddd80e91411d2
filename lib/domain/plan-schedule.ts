import { onOrAfterWorkingDay, type Calendar } from './calendar';
import { money, subtractMoney, type Money } from './money';
import { addDays, addMonths, type PlainDate } from './plain-date';

/** A way to pay in parts as a person says it: three parts, the first on the 4th, one a month. */
export type PlanRule = {
  parts: number;
  firstOn: PlainDate;
  every: 'week' | 'fortnight' | 'month';
  /** What is paid first, where that is not a part like the others. */
  first?: Money | null;
};

/** One part of a plan: a day, and what is paid on it in each currency. */
export type PlannedPart = { dueOn: PlainDate; amounts: readonly Money[] };

/**
 * The parts of a plan over what is owed, one amount per currency. Parts are equal to the minor unit; what does not divide
 * goes to the first part, so that they add up exactly; after a first payment of its own, to the first of the others.
 * Currencies in which nothing is owed have no part.
 * @throws RangeError for fewer than one part, for parts that are not whole, or a first payment that leaves nothing to share
 */
export function planSchedule({ parts, firstOn, every, first }: PlanRule, owed: readonly Money[]): PlannedPart[] {
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError(`A plan of ${parts} parts`);
  const shares = owed
    .filter(({ minor }) => minor > 0)
    .map((total) => (first && first.currency === total.currency ? withFirst(total, first, parts) : even(total, parts)));
  return Array.from({ length: parts }, (_, at) => ({
    dueOn: dayOf(firstOn, every, at),
    amounts: shares.flatMap((share) => share[at] ?? []),
  }));
}

/** Each part on a working day, and never two on one. */
export function onWorkingDays(parts: readonly PlannedPart[], calendar: Calendar): PlannedPart[] {
  let last = '';
  return parts.map((part) => {
    const after = part.dueOn > last ? part.dueOn : addDays(last, 1);
    last = onOrAfterWorkingDay(after, calendar);
    return { ...part, dueOn: last };
  });
}

/** What the parts still lack of a total; negative where they are more. Zero: they add up. */
export function lackingOf(total: Money, parts: readonly Money[]): Money {
  return parts.reduce((left, part) => subtractMoney(left, part), total);
}

function withFirst(total: Money, first: Money, parts: number): Money[] {
  const rest = subtractMoney(total, first);
  if (first.minor <= 0 || (parts === 1 ? rest.minor !== 0 : rest.minor <= 0)) {
    throw new RangeError(`A first payment of ${first.minor} out of ${total.minor} ${total.currency}`);
  }
  return [first, ...(parts === 1 ? [] : even(rest, parts - 1))];
}

function even({ minor, currency }: Money, parts: number): Money[] {
  const part = Math.floor(minor / parts);
  return Array.from({ length: parts }, (_, at) => money(at === 0 ? minor - part * (parts - 1) : part, currency));
}

function dayOf(firstOn: PlainDate, every: PlanRule['every'], at: number): PlainDate {
  if (every === 'month') return addMonths(firstOn, at);
  return addDays(firstOn, at * (every === 'week' ? 7 : 14));
}
