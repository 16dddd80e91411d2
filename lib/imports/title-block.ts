import type { PlainDate } from '@/lib/domain/plain-date';
import { isCurrency } from '@/lib/domain/money';
import { currencyOfCell, currencyOfMark, currencyOfWords } from '@/lib/text/currency-marks';
import { fold } from '@/lib/text/fold';
import { dayUnder, writtenDay, type DateOrder, type WrittenDay } from '@/lib/text/table-dates';
import { cellText, type GridRow } from './cell';

/** What the rows above the table tell about all of it. */
export type TitleBlock = { asOf: WrittenDay | null; currency: string | null };

const asOfWords =
  /\b(?:as (?:of|at)|hasta|fecha (?:de |del )?(?:corte|reporte|informe|saldos?)|corte(?: al?)?|fecha a filtrar|posicao em|data[- ]base|data de referencia|saldos? al?|cartera al?|antiguedad al?|a fecha(?: de)?|al(?: dia)?|date|fecha|data|ate|till|until|through|to|report date|procesado|generado|emitido|impreso|printed|run)\b/g;
const dateWords =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?[-/.\s]+(?:de\s+)?\p{L}{3,10}\.?,?[-/.\s]+(?:de\s+|del\s+)?\d{2,4}|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:del?\s+)?\d{4}/giu;
const currencyLabel =
  /\b(?:moneda|divisa|currency|moeda)\b\s*(?:de|del)?\s*(?:reporte|informe|documento|report)?\s*[:=-]?\s*(.+)$/i;
const amountPhrase =
  /\b(?:importes?|montos?|valores?|cifras?|saldos?|expresad[oa]s?|amounts?|figures|all amounts|valores)\b/;

/** Reads the as-of day (of a period its end) and the currency from the rows above the header. */
export function readTitleBlock(rows: readonly GridRow[]): TitleBlock {
  const titles = rows.map((row) => row.cells.map(cellText).filter(Boolean).join(' ')).filter(Boolean);
  const days = titles.map(asOfIn);
  return {
    asOf: days.find((day) => day?.strength === 2)?.day ?? days.find((day) => day !== null)?.day ?? null,
    currency: titles.map(currencyIn).find((currency) => currency !== null) ?? null,
  };
}

/** The as-of day under the order that the file's own columns have; null while it could be two days. */
export function asOfUnder(asOf: WrittenDay | null, order: DateOrder | null): PlainDate | null {
  if (asOf === null || asOf.is === 'fixed') return asOf?.day ?? null;
  const readings = [dayUnder(asOf, 'dmy'), dayUnder(asOf, 'mdy')];
  const possible = [...new Set(readings.filter((day) => day !== null))];
  if (possible.length === 1) return possible[0] ?? null;
  return order === 'dmy' || order === 'mdy' ? dayUnder(asOf, order) : null;
}

/** Words such as `As of` and `Corte` outweigh a bare `Fecha`, which may be the hour of printing. */
function asOfIn(title: string): { day: WrittenDay; strength: 1 | 2 } | null {
  const dates = [...title.matchAll(dateWords)];
  const last = dates.at(-1);
  const day = last ? writtenDay(last[0]) : null;
  if (!last || day === null || title.length > 120) return null;
  const before = fold(title.slice(0, last.index));
  const words = [...before.matchAll(asOfWords)].map((match) => match[0]);
  const isPeriod = dates.length === 2;
  const announced = /\b(?:a|em|on|ao)\s*$/.test(before);
  if (announced && !isPeriod) return { day, strength: 2 };
  if (words.length === 0 && !isPeriod) return before.trim() === '' ? { day, strength: 1 } : null;
  const weak =
    words.every((word) => /^(?:date|fecha|data|procesado|generado|emitido|impreso|printed|run)$/.test(word)) &&
    !isPeriod;
  return { day, strength: weak || /impres|print|generad|genera|hora/.test(fold(title)) ? 1 : 2 };
}

function currencyIn(title: string): string | null {
  const labelled = currencyLabel.exec(title)?.[1];
  if (labelled) {
    const named = currencyOfCell(labelled.trim()) ?? currencyOfCell(labelled.trim().split(/[\s,;(]/)[0] ?? '');
    if (named) return named;
  }
  const code = /\(([A-Z]{3})\)|\b(?:en|in|em)\s+([A-Z]{3})\b|\s[-–|]\s*([A-Z]{3})$/.exec(title);
  const written = code?.[1] ?? code?.[2] ?? code?.[3];
  if (written && isCurrency(written) && !/^(?:ALL|TOP|TRY|CUP)$/.test(written)) return written;
  const mark =
    /(?:^|[\s(:])(R\$|U\$S|US\$|MX\$|COL\$|RD\$|€|[₡₲£])(?=$|[\s).,;])|\b(?:en|em|in)\s+(S\/\.?|Bs\.?)(?=$|[\s)])/i.exec(
      title,
    );
  const marked = mark && currencyOfMark(mark[1] ?? mark[2] ?? '');
  if (marked) return marked;
  return amountPhrase.test(fold(title)) || /\(.*\)/.test(title) ? currencyOfWords(title) : currencyOfPhrase(title);
}

/** A row that says nothing but a currency, such as `Pesos colombianos`. */
function currencyOfPhrase(title: string): string | null {
  return title.split(/\s+/).length <= 4 ? currencyOfWords(title) : null;
}
