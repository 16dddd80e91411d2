import type { Language } from '@/lib/domain/customer';
import { dayOfWeek, daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import { languageOf } from './locale';

const shortMonths: Record<Language, readonly string[]> = {
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  pt: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
};

const weekdays: Record<Language, readonly string[]> = {
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  pt: ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'],
};

const near: Record<Language, Readonly<Record<number, string>>> = {
  es: { [-1]: 'ayer', 0: 'hoy', 1: 'mañana' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
  pt: { [-1]: 'ontem', 0: 'hoje', 1: 'amanhã' },
};

const space = '\u00a0';

/**
 * A day as short as it stays clear, seen from `today`: `hoy`, `ayer`, `viernes 27` within a week to either side, `27 nov`
 * within the year, `27 nov 2025` beyond (design: interface §8 rule 8).
 */
export function shortDate(day: PlainDate, today: PlainDate, locale: string): string {
  const distance = daysBetween(today, day);
  const word = near[languageOf(locale)][distance];
  if (word !== undefined) return word;
  return Math.abs(distance) < 7 ? weekdayAndDay(day, locale) : monthDate(day, today, locale);
}

/** `viernes 27`, `Friday 27`, `sexta, 27`: for a day on which someone must act. */
export function weekdayAndDay(day: PlainDate, locale: string): string {
  const language = languageOf(locale);
  return `${weekdayName(day, language)}${language === 'pt' ? ',' : ''}${space}${Number(day.slice(8))}`;
}

/**
 * `27 nov`, with the year when it is not that of `today` (null: always); the month comes first where
 * the country's English does so.
 */
export function monthDate(day: PlainDate, today: PlainDate | null, locale: string): string {
  const month = shortMonths[languageOf(locale)][Number(day.slice(5, 7)) - 1];
  const date = Number(day.slice(8));
  const year = day.slice(0, 4);
  const sameYear = year === today?.slice(0, 4);
  const monthFirst = languageOf(locale) === 'en' && !/^\d/.test(dateInWords(day, locale));
  if (monthFirst) return `${month}${space}${date}${sameYear ? '' : `,${space}${year}`}`;
  return `${date}${space}${month}${sameYear ? '' : space + year}`;
}

/** `viernes 27 de noviembre de 2026`: the whole day, as a screen reader says it and a tooltip shows it. */
export function spokenDate(day: PlainDate, locale: string): string {
  const language = languageOf(locale);
  const weekday = part(day, language, { weekday: 'long' });
  return `${weekday}${language === 'es' ? '' : ','} ${dateInWords(day, locale)}`;
}

/** `11 de noviembre de 2026`, `November 11, 2026`, `1º de novembro de 2026`: a day as letters write it. */
export function dateInWords(day: PlainDate, locale: string): string {
  const words = part(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return languageOf(locale) === 'pt' ? words.replace(/^1 de/, '1º de') : words;
}

/** `viernes 27 de noviembre`: a day to act on as letters write it, with the year when it is not this one. */
export function weekdayInWords(day: PlainDate, today: PlainDate, locale: string): string {
  const language = languageOf(locale);
  const weekday = part(day, language, { weekday: 'long' });
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const date = sameYear ? part(day, locale, { day: 'numeric', month: 'long' }) : dateInWords(day, locale);
  return `${weekday}${language === 'es' ? '' : ','} ${language === 'pt' ? date.replace(/^1 de/, '1º de') : date}`;
}

/** `noviembre de 2026`: a heading over the entries of one month. */
export function monthInWords(day: PlainDate, locale: string): string {
  return part(day, locale, { month: 'long', year: 'numeric' });
}

function weekdayName(day: PlainDate, language: Language): string {
  return weekdays[language][dayOfWeek(day) - 1] ?? '';
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Days have no zone, so they are shown as the UTC day that they are. Formats are kept: making one is the costly part. */
function part(day: PlainDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${Object.entries(options).join(' ')}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
