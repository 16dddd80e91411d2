import { fold } from '@/lib/text/fold';
import type { ReadPart } from './read-letter';

/** A number as documents have them: "209", "E-904", "2026/31", "07/204"; no sum, telephone or account. */
const number =
  /(?<![\w.,/:@+$€-]|\d )#?(?:[a-z]{1,4}-?)?\d{2,6}(?:[/-]\d{1,5})?(?:-[a-z])?(?![\w@%€$]|[.,:/-]\d| \d{2,})/g;
/** What else has a number: telephones, accounts and places; the word may have "no." behind it. */
const elsewhere =
  /\b(?:tel\w*|cel\w*|movil|whats\w*|wsp|zap|fono|phone|mobile|call|ring|text|ext\w*|anexo|interno|ramal|cuenta|cta|ahorros|corriente|account|acct?|sort code|bsb|routing|agencia|ag|conta|poupanca|cc|cbu|clabe|iban|bizum|yape\w*|plin|nequi|daviplata|pix|chave|alias|banco|bank|tarjeta|cartao|card ending|calle|cra|carrera|av(?:da|enida|enue)?|rua|street|road|km|piso|apto|apartamento|apartment|depto|departamento|local|sala|loja|oficina|office|suite|unit|flat|room|casa|cp|cep|zip|pages?|paginas?|articulo|article|lei|ley|law|act|section)\W{0,2}(?:n[o.º°]{0,2}|num\w*|number|#)?\W{0,2}$/;
/** Right before a number these make it a day, an hour or a count. */
const counting =
  /\b(?:ano|year|dia|day|hoy|today|hoje|hace|ha|in|within|dentro|cada|each|desde|since|del|al|el|los|las|os|aos|no dia|em|nos|at|about|over|than|a|y|e|and|o|or|de|com|con|with|of|x)\W{0,2}$/;
/** Counts of something, and money without its mark. */
const unit =
  /^\W{0,2}(?:dias?|days?|hrs?|horas?|hours?|h|semanas?|weeks?|mes|meses|months?|anos?|years?|por|percent|unidades|units?|pcs|cajas?|caixas?|boxes|piezas?|pecas?|pieces|clases?|aulas?|lessons?|ses\w*|cuotas?|parcelas?|instal\w*|pagos?|payments?|veces|vezes|times|personas|people|kg|kilos?|litros?|metros?|euros?|pesos?|soles|reais|dolares|dollars|pounds|quid|bucks|usd|mxn|cop|eur|gbp|lucas|mil|k)\b(?! \d)/;

/** "La A 7781": a letter of its own series, which folded would be a little word; "e-Ticket 55.201": figures in threes. */
const withLetter =
  /(?<!\p{L})(?:(?:la|las|as|the|factura|boleta|nota) \p{Lu}{1,3} \d{3,}(?![\d.,]*\d)|(?:[Tt]icket|[Tt]ique)s? (?:[Nn]\S{0,2} )?\d{1,3}(?:\.\d{3})+(?!,?\d))/u;

/** Whether a part names the document, by its kind or by any number that can be its own: "docket 4471", "la 5567". */
export function namesADocument({ text, amounts, dates, spans, references }: ReadPart): boolean {
  const said = fold(text);
  const before = (place: number) => said.slice(Math.max(0, place - wordsBefore), place);
  // "Savings 123-456789-01" is where to pay; "account V309" is what one pays.
  const isOwn = (written: string, place: number) => /[a-z]/.test(written) || !elsewhere.test(before(place));
  if (withLetter.test(text)) return true;
  if (references.some(({ named, start, end }) => named || isOwn(said.slice(start, end), start))) return true;
  const taken = [
    ...amounts,
    ...dates,
    ...spans.filter(({ tag }) => tag === 'account' || tag === 'url' || tag === 'tax-id'),
  ];
  return [...said.matchAll(number)].some(({ index, 0: found }) => {
    const end = index + found.length;
    if (taken.some((span) => span.start < end && index < span.end)) return false;
    if (!isOwn(found, index) || counting.test(before(index))) return false;
    return !unit.test(said.slice(end, end + wordsBefore));
  });
}

const wordsBefore = 30;
