import { currencyOfCell, currencyOfMark, currencyOfWords } from '@/lib/text/currency-marks';
import { fold } from '@/lib/text/fold';
import { cellText, isTold, type GridRow } from './cell';
import type { RowClass } from './row-class';

/** What a row says that only announces the currency of the rows below it; null currency for a bare `Pesos`. */
type Section = { currency: string | null };

const label = /^(?:moneda|divisa|currency|moeda)\s*[:=-]?\s*(?=\S)/i;
const fillers =
  /\b(?:documentos?|facturas?|saldos?|cuentas?|importes?|comprobantes?|invoices?|valores|en|in|em|moneda|nacional|extranjera|local|de|los|americanos?|estadounidenses|estados unidos|eeuu|us)\b/g;
const bareCurrency =
  /^(?:pesos?|nuevos soles|soles|dolar(?:es)?|dollars?|euros?|reais|guaranies|bolivianos|quetzal(?:es)?|lempiras?|cordobas?|colones|balboas?|bolivares)(?: (?:mexicanos|colombianos|chilenos|argentinos|uruguayos|dominicanos|canadienses))?$/;

/** Reads a row such as `Moneda: Dólares`, `USD` or `Documentos en soles`; null when it says anything else. */
export function sectionOf({ cells }: GridRow): Section | null {
  const told = cells.filter((cell) => isTold(cell));
  if (told.length === 0 || told.length > 2 || told.some((cell) => typeof cell !== 'string')) return null;
  const text = told.map(cellText).join(' ');
  if (text.length > 40) return null;
  const named = label.test(text) ? text.replace(label, '') : null;
  if (named !== null && named.split(/\s+/).length <= 4) return { currency: currencyOfCell(named) };
  if (/^(?:[A-Z]{3}|US\$|U\$S|R\$|S\/\.?|€)$/.test(text)) {
    const currency = currencyOfMark(text);
    return currency === null ? null : { currency };
  }
  const rest = fold(text)
    .replace(fillers, ' ')
    .replace(/[():.\s]+/g, ' ')
    .trim();
  return bareCurrency.test(rest) ? { currency: currencyOfWords(text) } : null;
}

/** The currency of the section in which each row stands; null when the list has no such sections. */
export function sectionCurrencies(rows: readonly GridRow[], classes: readonly RowClass[]): (string | null)[] | null {
  let any = false;
  let current: string | null = null;
  const currencies = rows.map((row, at) => {
    const section = classes[at] === 'group' ? sectionOf(row) : null;
    if (section) {
      any = true;
      current = section.currency;
    }
    return current;
  });
  return any ? currencies : null;
}
