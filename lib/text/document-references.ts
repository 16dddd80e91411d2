import type { Span } from './span';

/** A document that a text names by its number. `kind` is `order` for orders and delivery notes; `named`: a word says that it is one. */
export type DocumentReference = Span & { number: string; kind: 'invoice' | 'order'; named: boolean };

const invoice = String.raw`facturas?|cuentas? de cobro|fras?\.|fras?|fact\.?|boletas?|recibos?|comprobantes?|e-?tickets?|tique(?:te)?s?|cfe|dte|cfdi|folios?|fc|ncf|notas? de servi[cç]os?|nota de d[eé]bito|nota de cr[eé]dito|documentos?|notice|minutas?|honorarios|invoices?|inv\.?|bills?|statement|credit note|debit note|faturas?|nfs-?e?|n\.?f-?\.?e?|notas? fisca(?:l|is)|boletos?|duplicatas?|notas?|t[ií]tulos?|ref(?:erencia|erence|erência)?\.?`;
const order = String.raw`pedidos?|orden(?:es)?(?: de compra)?|letras?(?: de cambio)?|pagar[eé]s?|certificaci[oó]n(?:es)?|albar[aá]n(?:es)?|remito|remisi[oó]n(?:es)?|gu[ií]a|purchase order|orders?|po|delivery note|ordem|pedido de compra|contratos?|contracts?|o\.?s\.|ordem de servi[çc]o|ct-?e|conhecimento(?: de transporte)?|romaneio|comandas?|vales?|carn[êe]s?|encomendas?|compra|or[çc]amento|presta[çc](?:[ãa]o|[õo]es)|parcelas?|mensalidades?|cotas?|cupo[mn]|vendas?|ap[óo]lice|matr[íi]cula|loca[çc][ãa]o|protocolo|fretes?|medi[çc][ãa]o|promiss[óo]ria|cobran[çc]as?|doc\.?`;
/** With its sign, any noun has a number (`carnê nº 556`), save those that count or place something else. */
const signed =
  /(?<![\p{L}\p{N}])(?=\p{L}{3,}:?\s+[n#])(?!(?:cuenta|conta|account|agencia|agência|branch|banco|tel[a-zé]*|cel[a-z]*|movil|móvil|rua|calle|avenida|casa|local|loja|sala|piso|apto|chave|clave|processo|proceso|expediente|autos|case|ramal|dia|día|vez|pagina|página|sucursal|parte)\b)\p{L}{3,}:?\s+(?:n\.?\s?[º°]\.?|n[or]\.|nro\.?|n[uú]m(?:ero)?\.?|#)\s*(?<number>\d[\d/.-]*)(?![\p{L}\d])/giu;
const sign = String.raw`(?:\s+(?:de\s+venta|electr[oó]nica|comercial|proforma|eletr[oô]nica|tipo))*\s*(?:[A-C]\s)?(?:n\.?\s?[º°o]s?\.?|n\.|n[uú]m(?:ero)?s?\.?|nro\.?s?|number|numbers|no\.?s?|nº|#|:)?\s*[:#]?\s*`;
const number = String.raw`(?=[\p{L}\d/._–-]*\s?[\d])(?:[\p{L}]{1,8}(?:[-–/._]|\s(?=\d))?)?(?:\d[\p{L}\d]*(?:[-–/._]\p{L}?[\p{L}\d]+)*|[\p{L}\d]+(?:[-–/._][\p{L}\d]+)+)`;
const shape = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<invoice>${invoice})|(?<order>${order}))${sign}(?<number>${number})(?<more>(?:\s*(?:,|y|e|and|&)\s*(?:n?[º°]\s*)?(?:(?=[\p{L}\d/-]*\d)[\p{L}]{0,6}-?\d[\p{L}\d/-]*))*)`,
  'giu',
);
/** Codes such as F-118 or FAC-2026-0031 that speak for themselves, and `#1024`. */
const bare =
  /(?<![\p{L}\p{N}@./-])(?:OS\s\d{2,}|[A-Z]{1,6}[-–/]?\d{2,}(?:[-/]\d+)*|[A-Z]{2,6}(?:[-/][A-Z]{1,4}){1,2}[-/]\d{2,}(?:[-/]\d+)*|[A-Z]-\d+|20\d{2}[-/](?:[A-Z]{1,3}-?\d{1,6}|\d{3,6})|#\s?\d{2,}|\d{3,4}-\d{6,8}|\d{3}-\d{3}-\d{6,9})(?![\p{L}\p{N}@]|[.,]\d)/gu;
/**
 * A number that something else than its noun leads in: `invoice, 10012`, `invoice number is 4410`, `ticket 8812`, `No. 17`;
 * a count or a sum is none. Figures are looked for first, here as in the row below: looking back at every letter takes long.
 */
const apart =
  /(?=(?:\p{Lu}{1,6}[-/])?\d{2})(?:(?<=\b(?:invoices?|bills?|statement|factura|fatura|boleta|nota|boleto|recibo|t[ií]tulo)(?:\s(?:number|no\.?|n[uú]mero))?(?:,|:|\s\(|\s(?:is|es|é)(?:\s(?:la|a|the|o|el))?)\s?)(?=(?:\p{Lu}{1,6}[-/])?\d{3})|(?<=\b(?:ticket|job|booking|reservation|reserva|quote|estimate|work order|presupuesto)s?\s)(?=\d{3})|(?<=(?<!\b(?:account|acct|a\/c|phone|tel|fax|vat|tax|house|case|page|room|unit|suite|box|cuenta|conta|que|pero|claro|my|our|mobile|cell|direct|routing)\.?\s)\b(?:no\.\s?|number\s))(?=\d{2})|(?=\d{3,8}\s(?:is|was)\s(?:the|our|your|my)\s(?:invoice|bill)\b|\d{4,8}\s(?:falls|fell|came|comes) due|\d{4,8}\s(?:(?:is|was|still|remains|shows)\s){1,2}(?:due|open|unpaid|overdue|has|shows|outstanding)\b))(?<number>[\p{L}\d/-]+)(?![\p{L}\d]|[.,]\d|\s?(?:days?|d[ií]as?|weeks?|months?|%|[$€£]|pesos|dollars|euros|soles|reais))/giu;

/** In a list beneath or behind the word: `3301 for $5,400`, `991 (1.240 €)`. */
const listed = /(?<![\p{L}\p{N}./-])(\d{2,8})(?=\s*(?:\(|:|,|–|-|for|por|de)\s*(?:[$€£]|R\$|US\$|S\/|USD|EUR)\s?\d)/giu;
const listing = /facturas|invoices|faturas|boletas|notas|boletos/i;
/** A row of a table that begins with a number, under a heading that names documents. */
const row = /(?=\d\d)(?<=^[ \t|•*-]*)(\d{2,}(?:[-/]\d+)*)(?=\s*(?:[|\t;]|\s[–-]\s|\s{2,})[^\n]*\d[.,]\d{2}\b)/gmu;
const heading =
  /factura|invoice|fatura|boleta|nota|boleto|t[ií]tulo|document|recibo|pedido|order|\bnf\b|n[uú]mero|number/i;

/** Document numbers: behind a word such as factura, invoice, NF, or codes of letters and digits, in order. */
export function documentReferences(text: string): DocumentReference[] {
  const found: DocumentReference[] = [];
  for (const match of text.matchAll(shape)) {
    const { number: first = '', more = '', order: isOrder, invoice: noun = isOrder } = match.groups ?? {};
    if (!isNumber(first, /s$/i.test(noun ?? '') || /:\s*$/.test(match[0].slice(0, -(first + more).length)))) continue;
    const kind = isOrder === undefined ? 'invoice' : 'order';
    const start = match.index + match[0].length - more.length - first.length;
    found.push({ start, end: start + first.length, number: first, kind, named: true });
    for (const other of more.matchAll(/(?=[\p{L}\d/-]*\d)[\p{L}]{0,6}-?\d[\p{L}\d/-]*/gu)) {
      const at = match.index + match[0].length - more.length + other.index;
      found.push({ start: at, end: at + other[0].length, number: other[0], kind, named: true });
    }
  }
  const others: readonly (readonly [RegExp, RegExp | null, DocumentReference['kind']])[] = [
    [signed, null, 'order'],
    [bare, null, 'invoice'],
    [apart, null, 'invoice'],
    [listed, listing, 'invoice'],
    [row, heading, 'invoice'],
  ];
  for (const [pattern, under, kind] of others) {
    if (under?.test(text) === false) continue;
    for (const match of text.matchAll(pattern)) {
      const written = match.groups?.['number'] ?? match[0];
      const end = match.index + match[0].length;
      const start = end - written.length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ start, end, number: written.replace(/^#\s?/, ''), kind, named: false });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A day behind the word, or a count of something, is no number of a document; `recibo 05/12` is one, `boletos 10/06` not. */
function isNumber(written: string, isDay: boolean): boolean {
  const words = /^(\p{L}+)\s/u.exec(written)?.[1];
  if (words !== undefined && !/^\p{Lu}{1,4}$/u.test(words)) return false;
  return (
    !(isDay ? /^\d{1,2}[/.]\d{1,2}(?:[/.]\d+)?$/ : /^\d{1,2}[/.]\d{1,2}[/.]\d+$/).test(written) && /\d/.test(written)
  );
}
