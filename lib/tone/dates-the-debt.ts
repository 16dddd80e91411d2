import type { Language } from '@/lib/domain/customer';
import { countWord, weekdayName } from '@/lib/text/day-words';
import { fold } from '@/lib/text/fold';
import { monthName } from '@/lib/text/month-names';
import type { Span } from '@/lib/text/span';
import type { ReadPart } from './read-letter';

type DayWords = {
  /** A day, however it is said; with `g`. */
  day: RegExp;
  /** What happened on a day that is no due day: writing, talking, delivering, paying, issuing. Stands before the day. */
  other: RegExp;
  /** "By Friday" is when we ask for it, not when it was due; unless the clause speaks of what was agreed before. */
  asked: RegExp;
  agreed: RegExp;
};

const figures = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b`;

const said: Readonly<Record<Language, DayWords>> = {
  es: {
    day: new RegExp(
      String.raw`\b(?:${figures}|\d{1,2}[.º°o]{0,2} de ${monthName}|(?:${countWord}) de ${monthName}|(?:el|dia) primero|primero de ${monthName}|(?:el|al|dia|hoy) (?:(?:pasado|proximo|dia|mismo|${weekdayName}),? )*(?:\d{1,2}\b(?! ?(?:%|€|\$|euros|pesos|soles|dolares|mil|unidades|cuotas|pagos))|${weekdayName})|(?:fin(?:es|ales)?|mediados|principios|comienzos|ultimo dia) (?:de|del) (?:mes|${monthName})|\w+ (?:dias|seman\w+|meses) (?:de|pasad|vencid|tarde|fuera|sin|esperando|encima|que)|(?:paso|pasada|pasado) de fecha)`,
      'g',
    ),
    other:
      /\b(?:escrib|mand|envi|habla|conversa|llam|avis|emit|expedi|facturad|compr|entreg|instal|visit|promet|quedaste|dij|deposit|transf)\w*\b[^,;:?!]{0,30}$|\d(?: es)? del? $/,
    asked:
      /\b(?:antes de|hasta|a mas tardar|de aqui al?|como maximo|pid\w*|ruego|agradec\w*|quisier\w*|gustaria|podri\w*|podr?e[ns]?|pueda[ns]?|necesit\w*)\b[^;:]{0,50}$/,
    agreed: /\b(?:sali\w+|cumpl\w+|debi\w*|tenia\w*|habia\w*|era[ns]?|estaba\w*|quedo|quedaba|fue|para el|plazo)\b/,
  },
  en: {
    day: new RegExp(
      String.raw`\b(?:${figures}|\d{1,2}(?:st|nd|rd|th)?,? (?:of )?${monthName}|${monthName},? (?:the )?\d{1,2}\b|the \d{1,2}(?:st|nd|rd|th)|[a-z]+ of (?:${monthName}|the month)|(?:end|middle|beginning|start|last day) of (?:the |last |this )?month|(?:on|last|this|next|by|for) ${weekdayName}|\w+ (?:days|weeks) (?:were up|are up|ran out|late|over|past|old|on))`,
      'g',
    ),
    other:
      /\b(?:wr[oi]t|sen[dt]|spoke|talk|call|mail|dated|issued|promis|arriv|receiv|deliver|ship|order|visit|install|sign)\w*\b[^,;:?!]{0,30}$|\d(?: is)? (?:of|from) $/,
    asked:
      /\b(?:by|before|until|till|within|than|up to)\s(?:\w+,?\s){0,3}$|\b(?:please|could|would|can|may|might|i'd like|we'd like)\b[^;:]{0,50}$/,
    agreed: /\b(?:was|were|had|meant|supposed|gave|asked|ran|went|fell|came|agreed|due|says|said|payable|down)\b/,
  },
  pt: {
    day: new RegExp(
      String.raw`\b(?:${figures}|\d{1,2}[.º°o]{0,2} de ${monthName}|(?:${countWord}) de ${monthName}|primeiro de ${monthName}|(?:o|no|ao|pro|dia|hoje|do) (?:(?:dia|ultimo|proximo|passado|${weekdayName}),? )*\d{1,2}\b(?! ?(?:%|reais|mil|unidades|parcelas|vezes))|(?:na|no|ultim[oa]|pra|para) ${weekdayName}|${weekdayName} passad[oa]|(?:fim|final|meados|comeco|inicio|ultimo dia) (?:de|do) (?:mes|${monthName})|\w+ (?:dias|semanas|meses) (?:de atraso|alem|apos|depois|vencid|passad|esperando|que))`,
      'g',
    ),
    other:
      /\b(?:escrev|mand|envi|fal[ae]|convers|lig(?:uei|amos)|avis|emiti|datad|compr|entreg|instal|visit|promet|disse|deposit|transf)\w*\b[^,;:?!]{0,30}$|\d(?: e)? d[eo] $/,
    asked:
      /\b(?:antes d[eo]|ate|no maximo|pedi(?!do)\w*|peco|agradec\w*|gostari\w*|poderi\w*|pode[ms]?|precis\w*|consegu\w*)\b[^;:]{0,50}$/,
    agreed: /\b(?:devi\w*|tinha\w*|havia\w*|era[m]?|estava\w*|ficou|foi|prazo|combinad[oa]|deve\w*|a pagar)\b/,
  },
};

const wordsBefore = 70;
/** "We delivered the goods of invoice 118, $500, on 3 May": its number and sum do not part a verb from its day. */
const document =
  /(?:\b(?:of|for|under|on|de la|de|del|da|do|por la|por|pela) )?(?:\b(?:(?:invoice|factura|fatura|nota|recibo|bolet[ao]|pedido|order) )?\S*\d\S* )/g;

/**
 * Whether a sentence that names the document or the sum, or stands beside one that does, sets it to a day, in whatever words:
 * "invoice 77, $80, we had it down for 1 June", "el recibo 45 hay que tenerlo pagado el día 10".
 */
export function datesTheDebt(body: ReadPart, language: Language): boolean {
  const { day, other, asked, agreed } = said[language];
  return body.sentences.some((sentence, at) => {
    const words = fold(body.text.slice(sentence.start, sentence.end));
    const beside = [body.sentences[at - 1], body.sentences[at + 1]];
    const isBeside = beside.some((one) => one !== undefined && namesDebt(body, one));
    if (!namesDebt(body, sentence) && !isBeside) return false;
    return [...words.matchAll(day)].some(({ index }) => {
      // "80.00" is a sum.
      const place = sentence.start + index;
      if (body.amounts.some((amount) => amount.start <= place && place < amount.end)) return false;
      const toDay = words.slice(Math.max(0, index - wordsBefore), index);
      // "It was for the 3rd, remember?" tells; "Does the 3rd suit you?" asks.
      return (
        !other.test(toDay) &&
        !other.test(toDay.replace(document, '')) &&
        ((!sentence.question && !asked.test(toDay)) || agreed.test(toDay))
      );
    });
  });
}

/** What is paid, for sentences whose number or sum is written in a way of its own. */
const owedThings =
  /\b(?:not[ai]\w*|fatura\w*|factura\w*|bolet\w*|recib[oa]\w*|cuota\w*|parcela\w*|mensualidad\w*|comprobante|remision|resguardo|albaran|invoice\w*|bills?|docket|receipt|reais|pesos|euros|soles|dolares|pounds|dollars)\b/;

function namesDebt({ text, references, amounts }: ReadPart, { start, end }: Span): boolean {
  return (
    [...references, ...amounts].some((one) => one.start >= start && one.end <= end) ||
    owedThings.test(fold(text.slice(start, end)))
  );
}
