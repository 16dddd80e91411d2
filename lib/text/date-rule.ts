import { addWorkingDays, isWorkingDay, type Calendar } from '@/lib/domain/calendar';
import { addDays, addMonths, dayOfWeek, endOfMonth, plainDate, type PlainDate } from '@/lib/domain/plain-date';

/** What a phrase is read against; `toward` says whether it speaks of what comes or of what was. */
export type DateContext = { today: PlainDate; toward: 'future' | 'past'; monthFirst: boolean; calendar: Calendar };

/** The day from which one looks, and where to. */
export type Outlook = Pick<DateContext, 'today' | 'toward'>;

/** `dated`: the year was written, so that even a past day is meant. */
export type ReadDay = { date: PlainDate; exact: boolean; dated?: boolean };

/**
 * How one kind of phrase is recognised in folded text and read. `no-day`: the words are understood and name no day on
 * the wanted side (`ayer` in a promise), so that no other rule may find one inside them. Null: they are not what the rule is about.
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

/**
 * The nearest such day strictly after today, or looking back the latest one, today included. Months without it are passed
 * over: `el 31` in a month of 30 days waits.
 */
export function nearestDayOfMonth(day: number, { today, toward }: Outlook): PlainDate | null {
  const first = monthStart(today);
  for (let month = 0; month < 3; month += 1) {
    const date = dayInMonth(addMonths(first, toward === 'future' ? month : -month), day);
    if (date !== null && (toward === 'future' ? date > today : date <= today)) return date;
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

/** The nearest year in which day and month exist on the wanted side; today itself counts, and 29 February waits. */
export function nearestDayAndMonth(month: number, day: number, { today, toward }: Outlook): PlainDate | null {
  const year = Number(today.slice(0, 4));
  for (let away = 0; away <= 8; away += 1) {
    const date = plainDate(toward === 'future' ? year + away : year - away, month, day);
    if (date !== null && isOnSide(date, { today, toward })) return date;
  }
  return null;
}

/** The first day of the nearest such month, the running one included. */
export function nearestMonthNamed(month: number, { today, toward }: Outlook): PlainDate {
  const running = Number(today.slice(5, 7));
  const away = toward === 'future' ? Number(month < running) : -Number(month > running);
  return `${Number(today.slice(0, 4)) + away}-${String(month).padStart(2, '0')}-01`;
}

/** Whether a day lies where one looks; today lies on both sides. */
export function isOnSide(date: PlainDate, { today, toward }: Outlook): boolean {
  return toward === 'future' ? date >= today : date <= today;
}

/** The first candidate that lies on the wanted side, else null: how `fin de mes` looks back to the month before. */
export function firstOnSide(dates: readonly PlainDate[], outlook: Outlook): PlainDate | null {
  return dates.find((date) => isOnSide(date, outlook)) ?? null;
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
