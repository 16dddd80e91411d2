import { onOrAfterWorkingDay, type Calendar } from './calendar';
import { money, type Money } from './money';
import type { Preference } from './payment-preference';
import { addDays, type PlainDate } from './plain-date';
import { likelyDay, presetRule, type PlanPreset } from './plan-presets';
import { onWorkingDays, planSchedule, type PlannedPart } from './plan-schedule';

/** A way out with what it would mean for this customer: days and exact amounts. */
export type WayToAgree =
  | { way: 'promise'; part: PlannedPart }
  | { way: 'monthly' | 'small-parts' | 'single-later'; preset: PlanPreset; parts: readonly PlannedPart[] }
  | { way: 'extension'; until: PlainDate }
  | { way: 'part-now'; now: PlannedPart; rest: PlannedPart }
  | { way: 'discount' };

/** Days of the longer term that is proposed. */
const termDays = 15;

const presets = [
  ['monthly', 'monthly'],
  ['small-parts', 'small-frequent'],
  ['single-later', 'single'],
] as const;

/**
 * The ways out that fit a sum, what the customer prefers first (practices S3.18–S3.21): each only where it makes sense,
 * so a sum too small to be shared is not.
 */
export function waysToAgree(
  total: Money,
  on: { today: PlainDate; calendar: Calendar; usualPayDay: number | null },
  preferred: Preference | null,
): WayToAgree[] {
  if (total.minor <= 0) return [];
  const day = likelyDay(1, on);
  const ways: WayToAgree[] = [
    { way: 'promise', part: { dueOn: day, amounts: [total] } },
    ...presets.flatMap(([way, preset]): WayToAgree[] => {
      const rule = presetRule(preset, on);
      if (total.minor < rule.parts) return [];
      return [{ way, preset, parts: onWorkingDays(planSchedule(rule, [total]), on.calendar) }];
    }),
    { way: 'extension', until: onOrAfterWorkingDay(addDays(on.today, termDays), on.calendar) },
    ...(total.minor < 2 ? [] : [partNow(total, day, on)]),
    { way: 'discount' },
  ];
  return [...ways.filter(({ way }) => way === preferred), ...ways.filter(({ way }) => way !== preferred)];
}

/** Half of it soon, to the minor unit, and the rest a month later. */
function partNow(total: Money, dueOn: PlainDate, on: { calendar: Calendar }): WayToAgree {
  const now = Math.ceil(total.minor / 2);
  const later = onOrAfterWorkingDay(addDays(dueOn, 28), on.calendar);
  return {
    way: 'part-now',
    now: { dueOn, amounts: [money(now, total.currency)] },
    rest: { dueOn: later, amounts: [money(total.minor - now, total.currency)] },
  };
}
