import type { FollowUpChoice } from '@/lib/domain/follow-up';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { TypedDay } from './DateField';

/** When to look again: one press, or a day of one's own. */
export type PickedDay = { choice: 'none' | FollowUpChoice['choice'] | 'other'; other: TypedDay };

export const noFollowUp: PickedDay = { choice: 'none', other: { text: '', day: null } };

/** The day that was picked; null for none, or for a day of one's own that is not understood yet. */
export function pickedDay(
  { choice, other }: PickedDay,
  today: PlainDate,
  quickDays: readonly FollowUpChoice[],
): PlainDate | null {
  if (choice === 'other') return other.day !== null && other.day >= today ? other.day : null;
  return quickDays.find((quick) => quick.choice === choice)?.dueOn ?? null;
}
