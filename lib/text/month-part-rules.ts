import { addDays, addMonths, endOfMonth, type PlainDate } from '@/lib/domain/plain-date';
import {
  exactly,
  lastWorkingDay,
  monthStart,
  nextMonthNamed,
  nthWorkingDay,
  roughly,
  rule,
  type DateContext,
  type DateRule,
  type ReadDay,
} from './date-rule';
import { monthOf } from './month-names';

const nextMonth =
  'proximo mes|mes que viene|mes que entra|mes entrante|mes proximo|next month|mes que vem|mes siguiente';
const thisMonth = 'este mes|presente mes|mes en curso|the month|this month|deste mes|mes|month';
const which = `(?:(?:de|del|do|deste|of|da)\\s+)?(?:el\\s+)?(?:(?<next>${nextMonth})|(?<this>${thisMonth})|(?<month>\\p{L}{3,10}))`;
const to = '(?:(?:a|al|para|hasta|antes de|by|at|ate|no|ao|para o)\\s+)?(?:(?:el|the|o)\\s+)?';

/** Parts of a month: its end, middle and beginning, fortnights, its last and n-th working day, and the month alone. */
export const monthPartRules: readonly DateRule[] = [
  rule(`${to}(?:fin|end|fim|cierre|fechamento)\\s+${which}`, (match, context) => endOf(match, context, exactly)),
  rule(`${to}(?:fines|finales|final|finais|late|later in)\\s+${which}`, (match, context) =>
    endOf(match, context, roughly),
  ),
  rule(`${to}(?:ultimo dia|last day)\\s+${which}`, (match, context) => endOf(match, context, exactly)),
  rule('(?:month[- ]end|eom|antes de que (?:acabe|termine) el mes)', (_, { today }) => exactly(endOfMonth(today))),
  rule(
    `${to}(?:ultimo dia (?:habil|laborable|laboral|util)|last (?:business|working) day)(?:\\s+${which})?`,
    lastWorking,
  ),
  rule(
    '(?<count>quinto|5[oºª°]|primer|primeiro|1[oºª°]) dia (?:habil|laborable|util)(?: del mes| do mes)?',
    nthWorking,
  ),
  rule(`${to}(?:mediados|meados|middle|mid)[\\s-]+${which}`, (match, context) => within(match, context, 15)),
  rule(`${to}(?:principios?|inicios?|comienzos?|comeco|early|beginning|start)[\\s-]+${which}`, (match, context) =>
    within(match, context, 5),
  ),
  rule(`(?<half>primera|primeira|segunda) (?:quincena|quinzena)(?:\\s+${which})?`, halfMonth),
  rule(
    '(?:(?:en|para|na)\\s+)?(?:la\\s+|esta\\s+|a\\s+)?(?<next>proxima\\s+|siguiente\\s+)?(?:quincena|quinzena)(?<after>\\s+que viene|\\s+que vem)?',
    fortnight,
  ),
  rule(`(?:el\\s+|o\\s+|no\\s+)?(?:${nextMonth})`, (_, { today }) =>
    roughly(endOfMonth(addMonths(monthStart(today), 1))),
  ),
  rule(`(?:este mes|this month)`, (_, { today }) => roughly(endOfMonth(today))),
  rule('(?:en|em|in|durante|para|during)\\s+(?<month>\\p{L}{4,10})', (match, { today }) => {
    const month = monthOf(match.groups?.['month'] ?? '');
    return month === null ? null : roughly(endOfMonth(nextMonthNamed(month, today)));
  }),
];

function endOf(
  match: RegExpExecArray,
  context: DateContext,
  sure: (date: PlainDate) => ReadDay | null,
): ReadDay | null {
  const first = monthIn(match, context);
  return first === null ? null : sure(endOfMonth(first));
}

function lastWorking(match: RegExpExecArray, context: DateContext): ReadDay | null {
  const first = monthIn(match, context) ?? monthStart(context.today);
  const date = lastWorkingDay(first, context.calendar);
  return exactly(date < context.today ? lastWorkingDay(addMonths(first, 1), context.calendar) : date);
}

function nthWorking(match: RegExpExecArray, { today, calendar }: DateContext): ReadDay | null {
  const said = match.groups?.['count'] ?? '';
  const count = said.startsWith('q') || said.startsWith('5') ? 5 : 1;
  const date = nthWorkingDay(monthStart(today), count, calendar);
  return exactly(date > today ? date : nthWorkingDay(addMonths(monthStart(today), 1), count, calendar));
}

/** Around that day of the month; of the next month when this month's has passed and no month was named. */
function within(match: RegExpExecArray, context: DateContext, day: number): ReadDay | null {
  const first = monthIn(match, context);
  if (first === null) return null;
  const date = addDays(first, day - 1);
  const named = match.groups?.['month'] !== undefined || match.groups?.['next'] !== undefined;
  if (date >= context.today) return roughly(date);
  return roughly(named ? addDays(addMonths(first, 12), day - 1) : addDays(addMonths(first, 1), day - 1));
}

/** Wages and many payments run on the 15th and at the month's end; on the 15th itself it is today's. */
function fortnight(match: RegExpExecArray, { today }: DateContext): ReadDay | null {
  const days = [0, 1].flatMap((month) => {
    const first = addMonths(monthStart(today), month);
    return [addDays(first, 14), endOfMonth(first)];
  });
  const following = match.groups?.['next'] !== undefined || match.groups?.['after'] !== undefined;
  const date = days.find((day) => (following ? day > today : day >= today));
  return date === undefined ? null : exactly(date);
}

function halfMonth(match: RegExpExecArray, context: DateContext): ReadDay | null {
  const half = match.groups?.['half'] ?? '';
  const first = monthIn(match, context) ?? monthStart(context.today);
  const end = (start: PlainDate) => (half.startsWith('prim') ? addDays(start, 14) : endOfMonth(start));
  return roughly(end(first) < context.today ? end(addMonths(first, 1)) : end(first));
}

/** The first day of the month that the phrase names; null when the word is no month. */
function monthIn(match: RegExpExecArray, { today }: DateContext): PlainDate | null {
  const groups = match.groups ?? {};
  if (groups['next'] !== undefined) return addMonths(monthStart(today), 1);
  if (groups['this'] !== undefined) return monthStart(today);
  const month = monthOf(groups['month'] ?? '');
  return month === null ? null : nextMonthNamed(month, today);
}
