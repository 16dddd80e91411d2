import type { Customer } from './customer';
import type { InstalmentPlan } from './instalment-plan';
import { daysBetween, type PlainDate } from './plain-date';

/** Ways out that a customer may prefer (practice S3.18). */
export const preferences = [
  'promise',
  'monthly',
  'small-parts',
  'single-later',
  'extension',
  'part-now',
  'discount',
] as const;

export type Preference = (typeof preferences)[number];

/** `said`: somebody wrote it down; `agreed`: what they chose last time, on that day. */
export type KnownPreference = { way: Preference } & ({ from: 'said' } | { from: 'agreed'; on: PlainDate });

/** Parts that come more often than this are small and frequent ones. */
const frequentDays = 20;

/** How a customer would rather pay: what they said, else the way that they agreed to last; null when neither is known. */
export function preferenceOf(
  { preferredWay }: Pick<Customer, 'preferredWay'>,
  plans: readonly InstalmentPlan[],
): KnownPreference | null {
  const said = preferences.find((one) => one === preferredWay);
  if (said) return { way: said, from: 'said' };
  const last = plans
    .filter((plan) => plan.voided === null && plan.acceptedOn !== null && plan.schedule.length > 0)
    .toSorted((a, b) => ((a.acceptedOn ?? '') < (b.acceptedOn ?? '') ? -1 : 1))
    .at(-1);
  return last ? { way: wayOf(last), from: 'agreed', on: last.acceptedOn ?? '' } : null;
}

function wayOf({ kind, schedule }: InstalmentPlan): Preference {
  if (kind === 'extension') return 'extension';
  const [first, second] = schedule.map(({ dueOn }) => dueOn).toSorted();
  if (first === undefined || second === undefined) return 'single-later';
  return daysBetween(first, second) < frequentDays ? 'small-parts' : 'monthly';
}
