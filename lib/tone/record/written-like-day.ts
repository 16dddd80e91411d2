import type { PlainDate } from '@/lib/domain/plain-date';

/** A day in the manner of one that was written: figures, or words in its language. `text` tells Portuguese from Spanish. */
export function writtenLikeDay(known: PlainDate, example: string, text: string): string {
  const [year = '', month = '', day = ''] = known.split('-');
  if (/^\d{4}-/.test(example)) return known;
  const mark = /^\d{1,2}([/.-])\d{1,2}/.exec(example)?.[1];
  if (mark !== undefined) return [day, month, ...(/\d{4}$/.test(example) ? [year] : [])].join(mark);
  const language = /\bde\b/.test(example)
    ? /[ãç]|janeiro|fevereiro|maio|junho|julho|setembro|outubro|dezembro|\bem\b/i.test(text)
      ? 'pt'
      : 'es'
    : 'en';
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const name = format.format(new Date(`${known}T12:00:00Z`));
  const withYear = /20\d\d/.test(example);
  if (language === 'en')
    return /^\D/.test(example)
      ? `${name} ${Number(day)}${withYear ? `, ${year}` : ''}`
      : `${Number(day)} ${name}${withYear ? ` ${year}` : ''}`;
  return `${Number(day)} de ${name}${withYear ? ` de ${year}` : ''}`;
}
