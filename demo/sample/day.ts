/** A calendar day as `YYYY-MM-DD`. The demo keeps its own arithmetic, since it may not import the product it shows. */
export type Day = string;

/** The day that lies `days` after `day` (before it, when negative). @throws RangeError when `day` is not a day. */
export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The next such weekday strictly after `day` (1 = Monday … 7 = Sunday). */
export function weekdayAfter(day: Day, weekday: number): Day {
  const today = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAfter(day, ((weekday - today + 6) % 7) + 1);
}

/** The day in words of a locale, for example `18 de septiembre` or `September 18`. */
export function spokenDay(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
