import { numberLocaleOf } from './locale';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A plain number in the company's format, always with group marks (Spain would leave `1234` alone) and a true minus.
 * `places` fixes the decimals; a decimal string is taken exactly, beyond what a float holds.
 */
export function formatNumber(value: number | `${number}`, locale: string, places = 0): string {
  return formatOf(locale, places).format(value).replace(/^-/, '−');
}

/** Making a format costs far more than using it, and a list of rows asks for the same one again and again. */
function formatOf(locale: string, places: number): Intl.NumberFormat {
  const key = `${locale} ${places}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: 'always' } as const;
  const format = new Intl.NumberFormat(numberLocaleOf(locale), digits);
  formats.set(key, format);
  return format;
}
