import { monthOf } from './month-names';
import type { Span } from './span';

/** A calendar day in a text as far as it is written. `month` and `year` are null where they are left to the reader. */
export type WrittenDate = Span & { day: number; month: number | null; year: number | null };

const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|january|february|march|april|june|july|august|september|october|november|december|jan|feb|fev|mar|abr|apr|mai|jun|jul|ago|aug|set|sept|sep|oct|out|nov|dic|dez|dec|ene|may';
const year = String.raw`(?:,?\s+(?:de\s+|del\s+)?(?<year>20\d\d))?`;
const shapes: readonly RegExp[] = [
  /(?<![\d/.-])(?<year>20\d\d)-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/g,
  /(?<![\d/.,-])(?<day>\d{1,2})(?<sep>[/.-])(?<month>\d{1,2})\k<sep>(?<year>(?:20)?\d\d)(?![\d/])/g,
  /(?<![\d/.,$-])(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/%])/g,
  new RegExp(
    String.raw`(?<![\d/.,])(?<day>\d{1,2}|1º|1°|primero|1er)(?:º|°|st|nd|rd|th)?(?:\s+(?:de\s+|of\s+)?|[-/.])(?<name>${months})\b\.?(?:[-/](?<short>(?:20)?\d\d))?${year}`,
    'giu',
  ),
  new RegExp(String.raw`\b(?<name>${months})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d.,]*\d)${year}`, 'giu'),
  // The figure is looked for first: looking back at every letter takes long.
  /(?=\d)(?<=\b(?:d[ií]a|dia|the|el|al|del|até|ate|no|by|on)\s+(?:(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|dia|day)\s+)?)(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|º)?(?![\d%€$]|[.,:/-]\d|\s*(?:%|d[ií]as|dias|days|de cada|cuotas|parcelas|pagos|horas|hours))/giu,
];

/**
 * Days that are written as dates, in Spanish, Portuguese and English, in order; `5/12` is day and month unless
 * `monthFirst`. Words such as tomorrow or Friday are none.
 */
export function writtenDates(text: string, { monthFirst }: { monthFirst: boolean }): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) {
      const date = read(match, monthFirst);
      const end = match.index + match[0].replace(/[\s.]+$/, '').length;
      if (date !== null && !found.some((other) => other.start < end && match.index < other.end)) {
        found.push({ ...date, start: match.index, end });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function read({ groups = {} }: RegExpMatchArray, monthFirst: boolean): Omit<WrittenDate, keyof Span> | null {
  const written = groups['day'] ?? '';
  const first = /^(?:1|primero)/.test(written) && !/^\d\d/.test(written) ? 1 : Number(written);
  const named = groups['name'] === undefined ? null : monthOf(groups['name']);
  const second = groups['month'] === undefined ? named : Number(groups['month']);
  const swapped = monthFirst && groups['month'] !== undefined && groups['year']?.length !== 4;
  const american = monthFirst && groups['sep'] === '/' ? true : swapped;
  const [day, month] = american && second !== null ? [second, first] : [first, second];
  const years = groups['year'] ?? groups['short'];
  if (!(day >= 1 && day <= 31) || (month !== null && !(month >= 1 && month <= 12))) return null;
  return { day, month, year: years === undefined ? null : Number(years.length === 2 ? `20${years}` : years) };
}
