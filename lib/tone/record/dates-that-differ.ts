import { daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import type { WrittenDate } from '@/lib/text/written-dates';
import { hasKey } from '../has-key';
import { hitAt } from '../hit-at';
import { firstWord } from '../read-part';
import type { ReadPart } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';

/** So many words may stand between "venció" and its day. */
const reach = 5;
/** "Hace 30 días" is often rounded. */
const tolerance = 3;
const daysLate =
  /(\d{1,4})\s+(?:d[ií]as?|days?)\s+(?:(?:de|em|en)\s+)?(?:atraso|retraso|mora|vencid|demora|late|overdue|past due|atras)/gi;

/** Days named as due days, and counts of days late, that fit no document, instalment or promise on record. */
export function datesThatDiffer(part: ReadPart, facts: ToneFacts, american: boolean): Found[] {
  const due = facts.invoices.flatMap(({ dueOn }) => (dueOn ? [dueOn] : []));
  if (due.length === 0) return [];
  const known = [
    ...due,
    ...facts.invoices.flatMap(({ issuedOn }) => (issuedOn ? [issuedOn] : [])),
    ...facts.plans.flatMap(({ schedule }) => schedule.map(({ dueOn }) => dueOn)),
    ...facts.promises.map(({ promised }) => promised.date),
  ];
  const wrong = part.dates.filter((date) => isDueDay(date, part) && !known.some((day) => fits(date, day, american)));
  const [only] = due;
  const found: Found[] = wrong.map((date) => ({
    hit: hitAt(part, date.start, date.end),
    expected:
      due.length === 1 && only !== undefined ? [writtenLikeDay(only, part.text.slice(date.start, date.end), part)] : [],
    detail: 'date',
  }));
  for (const match of part.text.matchAll(daysLate)) {
    const said = Number(match[1]);
    const real = due.map((day) => daysBetween(day, facts.today));
    if (real.some((days) => Math.abs(days - said) <= tolerance)) continue;
    found.push({ hit: hitAt(part, match.index, match.index + match[0].length), expected: [], detail: 'days' });
  }
  return found;
}

/** The day stands shortly after a word for falling due, in the same sentence. */
function isDueDay(date: WrittenDate, { tokens, text }: ReadPart): boolean {
  const at = firstWord(tokens, date.start);
  const sentence = tokens[at]?.sentence;
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const token = tokens[before];
    if (token?.sentence !== sentence) return false;
    if (token?.tags.has('date') && /[,;]/.test(text.slice(token.end, date.start))) return false;
    if (hasKey(token, '{due}')) return true;
  }
  return false;
}

function fits({ day, month, year }: WrittenDate, known: PlainDate, american: boolean): boolean {
  const [knownYear = 0, knownMonth = 0, knownDay = 0] = known.split('-').map(Number);
  if (year !== null && year !== knownYear) return false;
  if (day === knownDay && (month === null || month === knownMonth)) return true;
  return american && month !== null && day === knownMonth && month === knownDay;
}

const months = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
};

/** The day in the manner of the one that was written: figures, or words in its language. */
function writtenLikeDay(known: PlainDate, example: string, { text }: ReadPart): string {
  const [year = '', month = '', day = ''] = known.split('-');
  if (/^\d{4}-/.test(example)) return known;
  const mark = /^\d{1,2}([/.-])\d{1,2}/.exec(example)?.[1];
  if (mark !== undefined) return [day, month, ...(/\d{4}$/.test(example) ? [year] : [])].join(mark);
  const language = /\bde\b/.test(example)
    ? /[ãç]|janeiro|fevereiro|maio|junho|julho|setembro|outubro|dezembro|\bem\b/i.test(text)
      ? 'pt'
      : 'es'
    : 'en';
  const name = months[language][Number(month) - 1] ?? '';
  const withYear = /20\d\d/.test(example);
  if (language === 'en')
    return /^\D/.test(example)
      ? `${name} ${Number(day)}${withYear ? `, ${year}` : ''}`
      : `${Number(day)} ${name}${withYear ? ` ${year}` : ''}`;
  return `${Number(day)} de ${name}${withYear ? ` de ${year}` : ''}`;
}
