import { onOrAfterWorkingDay, type Calendar } from './calendar';
import { addDays, nextWeekday, type PlainDate } from './plain-date';
import type { PlanRule } from './plan-schedule';

/** Plans that are known by a name: how often, and whether in few parts, in many small ones, or all at once later. */
export const planPresets = ['weekly', 'fortnightly', 'monthly', 'small-frequent', 'single'] as const;

export type PlanPreset = (typeof planPresets)[number];

const rhythms = {
  weekly: { parts: 4, every: 'week' },
  fortnightly: { parts: 4, every: 'fortnight' },
  monthly: { parts: 3, every: 'month' },
  'small-frequent': { parts: 8, every: 'week' },
  single: { parts: 1, every: 'month' },
} as const satisfies Record<PlanPreset, Pick<PlanRule, 'parts' | 'every'>>;

const friday = 5;

/** Days after which a single later payment is proposed (practice S3.20). */
const laterDays = 30;

/** The rule of a preset, beginning on a day on which this customer is likely to pay. */
export function presetRule(
  preset: PlanPreset,
  on: { today: PlainDate; calendar: Calendar; usualPayDay: number | null },
): PlanRule {
  return { ...rhythms[preset], firstOn: likelyDay(preset === 'single' ? laterDays : 2, on) };
}

/** The first of the customer's usual weekdays (Friday when they have none) that is at least so many days away. */
export function likelyDay(
  days: number,
  { today, calendar, usualPayDay }: { today: PlainDate; calendar: Calendar; usualPayDay: number | null },
): PlainDate {
  return onOrAfterWorkingDay(nextWeekday(addDays(today, days - 1), usualPayDay ?? friday), calendar);
}
