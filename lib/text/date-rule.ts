import { addWorkingDays, isWorkingDay, type Calendar } from '@/lib/domain/calendar';
import { addDays, addMonths, dayOfWeek, endOfMonth, plainDate, type PlainDate } from '@/lib/domain/plain-date';

/** What a phrase is read against. */
export type DateContext = { today: PlainDate; monthFirst: boolean; calendar: Calendar };

/** `dated`: the year was written, so that even a past day is meant. */
export type ReadDay = { date: PlainDate; exact: boolean; dated?: boolean };

/**
 * How one kind of phrase is recognised in folded text and read. `no-day`: the words are understood and name no day to come
 * (`ayer`, `hace tres días`), so that no other rule may find one inside them. Null: they are not what the rule is about.
 */
export type DateRule = {
  pattern: RegExp;
  read(match: RegExpExecArray, context: DateContext): ReadDay | 'no-day' | null;
};

/** A rule whose words must not touch other letters, digits or number marks. */
export function rule(source: string, read: DateRule['read']): DateRule {
  return {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<!\\d[.,/-])(?:${source})(?![\\p{L}\\d])(?![.,/:-]\\d)`, 'gu'),
    read,
  };
}

export function exactly(date: PlainDate | null): ReadDay | null {
  return date === null ? null : { date, exact: true };
}

export function roughly(date: PlainDate | null): ReadDay | null {
  return date === null ? null : { date, exact: false };
}

/** The next month, this one included, in which the day exists and has not passed: `el 31` in a month of 30 days waits. */
export function nextDayOfMonth(day: number, today: PlainDate): PlainDate | null {
  const first = monthStart(today);
  for (let month = 0; month < 3; month += 1) {
    const date = dayInMonth(addMonths(first, month), day);
    if (date !== null && date > today) return date;
  }
  return null;
}

/** That day in the month that `first` begins, or null when it has no such day. */
export function dayInMonth(first: PlainDate, day: number): PlainDate | null {
  return plainDate(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day);
}

/** The first day of the month that holds `day`. */
export function monthStart(day: PlainDate): PlainDate {
  return `${day.slice(0, 8)}01`;
}

/** The next year in which day and month exist and have not passed; today itself counts, and 29 February waits. */
export function nextDayAndMonth(month: number, day: number, today: PlainDate): PlainDate | null {
  const year = Number(today.slice(0, 4));
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const date = plainDate(year + ahead, month, day);
    if (date !== null && date >= today) return date;
  }
  return null;
}

/** The first day of the next such month, the running one included. */
export function nextMonthNamed(month: number, today: PlainDate): PlainDate {
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** That weekday of the ISO week which lies `weeks` after today's. */
export function weekdayOfWeek(weekday: number, weeks: number, today: PlainDate): PlainDate {
  return addDays(today, weekday - dayOfWeek(today) + weeks * 7);
}

/** The `count`-th working day from `first` on, `first` itself included. */
export function nthWorkingDay(first: PlainDate, count: number, calendar: Calendar): PlainDate {
  return addWorkingDays(addDays(first, -1), count, calendar);
}

/** The last working day of the month that holds `day`. */
export function lastWorkingDay(day: PlainDate, calendar: Calendar): PlainDate {
  let date = endOfMonth(day);
  while (!isWorkingDay(date, calendar)) date = addDays(date, -1);
  return date;
}
