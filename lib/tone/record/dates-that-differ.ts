import type { PlainDate } from '@/lib/domain/plain-date';
import { fold } from '@/lib/text/fold';
import type { WrittenDate } from '@/lib/text/written-dates';
import { hasKey } from '../has-key';
import { hitAt } from '../hit-at';
import { firstWord } from '../read-part';
import type { ReadPart, Sentence } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { documentsNamed } from './documents-named';
import { instalmentsMeant, nearestStep } from './instalments-meant';
import { writtenLikeDay } from './written-like-day';

/** So many words may stand between "venció" and its day. */
const reach = 5;
/** "April 1 was its due date", "el 12 fue su vencimiento". */
const dueBehind =
  /^[\s,]{0,2}(?:was|is|as|being|era|fue|es|como|foi|e)\s(?:its|the|their|your|su|la|el|tu|seu|sua|o|a)?\s?(?:due date|due day|vencimiento|fecha (?:de (?:vencimiento|pago)|limite)|vencimento|data (?:de vencimento|limite))/;

/** Days named as due days that are no document's, instalment's or promise's on record, or another document's. */
export function datesThatDiffer(part: ReadPart, facts: ToneFacts, american: boolean): Found[] {
  const due = facts.invoices.flatMap(({ dueOn }) => (dueOn ? [dueOn] : []));
  if (due.length === 0) return [];
  const known = [
    ...due,
    ...facts.invoices.flatMap(({ issuedOn }) => (issuedOn ? [issuedOn] : [])),
    ...facts.plans.flatMap(({ schedule }) => schedule.map(({ dueOn }) => dueOn)),
    ...facts.promises.map(({ promised }) => promised.date),
  ];
  return part.dates.flatMap((date) => {
    if (!isDueDay(date, part)) return [];
    const sentence = part.sentences.find(({ start, end }) => date.start >= start && date.end <= end);
    const steps = sentence ? instalmentsMeant(part.text.slice(sentence.start, sentence.end), facts) : null;
    const document = sentence && steps === null ? documentOf(part, sentence, date, facts) : null;
    const isKnown = known.some((day) => fits(date, day, american));
    const isOthers = document?.dueOn ? isOnlyOthers(date, document, facts, american) : false;
    if (isKnown && !isOthers) return [];
    const own = document?.dueOn ?? (due.length === 1 ? due[0] : null);
    const meant = steps === null ? own : nearestStep(steps, facts)?.dueOn;
    const written = part.text.slice(date.start, date.end);
    return [
      {
        hit: hitAt(part, date.start, date.end),
        expected: meant ? [writtenLikeDay(meant, written, part.text)] : [],
        detail: 'date',
      },
    ];
  });
}

/** The day stands shortly after a word for falling due, in the same sentence, or just before one. */
function isDueDay(date: WrittenDate, { tokens, text }: ReadPart): boolean {
  const at = firstWord(tokens, date.start);
  const sentence = tokens[at]?.sentence;
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const token = tokens[before];
    if (token?.sentence !== sentence) break;
    if (token?.tags.has('date') && /[,;]/.test(text.slice(token.end, date.start))) break;
    if (hasKey(token, '{due}')) return true;
  }
  return dueBehind.test(fold(text.slice(date.end, date.end + 60)));
}

/** The last document that a sentence names before a day, or its only one; null where another day stands between. */
function documentOf(part: ReadPart, { start, end }: Sentence, date: WrittenDate, facts: ToneFacts) {
  const all = documentsNamed(part, facts).filter((one) => one.start >= start && one.end <= end);
  const before = all.filter((one) => one.end <= date.start);
  const named = before.length > 0 ? before : all;
  const last = named.at(-1);
  const several = new Set(named.map(({ invoice }) => invoice.id)).size > 1;
  const isRow = several && /[|\n•]/.test(part.text.slice(start, date.start));
  const isParted = part.dates.some((one) => one !== date && one.start >= start && one.end <= date.start);
  return last === undefined || (several && !isRow) || isParted ? null : last.invoice;
}

/** The day is the due day of another document, and nothing of the one that is named. */
function isOnlyOthers(
  date: WrittenDate,
  { id, dueOn, issuedOn }: ToneFacts['invoices'][number],
  { invoices, promises, plans }: ToneFacts,
  american: boolean,
): boolean {
  const own = [dueOn, issuedOn, ...promises.map(({ promised }) => promised.date)];
  const steps = plans.flatMap(({ schedule }) => schedule.map((step) => step.dueOn));
  if ([...own, ...steps].some((day) => day && fits(date, day, american))) return false;
  return invoices.some((other) => other.id !== id && other.dueOn && fits(date, other.dueOn, american));
}

function fits({ day, month, year }: WrittenDate, known: PlainDate, american: boolean): boolean {
  const [knownYear = 0, knownMonth = 0, knownDay = 0] = known.split('-').map(Number);
  if (year !== null && year !== knownYear) return false;
  if (day === knownDay && (month === null || month === knownMonth)) return true;
  return american && month !== null && day === knownMonth && month === knownDay;
}
