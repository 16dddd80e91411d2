import { addDays, addMonths, endOfMonth, nextWeekday } from '@/lib/domain/plain-date';
import {
  exactly,
  monthStart,
  roughly,
  rule,
  weekdayOfWeek,
  type DateContext,
  type DateRule,
  type ReadDay,
} from './date-rule';
import { readSpan, span } from './day-span';
import { weekdayIn, weekdayName } from './day-words';

const article = '(?:(?:el|la|na|no|a|o|on)\\s+)?';
const gone = '(?:pasad[oa]|passad[oa]|ultim[oa]|last)';

/** Days that were, in words that say so. To somebody who looks ahead they name no day, and hide none inside them. */
export const pastDayRules: readonly DateRule[] = [
  rule(
    'ayer|yesterday|ontem',
    back(({ today }) => exactly(addDays(today, -1))),
  ),
  rule(
    'anteayer|antier|antes de ayer|anteontem|(?:the )?day before yesterday',
    back(({ today }) => exactly(addDays(today, -2))),
  ),
  rule(
    `(?:hace|ha|faz)\\s+${span}`,
    back((context, match) => readSpan(match, context, -1)),
  ),
  rule(
    `${span}\\s+(?:ago|atras)`,
    back((context, match) => readSpan(match, context, -1)),
  ),
  rule(`${article}${gone}\\s+(?<weekday>${weekdayName})`, back(lastWeekday)),
  rule(`${article}(?<weekday>${weekdayName})\\s+${gone}`, back(lastWeekday)),
  rule(
    `${article}(?:${gone}\\s+(?:semana|week)|semana\\s+${gone})`,
    back(({ today }) => roughly(weekdayOfWeek(5, -1, today))),
  ),
  rule(
    `${article}(?:${gone}\\s+(?:mes|month)|mes\\s+${gone})`,
    back(({ today }) => roughly(endOfMonth(addMonths(monthStart(today), -1)))),
  ),
];

function back(read: (context: DateContext, match: RegExpExecArray) => ReadDay | null): DateRule['read'] {
  return (match, context) => (context.toward === 'past' ? read(context, match) : 'no-day');
}

/** `el viernes pasado`, said on a Friday, is a week ago. */
function lastWeekday({ today }: DateContext, match: RegExpExecArray): ReadDay | null {
  return exactly(addDays(nextWeekday(addDays(today, -1), weekdayIn(match)), -7));
}
