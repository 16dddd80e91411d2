import { onOrAfterWorkingDay, type Calendar } from '@/lib/domain/calendar';
import { addDays, type PlainDate } from '@/lib/domain/plain-date';
import { calendarDayRules } from './calendar-day-rules';
import { isOnSide, nearestDayOfMonth, type DateContext, type DateRule, type ReadDay } from './date-rule';
import { fold } from './fold';
import { monthPartRules } from './month-part-rules';
import { relativeDayRules, spanAlone } from './relative-day-rules';

/** A day that somebody wrote: the words that name it, and whether they name just this one or only about it. */
export type DatePhrase = { date: PlainDate; text: string; exact: boolean };

/**
 * `toward`: whether the words speak of what comes (a promise) or of what was (a payment); `monthFirst` where 5/12 is the
 * 12th of May (United States); working days skip the calendar's weekend and holidays.
 */
export type DatePhraseOptions = {
  today: PlainDate;
  toward?: 'future' | 'past';
  monthFirst?: boolean;
  calendar?: Calendar;
};

const rules: readonly DateRule[] = [...calendarDayRules, ...relativeDayRules, ...monthPartRules];
const limit = 4000;

const workWeek: Calendar = { timeZone: 'UTC', weekend: [6, 7], holidays: [], from: '09:00', to: '18:00' };

/**
 * The day that a person types or writes, in Spanish, Portuguese or English, with or without accents: `viernes`, `fin de
 * mes`, `15/12`, `en 3 días`, `next Monday`, `daqui a 10 dias`. In a longer text the first day that is named; of
 * alternatives (`el lunes o el martes`) the later one, as not exact. Never a day on the other side of today unless its year
 * is written, and null when no day is named. Conventions: a bare weekday is the next one strictly after today, or looking
 * back the latest one, today included; weeks begin on Monday.
 */
export function readDatePhrase(
  text: string,
  { today, toward = 'future', monthFirst = false, calendar = workWeek }: DatePhraseOptions,
): DatePhrase | null {
  const written = text.slice(0, limit).normalize('NFC').replace(/\s/g, ' ');
  const folded = fold(written).replace(/[ºª°]/g, (sign) => (sign === 'ª' ? 'a' : 'o'));
  const context: DateContext = { today, toward, monthFirst, calendar };
  const typed = typedAlone(folded, context);
  if (typed !== null) return { ...typed, text: written.trim() };
  const found = findings(folded, context);
  const first = found[0];
  if (first === undefined) return null;
  const chosen = laterAlternative(first, found[1], folded) ?? first;
  const [start, end] = [first.start, chosen.end];
  const shown = folded.length === written.length ? written : folded;
  return { ...shifted(chosen.day, folded.slice(0, start), context), text: shown.slice(start, end) };
}

type Finding = { start: number; end: number; day: ReadDay };

/** What would be too little in a sentence and is enough in a field: a day number, a span. */
function typedAlone(folded: string, context: DateContext): Omit<DatePhrase, 'text'> | null {
  const text = folded.trim();
  if (/^\d{1,2}$/.test(text)) {
    const date = nearestDayOfMonth(Number(text), context);
    const isTodays = Number(text) === Number(context.today.slice(8));
    return date === null ? null : { date, exact: !isTodays || context.toward === 'past' };
  }
  spanAlone.pattern.lastIndex = 0;
  const span = spanAlone.pattern.exec(text);
  if (span === null || span[0] !== text) return null;
  const day = spanAlone.read(span, context);
  return day === null || day === 'no-day' ? null : { date: day.date, exact: day.exact };
}

/** All phrases in order, the longer one where two begin together; none inside another. */
function findings(folded: string, context: DateContext): Finding[] {
  const matches = rules.flatMap(({ pattern, read }) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const day = read(match as RegExpExecArray, context);
      if (day === null) return [];
      return [{ start: match.index, end: match.index + match[0].length, day }];
    }),
  );
  const found: Finding[] = [];
  let reached = 0;
  for (const { start, end, day } of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < reached) continue;
    reached = end;
    if (day !== 'no-day' && (day.dated === true || isOnSide(day.date, context))) found.push({ start, end, day });
  }
  return found;
}

/** `el lunes o el martes`, `del 20 al 25`: we may count on the later day only. */
function laterAlternative(first: Finding, second: Finding | undefined, folded: string): Finding | null {
  if (second === undefined || second.day.date <= first.day.date) return null;
  const gap = folded.slice(first.end, second.start).trim();
  const either = /^(?:o|u|ou|or|al?|hasta|ate|to|-)(?: (?:el|la|the))?$/.test(gap);
  const upTo = gap === '' && folded.startsWith('al ', second.start);
  const between =
    /^(?:y|e|and)(?: (?:el|la|the))?$/.test(gap) && /(?:entre|between)\s*$/.test(folded.slice(0, first.start));
  return either || upTo || between ? { ...second, day: { ...second.day, exact: false } } : null;
}

/** `después del 20` is no day of its own: the first working day after it, and only about. */
function shifted(day: ReadDay, before: string, context: DateContext): Omit<DatePhrase, 'text'> {
  const after = /(?:despues(?: del?)?|luego(?: del?)?|depois d[eo]|after)\s*(?:el\s*|the\s*)?$/.test(before);
  if (!after) return { date: day.date, exact: day.exact };
  const date = onOrAfterWorkingDay(addDays(day.date, 1), context.calendar);
  return { date: isOnSide(date, context) || day.dated ? date : context.today, exact: false };
}
