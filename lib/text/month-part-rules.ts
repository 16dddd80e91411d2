import { addDays, addMonths, endOfMonth, type PlainDate } from '@/lib/domain/plain-date';
import {
  exactly,
  firstOnSide,
  isOnSide,
  lastWorkingDay,
  monthStart,
  nearestMonthNamed,
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
  rule('(?:en|em|in|durante|para|during)\\s+(?<month>\\p{L}{4,10})', (match, context) => {
    const month = monthOf(match.groups?.['month'] ?? '');
    return month === null ? null : roughly(endOfMonth(nearestMonthNamed(month, context)));
  }),
];

function endOf(
  match: RegExpExecArray,
  context: DateContext,
  sure: (date: PlainDate) => ReadDay | null,
): ReadDay | null {
  const first = monthIn(match, context);
  if (first === null) return null;
  const end = endOfMonth(first);
  // Looking back, `fin de mes` is the end that has been.
  const isRunning = match.groups?.['this'] !== undefined;
  return sure(isRunning && !isOnSide(end, context) ? endOfMonth(beside(first, context)) : end);
}

function lastWorking(match: RegExpExecArray, context: DateContext): ReadDay | null {
  const first = monthIn(match, context) ?? monthStart(context.today);
  const days = [first, beside(first, context)].map((month) => lastWorkingDay(month, context.calendar));
  return exactly(firstOnSide(days, context));
}

function nthWorking(match: RegExpExecArray, context: DateContext): ReadDay | null {
  const { today, toward, calendar } = context;
  const said = match.groups?.['count'] ?? '';
  const count = said.startsWith('q') || said.startsWith('5') ? 5 : 1;
  const date = nthWorkingDay(monthStart(today), count, calendar);
  const isThis = toward === 'future' ? date > today : date <= today;
  return exactly(isThis ? date : nthWorkingDay(beside(monthStart(today), context), count, calendar));
}

/** Around that day of the month; of the month beside when this month's is on the other side and no month was named. */
function within(match: RegExpExecArray, context: DateContext, day: number): ReadDay | null {
  const first = monthIn(match, context);
  if (first === null) return null;
  const date = addDays(first, day - 1);
  if (isOnSide(date, context) || match.groups?.['next'] !== undefined) return roughly(date);
  return roughly(addDays(beside(first, context, match.groups?.['month'] === undefined ? 1 : 12), day - 1));
}

/** Wages and many payments run on the 15th and at the month's end; on the 15th itself it is today's. */
function fortnight(match: RegExpExecArray, context: DateContext): ReadDay | null {
  const first = monthStart(context.today);
  const days = [first, beside(first, context)].flatMap((month) => {
    const [middle, end] = [addDays(month, 14), endOfMonth(month)];
    return context.toward === 'future' ? [middle, end] : [end, middle];
  });
  const following = match.groups?.['next'] !== undefined || match.groups?.['after'] !== undefined;
  return exactly(firstOnSide(following ? days.filter((day) => day > context.today) : days, context));
}

function halfMonth(match: RegExpExecArray, context: DateContext): ReadDay | null {
  const half = match.groups?.['half'] ?? '';
  const first = monthIn(match, context) ?? monthStart(context.today);
  const end = (start: PlainDate) => (half.startsWith('prim') ? addDays(start, 14) : endOfMonth(start));
  return roughly(firstOnSide([end(first), end(beside(first, context))], context));
}

/** The month so many months away on the wanted side. */
function beside(first: PlainDate, { toward }: DateContext, months = 1): PlainDate {
  return addMonths(first, toward === 'future' ? months : -months);
}

/** The first day of the month that the phrase names; null when the word is no month. */
function monthIn(match: RegExpExecArray, context: DateContext): PlainDate | null {
  const { today } = context;
  const groups = match.groups ?? {};
  if (groups['next'] !== undefined) return addMonths(monthStart(today), 1);
  if (groups['this'] !== undefined) return monthStart(today);
  const month = monthOf(groups['month'] ?? '');
  return month === null ? null : nearestMonthNamed(month, context);
}
