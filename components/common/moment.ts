import { instantInZone } from '@/lib/domain/instant-in-zone';
import type { Instant } from '@/lib/domain/row';
import type { TypedDay } from './DateField';

/** When something was: now, or on an earlier day and, if one remembers, at an hour `HH:MM`. */
export type Moment = { choice: 'now' | 'earlier'; day: TypedDay; time: string };

export const rightNow: Moment = { choice: 'now', day: { text: '', day: null }, time: '' };

/** Of a day whose hour nobody remembers the middle is taken. */
const noon = '12:00';

/** The instant that was meant, null for now, or what is missing of it. */
export function instantOf(
  { choice, day, time }: Moment,
  { now, timeZone }: { now: Instant; timeZone: string },
): { at: Instant | null } | 'missing' | 'future' {
  if (choice === 'now') return { at: null };
  if (day.day === null) return 'missing';
  const at = instantInZone(day.day, time || noon, timeZone);
  if (at <= now) return { at };
  // Today before noon, without an hour: it cannot have been later than this moment.
  return time === '' && instantInZone(day.day, '00:00', timeZone) <= now ? { at: now } : 'future';
}
