import { addDays, dayOfWeek, daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import { countOf, countWord, weekdayName, weekdayOf } from '@/lib/text/day-words';
import { fold } from '@/lib/text/fold';
import { hitAt } from '../hit-at';
import type { ReadPart } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { documentsNamed } from './documents-named';

const count = String.raw`(?<![\p{L}\d.,/])(?<count>\d{1,3}|${countWord})\s(?:\p{L}+\s)?(?<unit>d[ií]as?|days?|seman\p{L}*|weeks?|mes(?:es)?|months?)`;
const fallsDue = String.raw`(?:venc\p{L}*|vto\p{L}*|(?:was|were|fell|came|is|has been) (?:due|overdue|past due)|fell due|came due|due)`;
const lateness = String.raw`(?:(?:de|em|en)\s)?(?:atras\p{L}*|retras\p{L}*|mora\b|vencid\p{L}*|demora|late|overdue|past due|past (?:its|the|their) due|beyond (?:its|the) due|behind|(?:ya )?(?:despues|pasados?|passados|after|depois|alem) (?:\p{L}+ ){0,2}(?:venc\p{L}*|due))`;
/** How long ago something fell due, said in any order: "60 days past its due date", "faz 40 dias que venceu", "due two weeks ago". */
const shapes: readonly RegExp[] = [
  new RegExp(String.raw`${count}\s${lateness}`, 'gu'),
  new RegExp(
    String.raw`(?:hace|ha|faz|fazem)\s(?:ya\s|ja\s|mas de\s|mais de\s|unos\s|uns\s)?${count}\s(?:atras\s)?(?:ya\s)?(?:que\s)?(?:(?:se|esta|la|o|a|nos)\s)?venc\p{L}*`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:venc(?:io|eu|ida|ido|idas|idos|ieron|eram))\s(?:ya\s|ja\s)?(?:hace|ha|faz)\s(?:ya\s|ja\s|unos\s|uns\s)?${count}`,
    'gu',
  ),
  new RegExp(String.raw`${fallsDue}\s(?:just\s|about\s|almost\s|over\s|more than\s)?${count}\sago`, 'gu'),
  new RegExp(
    String.raw`(?:lleva|llevan|esta|estao|has been)\s(?:ya\s|ha\s)?${count}\s(?:vencid\p{L}*|overdue|de vencid\p{L}*)`,
    'gu',
  ),
];
/** "Hace 30 días" is often rounded; weeks and months more so. */
const tolerance = 3;
const tolerances: Readonly<Record<number, number>> = { 7: 5, 30: 12 };
const daysOf: Readonly<Record<string, number>> = { d: 1, s: 7, w: 7, m: 30 };

const near = String.raw`(?<near>hoy|today|hoje|ayer|yesterday|ontem|anteayer|anteontem|manana|tomorrow|amanha|(?:el|this|last|on|na|no|the past|the)\s(?<weekday>${weekdayName})(?<past>\s(?:pasad[ao]|passad[ao]))?|(?<last>ultim[ao]\s|last\s|this past\s)(?<named>${weekdayName}))(?![\p{L}-])`;
const dueNear = new RegExp(
  String.raw`(?<![\p{L}])(?:venc(?:io|ia|eu|ida|ido|idas|idos|e|en|em|eram|ieron)|(?:was|were|is|fell|falls|came|comes) due|due)\s(?:just\s|apenas\s|justo\s|recien\s|mesmo\s|back\s|on\s)?${near}(?!,?\s(?:dia |el |the |de |del |no dia )?\d)`,
  'gu',
);
const daysAway: Readonly<Record<string, number>> = {
  anteayer: -2,
  anteontem: -2,
  ayer: -1,
  yesterday: -1,
  ontem: -1,
  hoy: 0,
  today: 0,
  hoje: 0,
  manana: 1,
  tomorrow: 1,
  amanha: 1,
};
/** Further back a bare weekday names no day. */
const mostDaysBack = 14;

/** How long ago, or on what day of these, a document is said to fall due, where that agrees with no due day on record. */
export function countsThatDiffer(part: ReadPart, facts: ToneFacts): Found[] {
  const all = [
    ...facts.invoices.flatMap(({ dueOn }) => (dueOn ? [dueOn] : [])),
    ...facts.plans.flatMap(({ schedule }) => schedule.map(({ dueOn }) => dueOn)),
  ];
  const folded = fold(part.text);
  if (all.length === 0 || folded.length !== part.text.length) return [];
  const found: { start: number; end: number }[] = [];
  // One count may be told by two shapes.
  const tell = (start: number, end: number) => {
    if (!found.some((one) => one.start < end && start < one.end)) found.push({ start, end });
  };
  for (const shape of shapes) {
    for (const match of folded.matchAll(shape)) {
      const { count: said = '', unit = '' } = match.groups ?? {};
      const number = countOf(said);
      const step = daysOf[unit.charAt(0)] ?? 1;
      if (
        number === null ||
        /(?:en|in|within|dentro de|cada|every|nos proximos|em)\s$/.test(folded.slice(0, match.index))
      )
        continue;
      const due = dueNearby(part, match.index, facts) ?? all;
      const isRight = due.some(
        (day) => Math.abs(daysBetween(day, facts.today) - number * step) <= (tolerances[step] ?? tolerance),
      );
      if (!isRight) tell(match.index, match.index + match[0].length);
    }
  }
  for (const match of folded.matchAll(dueNear)) {
    const due = dueNearby(part, match.index, facts) ?? all;
    if (!due.some((day) => isDay(match, day, facts.today))) tell(match.index, match.index + match[0].length);
  }
  return found.map(({ start, end }) => ({ hit: hitAt(part, start, end), expected: [], detail: 'days' }));
}

/** The due days of the documents that the same sentence names, or null where it names none. */
function dueNearby(part: ReadPart, place: number, facts: ToneFacts): PlainDate[] | null {
  const sentence = part.sentences.find(({ start, end }) => place >= start && place < end);
  if (sentence === undefined) return null;
  const named = documentsNamed(part, facts).filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const steps = facts.plans.flatMap(({ schedule }) => schedule.map(({ dueOn }) => dueOn));
  const days = named.flatMap(({ invoice }) => (invoice.dueOn ? [invoice.dueOn] : []));
  return days.length === 0 ? null : [...days, ...steps];
}

function isDay({ groups = {} }: RegExpMatchArray, day: PlainDate, today: PlainDate): boolean {
  const step = daysAway[groups['near'] ?? ''];
  if (step !== undefined) return day === addDays(today, step);
  const weekday = weekdayOf(groups['weekday'] ?? groups['named'] ?? '');
  return weekday === null || (dayOfWeek(day) === weekday && Math.abs(daysBetween(day, today)) <= mostDaysBack);
}
