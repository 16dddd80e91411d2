import { onOrAfterWorkingDay, type Calendar } from './calendar';
import type { PaymentPolicy } from './customer';
import { isOnSubject } from './on-subject';
import { addDays, dayOfWeek, type PlainDate } from './plain-date';
import type { OpenLine, Situation } from './situation';

/** When money may be expected, and from what that follows. */
export type ExpectedPayment = {
  day: PlainDate;
  ground: 'promised' | 'instalment' | 'due' | 'usual-delay';
  /** The day before it was moved to a day on which they pay, and on which work is done. */
  bare: PlainDate;
};

/** Days by which a usual delay may lie past the pay day that it stands for. */
const slack = 3;

/**
 * The first day on which a customer pays, from a day on: one of their pay days, moved on to a working day.
 * @param payDays ISO weekdays; empty: they pay on every day
 */
export function onPayDay(day: PlainDate, payDays: readonly number[], calendar: Calendar): PlainDate {
  const known = payDays.filter((weekday) => weekday >= 1 && weekday <= 7);
  let candidate = day;
  while (known.length > 0 && !known.includes(dayOfWeek(candidate))) candidate = addDays(candidate, 1);
  return onOrAfterWorkingDay(candidate, calendar);
}

/** The weekdays on which they told us that they pay, else the one on which most payments come; empty when neither is known. */
export function payDaysOf(policy: PaymentPolicy | null, usualPayDay: number | null): readonly number[] {
  if (policy && policy.payDays.length > 0) return policy.payDays;
  return usualPayDay === null ? [] : [usualPayDay];
}

/**
 * The day on which an open document will probably be paid (reference: collections §7): what they promised or agreed, else
 * its due day and how late they usually are; each moved to the days on which they pay.
 * @returns null for a document that names no due day and about which nothing was promised
 */
export function expectedPayment(situation: Situation, line: OpenLine): ExpectedPayment | null {
  const { file, on, promises, plans, relationship } = situation;
  const told = file.customer.paymentPolicy?.payDays ?? [];
  const moved = (ground: ExpectedPayment['ground'], bare: PlainDate, from = bare): ExpectedPayment => ({
    ground,
    bare,
    day: onPayDay(from, told, on.calendar),
  });
  const promised = promises
    .filter(({ state, promise }) => state === 'open' && isOnSubject(promise.invoiceIds, line))
    .map(({ promise }) => promise.promised.date)
    .toSorted()
    .at(-1);
  if (promised !== undefined) return moved('promised', promised);
  const next = plans.find(({ plan }) => isOnSubject(plan.invoiceIds, line))?.next;
  if (next) return moved('instalment', next.dueOn);
  const { dueOn } = line.invoice;
  if (dueOn === null) return null;
  const delay = Math.round(relationship.averageDelay ?? 0);
  if (delay <= 0) return moved('due', dueOn);
  const usual = addDays(dueOn, delay);
  // The delay holds the waiting for their pay day already: the pay day near it is meant, not the one after.
  const from = told.length === 0 ? usual : addDays(usual, -slack);
  return moved('usual-delay', usual, from < dueOn ? dueOn : from);
}
