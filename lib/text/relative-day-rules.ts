import { addWorkingDays } from '@/lib/domain/calendar';
import { addDays, addMonths, dayOfWeek, nextWeekday, type PlainDate } from '@/lib/domain/plain-date';
import { exactly, roughly, rule, weekdayOfWeek, type DateContext, type DateRule, type ReadDay } from './date-rule';
import { countOf, countWord, weekdayAny, weekdayName, weekdayOf } from './day-words';

const count = `(?<count>\\d{1,3}|${countWord})`;
const unit = '(?<unit>dias?|days?|semanas?|weeks?|mes|meses|months?|horas?|hours?|hs|quincenas?)';
const working = '(?<working>\\s+(?:habiles|habil|laborables|laborable|laborales|uteis|util))?';
const nextWeek =
  '(?:(?:la|da|de|na)\\s+)*(?:proxima semana|semana proxima|semana que viene|semana que entra|semana entrante|otra semana|siguiente semana|semana siguiente|outra semana|semana que vem|next week)';
const coming = '(?:que viene|que entra|que vem|entrante|proximo|proxima|siguiente)';
const article = '(?:el|la|este|esta|para el|na|no|on|this|by|until|before)';

/** Days counted from today: near words, weekdays, weeks, and spans of days, weeks and months. */
export const relativeDayRules: readonly DateRule[] = [
  rule('(?:ayer|anteayer|antier|antes de ayer|yesterday|ontem|anteontem)', () => 'no-day'),
  rule(
    `(?:hace|ha|faz)\\s+${count}\\s+${unit}|${count.replace('count', 'c2')}\\s+${unit.replace('unit', 'u2')}\\s+(?:ago|atras)`,
    () => 'no-day',
  ),
  rule(`(?:(?:el|la)\\s+)?(?:pasad[oa]|ultim[oa]|last)\\s+(?:${weekdayName}|semana|week|mes|month)`, () => 'no-day'),
  rule(`(?:(?:el|la|na|no|a|o)\\s+)?(?:${weekdayName}|semana|mes)\\s+(?:pasad[oa]|passad[oa])`, () => 'no-day'),
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
  rule(`(?:${article}\\s+)?(?<weekday>${weekdayName})`, comingWeekday),
  rule(`${article}\\s+(?<weekday>${weekdayAny})`, comingWeekday),
  rule(`(?:los|on|as|nas|aos)\\s+(?<weekday>${weekdayName})s?`, (match, { today }) =>
    roughly(nextWeekday(today, weekdayIn(match))),
  ),
  rule(`(?:a\\s+|al\\s+|o\\s+)?(?:(?:fin|fines|final|finales|end)\\s+(?:de|del|of)\\s+)?${nextWeek}`, (_, { today }) =>
    roughly(weekdayOfWeek(5, 1, today)),
  ),
  rule(
    '(?:(?:a\\s+|by\\s+)?(?:fin|final|fines|finales|fim|end|later)\\s+(?:de\\s+|da\\s+|of\\s+)?(?:the\\s+|la\\s+)?)?(?:esta semana|this week|desta semana)|eow|end of (?:the )?week|final da semana',
    thisWeek,
  ),
  rule(
    `(?:en|dentro de|in|within|em|daqui a|de aqui a|de hoy en|de hoje a|a partir de hoy en)\\s+${count}\\s+(?<before>business |working )?${unit}${working}`,
    span,
  ),
  rule(
    `${count}\\s+(?<before>business |working )?${unit}${working}\\s+(?:from now|from today|a partir de hoy|a partir de hoje)`,
    span,
  ),
  rule('(?:de hoy en|daqui a|de hoje a) (?<count>ocho|oito|quince|quinze)', span),
  rule('(?:in a fortnight|a fortnight)', (_, { today }) => exactly(addDays(today, 14))),
];

/** A span typed alone into a field: `3 días`, `two weeks`. In a sentence it needs its preposition. */
export const spanAlone: DateRule = rule(`${count}\\s+(?<before>business |working )?${unit}${working}`, span);

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
function thisWeekday(match: RegExpExecArray, { today }: DateContext): ReadDay | null {
  const weekday = weekdayIn(match);
  return weekday === dayOfWeek(today) ? exactly(today) : exactly(nextWeekday(today, weekday));
}

function thisWeek(_: RegExpExecArray, { today }: DateContext): ReadDay | null {
  return roughly(weekdayOfWeek(dayOfWeek(today) < 5 ? 5 : 7, 0, today));
}

function span(match: RegExpExecArray, context: DateContext): ReadDay | null {
  const { count: said = '', unit: what = '', working: workingAfter, before } = match.groups ?? {};
  const amount = countOf(said);
  if (amount === null || amount === 0) return null;
  const workingDays = workingAfter !== undefined || before !== undefined;
  return exactly(spanned(context, amount, what, workingDays, /^(?:ocho|oito)$/.test(said)));
}

/** People count the running day in "ocho días": a week. */
function spanned(
  { today, calendar }: DateContext,
  amount: number,
  what: string,
  inWorkingDays: boolean,
  eight: boolean,
): PlainDate {
  if (inWorkingDays) return addWorkingDays(today, amount, calendar);
  if (/^(?:semana|week)/.test(what)) return addDays(today, amount * 7);
  if (/^(?:mes|month)/.test(what)) return addMonths(today, amount);
  if (/^(?:hora|hour|hs)/.test(what)) return addDays(today, Math.ceil(amount / 24));
  if (what.startsWith('quincena')) return addDays(today, amount * 15);
  return addDays(today, eight ? 7 : amount);
}

function weekdayIn(match: RegExpExecArray): number {
  const said = match.groups?.['weekday'] ?? match.groups?.['w2'] ?? '';
  const weekday = weekdayOf(said);
  if (weekday === null) throw new Error(`No weekday: ${said}`);
  return weekday;
}
