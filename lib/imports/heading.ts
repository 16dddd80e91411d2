import { exactHeadings } from './exact-headings';
import { currencyOfMark, currencyOfWords } from '@/lib/text/currency-marks';
import { fold } from '@/lib/text/fold';
import { remembered } from '@/lib/text/remembered';
import { monthOf } from '@/lib/text/month-names';
import type { DateOrder } from '@/lib/text/table-dates';

/**
 * A heading as we compare it: no accents, lower case, without `* # . : º °`, without a unit in brackets and without a
 * month at its end (user-made workbooks repeat the header per month with the month appended). `#` alone is a number.
 */
export function normalizeHeading(heading: string): string {
  if (heading === '#') return 'no';
  const bare = spaced(heading) ?? bareOf(heading);
  const words = bare.split(' ');
  const tail = words.at(-1) ?? '';
  return words.length > 1 && tail.length > 2 && monthOf(tail) !== null ? words.slice(0, -1).join(' ') : bare;
}

/** `OrigDocAmt` is three words, unless it is known as one. */
function spaced(heading: string): string | null {
  if (!/^[A-Za-z]+$/.test(heading) || !/[a-z][A-Z]/.test(heading)) return null;
  const known = exactHeadings.has(heading.toLowerCase());
  return known ? null : heading.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function bareOf(heading: string): string {
  return fold(heading.replace(technicalName, ' '))
    .replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}{2})/gu, ' ')
    .replace(/(?<=(?:^|[^\p{L}])\p{L})\./gu, '')
    .replace(/[*#ºª°\uFEFF'"’¿?]+/g, '')
    .replace(/[.:_]+/g, ' ')
    .replace(/\(([^)]*)\)|\[([^\]]*)\]/g, (_, round?: string, square?: string) => unitless(round ?? square ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Odoo's own name of a field behind its label: `Fecha de factura (invoice_date)`, `Cliente (partner_id/name)`. */
const technicalName = /\s\((?:[a-z]+_[a-z_]+(?:\/[a-z_]+)?|name|state|ref)\)$/;

/** The currency that a heading names (`Saldo (USD)`, `Importe €`, `Total en dólares`), else null. */
export const currencyOfHeading = remembered((heading: string): string | null => {
  for (const word of heading.split(/[\s()[\],;:]+/)) {
    if (/^[A-Z]{3}$/.test(word) || /[$€£₲₡]/.test(word) || /^S\/\.?$/.test(word)) {
      const currency = currencyOfMark(word);
      if (currency) return currency;
    }
  }
  return currencyOfWords(heading);
});

/** The date order that a heading spells out (`Fecha (dd/mm/aaaa)`, `Date MM-DD-YYYY`), else null. */
export function dateOrderOfHeading(heading: string): DateOrder | null {
  const match = /\b(d{1,2}|m{1,2}|y{2,4}|a{2,4})[-/. ](d{1,2}|m{1,2})[-/. ](d{1,2}|y{2,4}|a{2,4})\b/.exec(
    fold(heading),
  );
  const order = match
    ?.slice(1)
    .map((part) => (part.startsWith('a') ? 'y' : part.charAt(0)))
    .join('');
  return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : null;
}

/** Units and formats say how a column is written, not what it is; anything else in brackets stays. */
function unitless(text: string): string {
  const isUnit =
    currencyOfMark(text.toUpperCase()) !== null ||
    currencyOfWords(text) !== null ||
    dateOrderOfHeading(text) !== null ||
    /^[$€£\s]*$|^(?:dias|days|s)$/.test(text);
  return isUnit ? ' ' : ` ${text} `;
}
