import { exponentOf, fromDecimalString, type Money } from '@/lib/domain/money';

/**
 * The amount that someone typed in figures; null when it is none, or not positive. A single mark before three figures
 * groups thousands where the locale groups with it or the currency has fewer decimals; else the last mark is the decimal.
 * @param decimalMark of the company's locale
 */
export function readAmount(text: string, currency: string, decimalMark: ',' | '.'): Money | null {
  const bare = text.replace(/[\s'’$€£]|[A-Za-z]{3}$|^[A-Za-z]{3}/gu, '');
  if (!/^\d[\d.,]*$/.test(bare)) return null;
  const place = decimalPlace(bare, exponentOf(currency), decimalMark);
  const whole = bare.slice(0, place).replace(/[.,]/g, '');
  const amount = fromDecimalString(
    place === bare.length ? whole : `${whole}.${bare.slice(place + 1) || '0'}`,
    currency,
  );
  return amount && amount.minor > 0 ? amount : null;
}

/** The place of the decimal mark, or the length when there is none. */
function decimalPlace(text: string, exponent: number, decimalMark: ',' | '.'): number {
  const marks = [...text.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (!last) return text.length;
  const isMixed = marks.some(([mark]) => mark !== last[0]);
  if (!isMixed && marks.length > 1) return text.length;
  const figures = text.length - last.index - 1;
  if (isMixed) return last.index;
  const mayGroup = figures === 3 && (last[0] !== decimalMark || exponent < 3);
  return mayGroup || exponent === 0 ? text.length : last.index;
}
