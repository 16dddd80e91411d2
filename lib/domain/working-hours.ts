import { isWorkingDay, onOrAfterWorkingDay, type Calendar } from './calendar';
import { addDays, type PlainDate } from './plain-date';
import type { Instant } from './row';
import { timeInZone } from './time-in-zone';

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
