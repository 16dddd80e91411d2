/** A calendar day of the person's zone as `YYYY-MM-DD`; never an instant, so no zone can shift it. */
export type PlainDate = string;

const msPerDay = 86_400_000;

/** Whether the text is a day that exists (`2026-02-30` is not one). */
export function isPlainDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && plainDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The day of these numbers (month 1–12), or null when there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exists =
    instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? instant.toISOString().slice(0, 10) : null;
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(day) + days);
}

/** The same day of the month, or the month's last day when it is shorter (31 January + 1 → 28 or 29 February). */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const [year, month, date] = parts(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  return addDays(first, Math.min(date, daysInMonth(first)) - 1);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function dayOfWeek(day: PlainDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function endOfMonth(day: PlainDate): PlainDate {
  return `${day.slice(0, 8)}${String(daysInMonth(day)).padStart(2, '0')}`;
}

/** The first such weekday strictly after `day` (1 = Monday). */
export function nextWeekday(day: PlainDate, weekday: number): PlainDate {
  return addDays(day, ((weekday - dayOfWeek(day) + 6) % 7) + 1);
}

/** The calendar day that this instant has in an IANA zone. @throws RangeError for an unknown zone. */
export function dayInZone(instant: string, timeZone: string): PlainDate {
  return zoneFormat(timeZone).format(new Date(instant));
}

// Building a format costs far more than using it, and a file of 300 rows asks for the same zone 300 times.
const zoneFormats = new Map<string, Intl.DateTimeFormat>();

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = zoneFormats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  zoneFormats.set(timeZone, made);
  return made;
}

function daysInMonth(day: PlainDate): number {
  const [year, month] = parts(day);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970-01-01. @throws RangeError for text that is no day. */
function dayNumber(day: PlainDate): number {
  const [year, month, date] = parts(day);
  return Math.round(Date.UTC(year, month - 1, date) / msPerDay);
}

function fromDayNumber(number: number): PlainDate {
  return new Date(number * msPerDay).toISOString().slice(0, 10);
}

function parts(day: PlainDate): [number, number, number] {
  if (!isPlainDateShape(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function isPlainDateShape(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
