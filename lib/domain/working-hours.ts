import { isWorkingDay, onOrAfterWorkingDay, type Calendar } from './calendar';
import { addDays, type PlainDate } from './plain-date';
import type { Instant } from './row';

/** The local time `HH:MM` of an instant in a zone. @throws RangeError for an unknown zone */
export function timeInZone(instant: Instant, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return format.format(new Date(instant));
}

/**
 * The day on which working hours begin (again), when this moment lies outside them; null inside. A calendar whose hours
 * end before they begin says nothing about hours.
 */
export function hoursResumeOn(today: PlainDate, now: Instant, calendar: Calendar): PlainDate | null {
  const nextDay = () => onOrAfterWorkingDay(addDays(today, 1), calendar);
  if (!isWorkingDay(today, calendar)) return nextDay();
  const { from, to, timeZone } = calendar;
  if (from >= to) return null;
  const time = timeInZone(now, timeZone);
  if (time < from) return today;
  return time >= to ? nextDay() : null;
}
