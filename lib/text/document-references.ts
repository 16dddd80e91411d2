import type { Span } from './span';

/** A document that a text names by its number. `kind` is `order` for orders and delivery notes; `named`: a word says that it is one. */
export type DocumentReference = Span & { number: string; kind: 'invoice' | 'order'; named: boolean };

const invoice = String.raw`facturas?|cuentas? de cobro|fras?\.|fras?|fact\.?|boletas?|recibos?|comprobantes?|cfdi|folios?|fc|ncf|nota de d[eé]bito|nota de cr[eé]dito|documentos?|notice|minutas?|honorarios|invoices?|inv\.?|bills?|statement|credit note|debit note|faturas?|nfs-?e?|nf-?e?|notas? fisca(?:l|is)|boletos?|duplicatas?|notas?|t[ií]tulos?|ref(?:erencia|erence|erência)?\.?`;
const order = String.raw`pedidos?|orden(?:es)?(?: de compra)?|albar[aá]n(?:es)?|remito|gu[ií]a|purchase order|orders?|po|delivery note|ordem|pedido de compra|contratos?|contracts?`;
const sign = String.raw`(?:\s+(?:de\s+venta|electr[oó]nica|comercial|proforma|eletr[oô]nica|tipo))*\s*(?:[A-C]\s)?(?:n\.?\s?[º°o]s?\.?|n[uú]m(?:ero)?s?\.?|nro\.?s?|number|numbers|no\.?s?|nº|#|:)?\s*[:#]?\s*`;
const number = String.raw`(?=[\p{L}\d/._–-]*\s?[\d])(?:[\p{L}]{1,8}(?:[-–/._]|\s(?=\d))?)?(?:\d[\p{L}\d]*(?:[-–/._]\p{L}?[\p{L}\d]+)*|[\p{L}\d]+(?:[-–/._][\p{L}\d]+)+)`;
const shape = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<invoice>${invoice})|(?<order>${order}))${sign}(?<number>${number})(?<more>(?:\s*(?:,|y|e|and|&)\s*(?:n?[º°]\s*)?(?:(?=[\p{L}\d/-]*\d)[\p{L}]{0,6}-?\d[\p{L}\d/-]*))*)`,
  'giu',
);
/** Codes such as F-118 or FAC-2026-0031 that speak for themselves, and `#1024`. */
const bare =
  /(?<![\p{L}\p{N}@./-])(?:[A-Z]{1,6}[-–/]?\d{2,}(?:[-/]\d+)*|[A-Z]-\d+|#\s?\d{2,}|\d{3,4}-\d{6,8})(?![\p{L}\p{N}@]|[.,]\d)/gu;

/** In a list beneath or behind the word: `3301 for $5,400`, `991 (1.240 €)`. */
const listed = /(?<![\p{L}\p{N}./-])(\d{2,8})(?=\s*(?:\(|:|,|–|-|for|por|de)\s*(?:[$€£]|R\$|US\$|S\/|USD|EUR)\s?\d)/giu;
const listing = /facturas|invoices|faturas|boletas|notas|boletos/i;

/** Document numbers: behind a word such as factura, invoice, NF, or codes of letters and digits, in order. */
export function documentReferences(text: string): DocumentReference[] {
  const found: DocumentReference[] = [];
  for (const match of text.matchAll(shape)) {
    const { number: first = '', more = '', order: isOrder } = match.groups ?? {};
    if (!isNumber(first)) continue;
    const kind = isOrder === undefined ? 'invoice' : 'order';
    const start = match.index + match[0].length - more.length - first.length;
    found.push({ start, end: start + first.length, number: first, kind, named: true });
    for (const other of more.matchAll(/(?=[\p{L}\d/-]*\d)[\p{L}]{0,6}-?\d[\p{L}\d/-]*/gu)) {
      const at = match.index + match[0].length - more.length + other.index;
      found.push({ start: at, end: at + other[0].length, number: other[0], kind, named: true });
    }
  }
  for (const match of text.matchAll(bare)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!found.some((other) => other.start < end && start < other.end)) {
      found.push({ start, end, number: match[0].replace(/^#\s?/, ''), kind: 'invoice', named: false });
    }
  }
  if (listing.test(text)) {
    for (const { 1: written = '', index } of text.matchAll(listed)) {
      const end = index + written.length;
      if (!found.some((other) => other.start < end && index < other.end)) {
        found.push({ start: index, end, number: written, kind: 'invoice', named: false });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A day behind the word, or a count of something, is no number of a document. */
function isNumber(written: string): boolean {
  const words = /^(\p{L}+)\s/u.exec(written)?.[1];
  if (words !== undefined && !/^\p{Lu}{1,4}$/u.test(words)) return false;
  return !/^\d{1,2}[/.]\d{1,2}(?:[/.]\d+)?$/.test(written) && /\d/.test(written);
}
