import { addDays, nextWeekday, type PlainDate } from '@/lib/domain/plain-date';
import type { TypedDay } from './DateField';

export type FollowUpChoice = 'none' | 'tomorrow' | 'three-days' | 'monday' | 'promise' | 'other';

/** When to look again: one press, or a day of one's own. */
export type PickedDay = { choice: FollowUpChoice; other: TypedDay };

export const noFollowUp: PickedDay = { choice: 'none', other: { text: '', day: null } };

/** The day that was picked; null for none, or for a day of one's own that is not understood yet. */
export function pickedDay(
  { choice, other }: PickedDay,
  today: PlainDate,
  afterPromise: PlainDate | null,
): PlainDate | null {
  switch (choice) {
    case 'none':
      return null;
    case 'tomorrow':
      return addDays(today, 1);
    case 'three-days':
      return addDays(today, 3);
    case 'monday':
      return nextWeekday(today, 1);
    case 'promise':
      return afterPromise;
    case 'other':
      return other.day !== null && other.day >= today ? other.day : null;
  }
}
