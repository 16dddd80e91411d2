import { hasValidCheckDigit, type TaxIdKind } from '@/lib/text/check-digits';
import { normalizeTaxId } from '@/lib/text/tax-ids';
import { taxForm } from './tax-form';

/** What the text of a group row tells about its customer. */
export type GroupText = { name: string; code: string | null; taxId: string | null; emails: readonly string[] };

const ownLabel =
  /^(?:clientes?|customer|client|cust|party|empresa|tercero|contacto|raz[oó]n social|nombre(?: del cliente)?|nome|parceiro|sacado|pagador|tomador|deudor|devedor|titular|entidade?|raz[aã]o social)(?:\s*[:\-–]\s*|\s+(?=(?:n[.º°o]*\s*)?\d)|\s*$)/i;
const taxLabel = String.raw`R\.?F\.?C|N\.?I\.?T|N\.?I\.?F|C\.?I\.?F|R\.?U\.?C|R\.?U\.?T|C\.?U\.?I\.?T|CNPJ|CPF|DNI|NIE|VAT|C\.?C|C\.?I|C[eé]dula|Tax ?ID|RTN|RNC|RIF`;
const taxIdInside = new RegExp(
  String.raw`[([,;\s-]*\b(?:${taxLabel})\b[.:\s#]*((?=[A-ZÑ&.\-/]*\d)[A-Z0-9][A-Z0-9.\-/&Ñ]{5,19})[)\]]?`,
  'i',
);
const detailLabel = String.raw`E-?mails?|Correos?(?: electr[oó]nico)?|Mail|Tel(?:[eé]fonos?|s|f)?|Tlf|Tfno|Phone|Fono|Fone|Cel(?:ular)?|M[oó]vil|WhatsApp|Direcci[oó]n|Dir|Address|Endere[cç]o|Vendedor|Contacto|Contact|Contato|Zona|Ciudad|L[ií]mite(?: de cr[eé]dito)?|Cupo|Plazo|Condici[oó]n(?:es)?(?: de pago)?|Cr[eé]dito|Saldo|Terms`;
const detailInside = new RegExp(String.raw`[\s([,;|–-]+(?:${detailLabel})\.?\s*:`, 'i');
const detailsOnly = new RegExp(
  String.raw`^(?:(?:${detailLabel})\.?\s*:|(?:${taxLabel})\b[.:\s#]*(?=[A-ZÑ&.\-/]*\d)[A-Z0-9][A-Z0-9.\-/&Ñ]{5,19}(?:$|\s{2}|\s*[|,;]))`,
  'i',
);
const address = /[^\s;,<>"'()|/:]+@[^\s;,<>"'()|/:]+\.\p{L}{2,}/gu;

/** Whether a cell is nothing but the label before a group's name (`Cliente:`). */
export function isGroupLabel(text: string): boolean {
  return text !== '' && text.replace(ownLabel, '') === '';
}

/** Whether a line says whose documents follow (`Cliente: Acme`). */
export function namesCustomer(text: string): boolean {
  return ownLabel.test(text) && !isGroupLabel(text);
}

/** Whether a line below a group's name tells more about the same customer (`NIT: …`, `Tel.: …`). */
export function tellsDetailsOnly(text: string): boolean {
  return detailsOnly.test(text);
}

/**
 * Reads the cells of a group row: drops a label (`Cliente:`), takes tax id and addresses out, cuts off telephone and
 * the like, and splits a leading code from the name where label, product or the whole list shows that it is one.
 */
export function groupText(told: readonly string[], coded: boolean): GroupText {
  const [first = '', second = ''] = told;
  const hasLabelCell = told.length > 1 && isGroupLabel(first);
  const hasCodeCell = told.length > 1 && isCode(first) && /\p{L}{2}/u.test(second) && !detailsOnly.test(second);
  const written = hasLabelCell || hasCodeCell ? second : first;
  const all = told.join('  ');
  const labelled = taxIdInside.exec(all)?.[1] ?? null;
  const bare = cutDetails(written.replace(ownLabel, ''));
  const { name, taxId, code } = splitCode(bare, coded || hasLabelCell || ownLabel.test(written));
  return {
    name: name || written,
    code: code ?? (hasCodeCell ? first : null),
    taxId: labelled ?? taxId ?? (hasCodeCell && isTaxId(first) ? first : null),
    emails: [...new Set([...all.matchAll(address)].map(([found]) => found.toLowerCase()))],
  };
}

/** The name alone: what stands before the first tax id or detail, or after a tax id that comes first. */
function cutDetails(text: string): string {
  const [detail] = text.split(detailInside);
  const inside = taxIdInside.exec(detail ?? '');
  const rest = !inside
    ? (detail ?? '')
    : inside.index > 0
      ? (detail ?? '').slice(0, inside.index)
      : (detail ?? '').slice(inside[0].length);
  return rest.replace(/^[\s,;|–-]+|[\s,;|([–-]+$/g, '');
}

/** `860.001.002-3 ACME`, `ACME - B12345678`, `0012 - ACME`. */
function splitCode(text: string, coded: boolean): { name: string; taxId: string | null; code: string | null } {
  const leading = /^(\S*\d\S*?)[\s:]+(?:[-–]\s+)?(\D.*)$/.exec(text);
  if (leading?.[1] && leading[2] && isTaxId(leading[1]))
    return { name: leading[2].trim(), taxId: leading[1], code: null };
  const closing = /^(.*\p{L}.*?)[\s,]+(?:[-–|]\s*)?[([]?(\S*\d\S*?)[)\]]?$/u.exec(text);
  const isBracketed = /[)\]]$/.test(text) && /^(?:[A-Z]\d{8}|[A-Z]\d{7}[A-Z]|\d{8}[A-Z])$/.test(closing?.[2] ?? '');
  if (closing?.[1] && closing[2] && (isBracketed || isTaxId(closing[2])))
    return { name: closing[1].trim(), taxId: closing[2], code: null };
  const code = coded
    ? /^((?=\S*\d)[\w.\-/]+)\s+(?:-\s+)?(\D.*)$/.exec(text)
    : /^(\d[\d.]*|0\d+|\d{5,})\s+(?:[-–]\s+)(\D.*)$|^(0\d+|\d{5,})\s+(\D.*)$/.exec(text);
  const name = (code?.[2] ?? code?.[4])?.trim();
  return { name: name || text, taxId: null, code: name ? (code?.[1] ?? code?.[3] ?? null) : null };
}

function isCode(text: string): boolean {
  return /^(?=\S*\d)[\w.\-/]+$/.test(text) && !/\p{L}{4}/u.test(text);
}

const checkable: readonly TaxIdKind[] = ['rfc', 'nif-es', 'ruc-pe', 'cuit', 'cnpj', 'rut-uy'];

/** A code is a tax id by its form, or by a check digit that so long a number does not have by chance. */
function isTaxId(text: string): boolean {
  if (taxForm.test(text)) return true;
  const id = normalizeTaxId(text);
  return id !== null && id.length >= 9 && checkable.some((kind) => hasValidCheckDigit(id, kind));
}
