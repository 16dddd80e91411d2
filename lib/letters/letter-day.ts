import type { PlainDate } from '@/lib/domain/plain-date';
import { monthDate } from '@/lib/i18n/formats/dates';
import { languageOf } from '@/lib/i18n/formats/locale';

/** A short day in a letter: in Portuguese in figures (`11/11`), as nobody there writes `11 nov`; the year as in `monthDate`. */
export function letterDay(day: PlainDate, today: PlainDate | null, locale: string): string {
  if (languageOf(locale) !== 'pt') return monthDate(day, today, locale);
  const [year = '', month = '', date = ''] = day.split('-');
  return [date, month, ...(year === today?.slice(0, 4) ? [] : [year])].join('/');
}
