import { addDays, addMonths, dayOfWeek, daysBetween, plainDate, type PlainDate } from '@/lib/domain/plain-date';
import { weekdayAny, weekdayName, weekdayOf } from '@/lib/text/day-words';
import { fold } from '@/lib/text/fold';
import type { WrittenDate } from '@/lib/text/written-dates';
import { hitAt } from '../hit-at';
import type { ReadPart } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';

/** "el jueves 12", "quinta-feira, 13 de agosto", "Thu, June 12th". */
const before = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<weekday>${weekdayAny})(?:\s(?:pasado|passada|que viene|proximo|last|next|dia))?,?\s?\(?(?:(?:el|the|dia|o|no dia|el dia)\s)?$`,
  'u',
);
/** "12 de mayo (jueves)", "June 12, a Thursday". */
const behind = new RegExp(
  String.raw`^(?:,\s(?:a\s|um[a]?\s|un\s)?|\s\()(?<weekday>${weekdayName})(?=[).,;:!?\s]|$)`,
  'u',
);
/** "hoy, miércoles", "yesterday (Tuesday)"; what they are the day before or after of. */
const relative = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<word>hoy|today|hoje|ayer|yesterday|ontem|manana|tomorrow|amanha)(?:,\s|\s\(|\s(?:mismo\s|es\s|is\s|e\s)?)(?<weekday>${weekdayName})(?![\p{L}-])`,
  'gu',
);
const away: Readonly<Record<string, number>> = {
  ayer: -1,
  yesterday: -1,
  ontem: -1,
  manana: 1,
  tomorrow: 1,
  amanha: 1,
};

/** Weekdays that do not belong to the day they stand beside. Where the year is left out, the one nearest to today. */
export function weekdaysThatDiffer(part: ReadPart, facts: ToneFacts, american: boolean): Found[] {
  if (!/\d/.test(part.text)) return [];
  const { today } = facts;
  const due = new Set(facts.invoices.map(({ dueOn }) => dueOn));
  const folded = fold(part.text);
  if (folded.length !== part.text.length) return [];
  const said = part.dates.flatMap((date) => {
    const from = Math.max(0, date.start - 40);
    const word = before.exec(folded.slice(from, date.start));
    const start = word === null ? -1 : from + word.index;
    const next = word === null ? behind.exec(folded.slice(date.end, date.end + 25)) : null;
    const name = (word ?? next)?.groups?.['weekday'];
    if (name === undefined) return [];
    const place = word === null ? date.end + (next?.[0].indexOf(name) ?? 0) : start;
    return [{ name, place, days: daysMeant(date, today, american) }];
  });
  const days = [...folded.matchAll(relative)].map((match) => ({
    name: match.groups?.['weekday'] ?? '',
    place: match.index + match[0].length - (match.groups?.['weekday'] ?? '').length,
    days: [addDays(today, away[match.groups?.['word'] ?? ''] ?? 0)],
  }));
  return [...said, ...days.filter(({ place }) => !said.some((one) => one.place === place))].flatMap((one) => {
    const weekday = weekdayOf(one.name);
    const first = one.days.find((day) => due.has(day)) ?? one.days[0];
    if (weekday === null || first === undefined || one.days.some((day) => dayOfWeek(day) === weekday)) return [];
    const end = one.place + one.name.length;
    const written = part.text.slice(one.place, end);
    return [{ hit: hitAt(part, one.place, end), expected: [weekdayLike(first, written)], detail: 'date' }];
  });
}

/** The days that a written one can mean: a bare number may be of this month or of the ones beside it. */
function daysMeant({ day, month, year }: WrittenDate, today: PlainDate, american: boolean): PlainDate[] {
  const own = Number(today.slice(0, 4));
  const nearest = (days: readonly (PlainDate | null)[]) =>
    days
      .flatMap((one) => (one === null ? [] : [one]))
      .toSorted((a, b) => Math.abs(daysBetween(a, today)) - Math.abs(daysBetween(b, today)));
  if (month === null) {
    const months = [0, -1, 1].map((step) => addMonths(`${today.slice(0, 8)}01`, step));
    return nearest(months.map((one) => plainDate(Number(one.slice(0, 4)), Number(one.slice(5, 7)), day))).slice(0, 2);
  }
  const at = (of: number) =>
    american ? [plainDate(of, month, day), plainDate(of, day, month)] : [plainDate(of, month, day)];
  if (year !== null) return nearest(at(year));
  const candidates = [own - 1, own, own + 1].flatMap((of) => at(of).slice(0, 1));
  return nearest(candidates).slice(0, 1);
}

/** The day's weekday in the manner of the one that was written: its language, its capital, whole or short. */
function weekdayLike(day: PlainDate, written: string): string {
  const said = fold(written).replace(/\.$/, '');
  const language = /day$|^(?:mon|tue|wed|thu|fri|sat|sun)/.test(said)
    ? 'en'
    : /^(?:segunda|terca|quarta|quinta|sexta|\da|seg|ter|qua|qui|sex)/.test(said)
      ? 'pt'
      : 'es';
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const whole = format.format(new Date(`${day}T12:00:00Z`)).toLowerCase();
  const name = said.endsWith('feira') ? whole : whole.replace('-feira', '');
  const shown = said.length <= 4 ? name.slice(0, 3) : name;
  return language === 'en' || /^\p{Lu}/u.test(written) ? `${shown.charAt(0).toUpperCase()}${shown.slice(1)}` : shown;
}
