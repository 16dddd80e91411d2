import { addDays, dayOfWeek, nextWeekday, type PlainDate } from '@/lib/domain/plain-date';
import { exactly, roughly, rule, weekdayOfWeek, type DateContext, type DateRule, type ReadDay } from './date-rule';
import { readSpan, span } from './day-span';
import { weekdayAny, weekdayIn, weekdayName } from './day-words';
import { pastDayRules } from './past-day-rules';

const nextWeek =
  '(?:(?:la|da|de|na)\\s+)*(?:proxima semana|semana proxima|semana que viene|semana que entra|semana entrante|otra semana|siguiente semana|semana siguiente|outra semana|semana que vem|next week)';
const coming = '(?:que viene|que entra|que vem|entrante|proximo|proxima|siguiente)';
const article = '(?:el|la|este|esta|para el|na|no|on|this|by|until|before)';

/** Days counted from today: near words, weekdays, weeks, and spans of days, weeks and months. */
export const relativeDayRules: readonly DateRule[] = [
  ...pastDayRules,
  rule('(?:el\\s+|no\\s+|the\\s+)?(?:fin de semana|finde|fim de semana|weekend)', () => 'no-day'),
  rule('(?:por|en|de|toda)\\s+la\\s+manana|(?:de|pela)\\s+manha|in the morning', () => 'no-day'),
  rule('(?:hoy mismo|hoy|ainda hoje|hoje|today|esta tarde|esta noche|tonight)', (_, { today }) => exactly(today)),
  rule(
    '(?:manana|amanha|tomorrow|tmrw)(?:\\s+(?:mismo|por la manana|por la tarde|temprano|cedo|de manha|a tarde|morning|afternoon))?',
    in1,
  ),
  rule('(?:pasado\\s+manana|depois\\s+de\\s+amanha|(?:the\\s+)?day\\s+after\\s+tomorrow)', (_, { today }) =>
    exactly(addDays(today, 2)),
  ),
  rule(`(?:${article}\\s+)?(?<weekday>${weekdayName})\\s*,?\\s*(?:(?:de|da|of)\\s+)?${nextWeek}`, weekdayNextWeek),
  rule(`${nextWeek},?\\s+(?:(?:el|no|na|on)\\s+)?(?<weekday>${weekdayName})`, weekdayNextWeek),
  rule(`(?<weekday>${weekdayName})\\s+week|a week from (?<w2>${weekdayName})`, (match, { today }) =>
    exactly(addDays(nextWeekday(today, weekdayIn(match)), 7)),
  ),
  rule(`next\\s+(?<weekday>${weekdayAny})`, englishNext),
  rule(`(?:${article}\\s+)?(?:(?:el|la)\\s+)?(?:proximo|proxima)\\s+(?<weekday>${weekdayAny})`, comingWeekday),
  rule(`(?:${article}\\s+)?(?<weekday>${weekdayName})(?:\\s+${coming})`, comingWeekday),
  rule(`(?:este|esta|this)\\s+(?<weekday>${weekdayAny})`, thisWeekday),
  rule(`(?:${article}\\s+)?(?<weekday>${weekdayName})`, (match, context) => exactly(nearest(match, context))),
  rule(`${article}\\s+(?<weekday>${weekdayAny})`, (match, context) => exactly(nearest(match, context))),
  rule(`(?:los|on|as|nas|aos)\\s+(?<weekday>${weekdayName})s?`, (match, context) => roughly(nearest(match, context))),
  rule(`(?:a\\s+|al\\s+|o\\s+)?(?:(?:fin|fines|final|finales|end)\\s+(?:de|del|of)\\s+)?${nextWeek}`, (_, { today }) =>
    roughly(weekdayOfWeek(5, 1, today)),
  ),
  rule(
    '(?:(?:a\\s+|by\\s+)?(?:fin|final|fines|finales|fim|end|later)\\s+(?:de\\s+|da\\s+|of\\s+)?(?:the\\s+|la\\s+)?)?(?:esta semana|this week|desta semana)|eow|end of (?:the )?week|final da semana',
    thisWeek,
  ),
  rule(`(?:en|dentro de|in|within|em|daqui a|de aqui a|de hoy en|de hoje a|a partir de hoy en)\\s+${span}`, ahead),
  rule(`${span}\\s+(?:from now|from today|a partir de hoy|a partir de hoje)`, ahead),
  rule('(?:de hoy en|daqui a|de hoje a) (?<count>ocho|oito|quince|quinze)', ahead),
  rule('(?:in a fortnight|a fortnight)', (_, { today }) => exactly(addDays(today, 14))),
];

/** A span typed alone into a field, on its wanted side: `3 días`, `two weeks`. In a sentence it needs its preposition. */
export const spanAlone: DateRule = rule(span, (match, context) =>
  readSpan(match, context, context.toward === 'future' ? 1 : -1),
);

function in1(_: RegExpExecArray, { today }: DateContext): ReadDay | null {
  return exactly(addDays(today, 1));
}

function weekdayNextWeek(match: RegExpExecArray, { today }: DateContext): ReadDay | null {
  return exactly(weekdayOfWeek(weekdayIn(match), 1, today));
}

/** In English the Friday of next week, to most; doubtful while this week's is still ahead. */
function englishNext(match: RegExpExecArray, { today }: DateContext): ReadDay | null {
  const date = weekdayOfWeek(weekdayIn(match), 1, today);
  return date === nextWeekday(today, weekdayIn(match)) ? exactly(date) : roughly(date);
}

function comingWeekday(match: RegExpExecArray, { today }: DateContext): ReadDay | null {
  return exactly(nextWeekday(today, weekdayIn(match)));
}

/** `este viernes`, said on a Friday, is today. */
function thisWeekday(match: RegExpExecArray, context: DateContext): ReadDay | null {
  const isToday = weekdayIn(match) === dayOfWeek(context.today);
  return exactly(isToday ? context.today : nearest(match, context));
}

/** A bare weekday: the next one strictly after today, or looking back the latest one, today included. */
function nearest(match: RegExpExecArray, { today, toward }: DateContext): PlainDate {
  const next = nextWeekday(today, weekdayIn(match));
  return toward === 'future' ? next : addDays(next, -7);
}

function ahead(match: RegExpExecArray, context: DateContext): ReadDay | null {
  return readSpan(match, context, 1);
}

function thisWeek(_: RegExpExecArray, { today }: DateContext): ReadDay | null {
  return roughly(weekdayOfWeek(dayOfWeek(today) < 5 ? 5 : 7, 0, today));
}
