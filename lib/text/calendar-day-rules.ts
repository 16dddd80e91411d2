import { addMonths, dayOfWeek, daysBetween, plainDate, type PlainDate } from '@/lib/domain/plain-date';
import {
  dayInMonth,
  exactly,
  monthStart,
  nearestDayAndMonth,
  nearestDayOfMonth,
  roughly,
  rule,
  type DateContext,
  type DateRule,
  type ReadDay,
} from './date-rule';
import { countOf, dayWord, weekdayAny, weekdayOf } from './day-words';
import { monthOf } from './month-names';

const weekdayLead = `(?:(?:el|la|este|esta|na|no|on|this|by|until|before)\\s+)?(?<weekday>${weekdayAny}),?\\s+(?:(?:el|the|o)\\s+)?(?:dia\\s+)?`;
const weekday = `(?:${weekdayLead})?`;
const digits = '\\d{1,2}(?:st|nd|rd|th|ro|er|o|[ºª°])?';
const day = `(?<day>${digits}|${dayWord})`;
const year = '(?<year>\\d{4})';
const month = '(?<month>\\p{L}{3,10})\\.?';
const after = {
  hour: '(?!\\s*(?:h|hs|hrs|horas?|am|pm|a\\.m|p\\.m|%|por ciento|por cento|percent|mil|k)(?![\\p{L}\\d]))',
  things:
    '(?!\\s+(?:dias?|semanas?|mes|meses|days?|weeks?|months?|hours?|facturas?|faturas?|invoices?|pagos?|cuotas?|parcelas?|de cada)(?![\\p{L}]))',
  parts: '(?!\\s*(?:partes?|parts?|cuotas?|parcelas?|de la|da|of)(?![\\p{L}]))',
};
const thisMonth =
  '(?:(?:del|de|do|of)\\s+)?(?:presente mes|presente|corriente mes|corriente|este mes|mes en curso|deste mes|this month|mes corrente)';
const nextMonth =
  '(?:del|de|do|of)\\s+(?:el\\s+)?(?:proximo mes|mes que viene|mes que entra|mes entrante|mes proximo|next month|mes que vem)';
const article = '(?:(?:el|al|dia|the)(?:\\s+dia)?\\s+)';

/** Days that the calendar names: by numbers, by month names, by the day of the month. */
export const calendarDayRules: readonly DateRule[] = [
  rule(`${weekday}${year}[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})`, (match) => {
    const { m, d } = named(match);
    return dated(plainDate(yearOf(match), Number(m), Number(d)));
  }),
  rule(`${weekday}(?<a>\\d{1,2})[-/.](?<b>\\d{1,2})[-/.](?<year>\\d{4}|\\d{2})`, (match, context) => {
    const [dayNumber, monthNumber] = ordered(match, context);
    return dated(plainDate(yearOf(match), monthNumber, dayNumber));
  }),
  rule(`${weekday}(?<a>\\d{1,2})[-/](?<b>\\d{1,2})${after.parts}`, (match, context) => {
    const [dayNumber, monthNumber] = ordered(match, context);
    return inYear(match, monthNumber, dayNumber, context);
  }),
  rule(
    `${weekday}${article}?${day}(?:\\s+de\\s+|\\s+of\\s+|\\s*[-/]\\s*|\\s+)${month}(?:(?:,?\\s+(?:de\\s+|del\\s+)?|[-/])${year})?`,
    dayAndMonth,
  ),
  rule(`${weekday}${month}\\s*-?\\s*(?<day>${digits})(?:,?\\s+(?:de\\s+|del\\s+)?${year})?${after.hour}`, dayAndMonth),
  rule(`${article}?${weekday}${day}\\s+${thisMonth}`, (match, { today }) =>
    exactly(dayInMonth(monthStart(today), dayOf(match))),
  ),
  rule(`${article}?${weekday}${day}\\s+${nextMonth}`, (match, { today }) =>
    exactly(dayInMonth(addMonths(monthStart(today), 1), dayOf(match))),
  ),
  rule(`${weekdayLead}(?<day>${digits})${after.hour}${after.things}`, dayAlone),
  rule(`(?:el|al|dia)(?:\\s+dia)?\\s+${day}${after.hour}${after.things}`, dayAlone),
  rule(`(?<=(?:antes|despues|luego|partir)\\s+)del\\s+(?:dia\\s+)?${day}${after.hour}${after.things}`, dayAlone),
  rule(`(?:(?:on|by|before|until)\\s+)?(?:the\\s+)?(?<day>\\d{1,2}(?:st|nd|rd|th))${after.things}`, dayAlone),
];

function dayAndMonth(match: RegExpExecArray, context: DateContext): ReadDay | null {
  const monthNumber = monthOf(named(match)['month'] ?? '');
  if (monthNumber === null) return null;
  if (named(match)['year'] !== undefined) return dated(plainDate(yearOf(match), monthNumber, dayOf(match)));
  return inYear(match, monthNumber, dayOf(match), context);
}

/** Without a year the nearest such day is meant; one almost a year away is more likely the other side's: doubtful. */
function inYear(match: RegExpExecArray, monthNumber: number, dayNumber: number, context: DateContext): ReadDay | null {
  const date = nearestDayAndMonth(monthNumber, dayNumber, context);
  return date !== null && Math.abs(daysBetween(context.today, date)) > 300 ? roughly(date) : agreeing(match, date);
}

/** `el 15` on the 15th is next month's, as `el viernes` on a Friday is next week's; not exact, since it may be today. */
function dayAlone(match: RegExpExecArray, context: DateContext): ReadDay | null {
  const date = nearestDayOfMonth(dayOf(match), context);
  if (date === null) return null;
  const isTodays = dayOf(match) === Number(context.today.slice(8));
  return isTodays && context.toward === 'future' ? roughly(date) : agreeing(match, date);
}

/** A weekday beside the date that is another one makes it doubtful: the number wins. */
function agreeing(match: RegExpExecArray, date: PlainDate | null): ReadDay | null {
  const said = named(match)['weekday'];
  if (date === null || said === undefined) return exactly(date);
  return weekdayOf(said) === dayOfWeek(date) ? exactly(date) : roughly(date);
}

function dated(date: PlainDate | null): ReadDay | null {
  return date === null ? null : { date, exact: true, dated: true };
}

function ordered(match: RegExpExecArray, { monthFirst }: DateContext): [day: number, month: number] {
  const { a, b } = named(match);
  const [left, right] = [Number(a), Number(b)];
  const swapped = monthFirst ? left <= 12 : right > 12;
  return swapped ? [right, left] : [left, right];
}

function dayOf(match: RegExpExecArray): number {
  const said = named(match)['day'] ?? '';
  return countOf(said.replace(/^(\d+)\D+$/, '$1')) ?? 0;
}

function yearOf(match: RegExpExecArray): number {
  const written = named(match)['year'] ?? '';
  return Number(written.length === 2 ? `20${written}` : written);
}

function named(match: RegExpExecArray): Record<string, string | undefined> {
  return match.groups ?? {};
}
