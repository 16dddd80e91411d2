import { currencyOfMark, currencyOfWords } from '@/lib/text/currency-marks';
import { fold } from '@/lib/text/fold';

const bareTotal =
  /^(?:(?:gran|grand|suma|sum|report|overall|company)\s+)?(?:total(?:es|ais|s)?|sumas?|sum[ae]n|sumatoria|totali[sz]an?|sums?|soma)(?:\s+(?:general(?:es)?|geral|global|cartera|(?:a|por) cobrar|a receber|pendiente|adeudado|deuda|saldo|clientes|reporte|report|final|due|outstanding|receivables?|a\/r|facturas|documentos|vencido|resultado|result|en [a-z ]+))*\s*[:=]?$/;
const subtotal =
  /^(?:sub ?-?total|total|suma|acumulado|saldo final|saldo total|soma|(?:closing|final|current) balance|(?:balance|amount) (?:due|outstanding)|saldo (?:deudor|devedor|de cierre|al cierre|actual|atual|a la fecha|al \d))\b|\b(?:cumul\w*|saldo (?:\w+ )?acumulado|ending balance)\b/;
const footer =
  /\b(?:procesado en|impreso|printed|generad[oa]|generated|exported|exportado|emitido em|gerado em|gmt|utc|hora de impresion|run (?:date|time)|fecha de impresion|usuario|user)\b|^(?:page|pagina|pag\.?|hoja)\s*:?\s*\d+|^(?:fin|end) (?:del?|of)\b|^(?:notas?|notes?|observaciones)\s*:|^(?:accrual|cash) basis|\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]m)?\b.*\d{4}|\b\d{4}\b.*\d{1,2}:\d{2}/;

/** Whether a label announces the sum of the whole file. */
export function isBareTotal(label: string): boolean {
  const text = cleaned(label);
  return bareTotal.test(text) || bareTotal.test(cutCurrency(text).rest);
}

/** The currency whose sum a label announces (`Total US$`, `Total en soles:`, `TOTAL (MXN)`), else null. */
export function currencyOfTotalLabel(label: string): string | null {
  return isTotalLabel(label) ? cutCurrency(cleaned(label)).currency : null;
}

/** Takes a currency, as mark, code or words, off the end of a label. */
function cutCurrency(text: string): { rest: string; currency: string | null } {
  const match =
    /^(.*?\b(?:total(?:es)?|sumas?|general|saldo|pendiente|cobrar|due))\b[\s(\-–—:]+(?:(?:en|in|em|de)\s+)?(.+?)[\s).:=]*$/.exec(
      text,
    );
  const currency = match?.[2] ? (currencyOfMark(match[2]) ?? currencyOfWords(match[2])) : null;
  return currency === null ? { rest: text, currency } : { rest: match?.[1] ?? text, currency };
}

/** Whether a label announces a sum of some kind (`Total for …`, `Subtotal`, `Acumulado`). */
export function isTotalLabel(label: string): boolean {
  return subtotal.test(cleaned(label)) || isBareTotal(label);
}

/** The group that a subtotal closes: `Total for Acme` → `acme`; null for a bare total. */
export function groupOfTotal(label: string): string | null {
  const match =
    /^(?:sub ?-?total|total)(?:\s+(?:for|de|del|cliente|para|do))?\s*[-:]?\s*(.+?)(?:\s+(?:with|con) sub-?\S+)?$/.exec(
      cleaned(label),
    );
  return match?.[1]?.trim() || null;
}

/** Whether a label announces what was owed before the rows that follow: money, but no document. */
export function isOpeningBalance(label: string): boolean {
  return /^(?:saldo (?:anterior|inicial|previo|de apertura)|(?:opening|previous|beginning) balance|balance (?:brought )?forward|brought forward|b\/?f)\b/.test(
    cleaned(label),
  );
}

/** Whether a line tells when, where or by whom the report was made, or its percentages. */
export function isFooter(text: string): boolean {
  const folded = cleaned(text);
  return footer.test(folded) || isShareLabel(folded);
}

/** Whether a label announces shares of the sums above: in workbooks they are numbers like any other (`0.35`). */
export function isShareLabel(text: string): boolean {
  return /^(?:%|(?:percent(?:age)?s?|porcentajes?|percentua(?:l|is))\b)/.test(cleaned(text));
}

function cleaned(text: string): string {
  return fold(text)
    .replace(/\s+/g, ' ')
    .replace(/^[*\-–—=\s]+|[*\-–—=\s]+$/g, '')
    .trim();
}
