import { boot } from './read-boot';
import { localeTag } from './words';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(localeTag, { ...options, timeZone: 'UTC' });
const time = format({ hour: 'numeric', minute: '2-digit', hour12: boot.locale === 'en' });
const shortDay = format({ day: 'numeric', month: 'short' });
const dayAndTime = format({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
  hour12: boot.locale === 'en',
});
const full = format({ dateStyle: 'full', timeStyle: 'short' });

/** The date as list, message header and tooltip write it. `at` is local time of the mailbox. */
export function writtenDate(at: string, where: 'list' | 'message' | 'title'): string {
  const instant = new Date(`${at}Z`);
  const isToday = at.startsWith(boot.today);
  if (where === 'title') return full.format(instant);
  if (isToday) return time.format(instant);
  return (where === 'list' ? shortDay : dayAndTime).format(instant);
}
