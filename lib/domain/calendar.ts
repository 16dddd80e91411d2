import { addDays, dayOfWeek, type PlainDate } from './plain-date';

/**
 * The company's working time as plain data. `weekend` holds ISO weekdays (6, 7), `holidays` days, `from` and `to` are
 * local times `HH:MM` between which one writes or calls.
 */
export type Calendar = {
  timeZone: string;
  weekend: readonly number[];
  holidays: readonly PlainDate[];
  from: string;
  to: string;
};

/** A weekend of all seven days leaves no working day to wait for: it counts as none. */
export function isWorkingDay(day: PlainDate, { weekend, holidays }: Calendar): boolean {
  const isWeekend = weekend.includes(dayOfWeek(day)) && new Set(weekend).size < 7;
  return !isWeekend && !holidays.includes(day);
}

/** The day itself when it is a working day, else the next one. */
export function onOrAfterWorkingDay(day: PlainDate, calendar: Calendar): PlainDate {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The day that lies `count` working days after `day`; `count` 0 gives the day itself. */
export function addWorkingDays(day: PlainDate, count: number, calendar: Calendar): PlainDate {
  let candidate = day;
  for (let left = count; left > 0; left -= 1) candidate = onOrAfterWorkingDay(addDays(candidate, 1), calendar);
  return candidate;
}

/** Monday to Friday, 9 to 18, without holidays: what holds until a country's calendar is known (reference: collections §10). */
export function defaultCalendar(timeZone: string): Calendar {
  return { timeZone, weekend: [6, 7], holidays: [], from: '09:00', to: '18:00' };
}
