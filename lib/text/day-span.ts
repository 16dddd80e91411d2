import { addWorkingDays, isWorkingDay, type Calendar } from '@/lib/domain/calendar';
import { addDays, addMonths, type PlainDate } from '@/lib/domain/plain-date';
import { exactly, type DateContext, type ReadDay } from './date-rule';
import { countOf, countWord } from './day-words';

const unit = '(?<unit>dias?|days?|semanas?|weeks?|mes|meses|months?|horas?|hours?|hs|quincenas?)';
const working = '(?<working>\\s+(?:habiles|habil|laborables|laborable|laborales|uteis|util))?';

/** A counted span in folded text, as the source of a pattern: `3 dias`, `two weeks`, `5 dias habiles`. */
export const span = `(?<count>\\d{1,3}|${countWord})\\s+(?<before>business |working )?${unit}${working}`;

/** The day which lies a matched span after (1) or before (-1) today; null for a count of nothing. */
export function readSpan(match: RegExpExecArray, context: DateContext, sign: 1 | -1): ReadDay | null {
  const { count: said = '', unit: what = '', working: workingAfter, before } = match.groups ?? {};
  const amount = countOf(said);
  if (amount === null || amount === 0) return null;
  const { today, calendar } = context;
  if (workingAfter !== undefined || before !== undefined) {
    return exactly(sign === 1 ? addWorkingDays(today, amount, calendar) : workingDaysBack(today, amount, calendar));
  }
  if (/^(?:mes|month)/.test(what)) return exactly(addMonths(today, sign * amount));
  // People count the running day in "ocho días": a week.
  const days = /^(?:ocho|oito)$/.test(said) && /^(?:dia|day)/.test(what || 'dia') ? 7 : amount * daysOf(what);
  return exactly(addDays(today, sign * Math.ceil(days)));
}

function daysOf(what: string): number {
  if (/^(?:semana|week)/.test(what)) return 7;
  if (/^(?:hora|hour|hs)/.test(what)) return 1 / 24;
  return what.startsWith('quincena') ? 15 : 1;
}

function workingDaysBack(day: PlainDate, count: number, calendar: Calendar): PlainDate {
  let date = day;
  for (let left = count; left > 0;) {
    date = addDays(date, -1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}
