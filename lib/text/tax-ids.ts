import { remembered } from './remembered';
import { hasValidCheckDigit, type TaxIdKind } from './check-digits';

/** Country prefixes as VAT numbers and ERP exports write them, with the kinds of id that may follow. */
const prefixes: Readonly<Record<string, readonly TaxIdKind[]>> = {
  ES: ['nif-es'],
  PT: ['nif-pt'],
  EL: ['afm'],
  GR: ['afm'],
  MX: ['rfc'],
  CO: ['nit'],
  PE: ['ruc-pe'],
  CL: ['rut-cl'],
  AR: ['cuit'],
  UY: ['rut-uy'],
  BR: ['cnpj', 'cpf'],
};

/** Ids that stand for "nobody in particular": two customers who carry one are still two customers (imports §4.4). */
const generic = new Set([
  'XAXX010101000',
  'XEXX010101000',
  '222222222222',
  '222222222',
  '2222222227',
  '66666666',
  '666666666',
  '555555555',
  '999999990',
  '99999999999',
  '00000000000',
  '99999999',
  'CF',
  'CONSUMIDORFINAL',
]);

const label =
  /^(?:R\.?F\.?C|N\.?I\.?T|N\.?I\.?F|C\.?I\.?F|R\.?U\.?C|R\.?U\.?T|C\.?U\.?I\.?T|CNPJ|CPF|DNI|NIE|VAT(?: ?NO| ?ID)?|TAX ID)\b[.:#\sº°]*(?=[A-Z0-9])/;

/**
 * A tax id in upper case without blanks, dots, dashes and slashes; a country prefix goes when the rest is a valid id of
 * that country. Letters of a CNPJ stay. Null when nothing is left.
 */
export const normalizeTaxId = remembered((written: string): string | null => {
  const upper = written.normalize('NFC').toUpperCase().trim();
  const id = (/[\d]/.test(upper) ? upper.replace(label, '') : upper).replace(/[^\p{L}\p{N}&]/gu, '');
  if (id === '' || /^0+$/.test(id)) return null;
  const kinds = prefixes[id.slice(0, 2)];
  const rest = id.slice(2);
  return kinds?.some((kind) => hasValidCheckDigit(rest, kind)) ? rest : id;
});

/**
 * What two writings of one tax id have in common: as `normalizeTaxId`, and a Colombian NIT (nine digits, a dash and
 * its valid check digit) without that digit, since DIAN documents leave it out. Null for generic ids.
 */
export function taxIdKey(written: string): string | null {
  const id = normalizeTaxId(written);
  if (id === null || isGenericTaxId(id)) return null;
  const isNit = /^\D*\d{3}[.\s]?\d{3}[.\s]?\d{3}\s*-\s*\d$/.test(written.trim()) && hasValidCheckDigit(id, 'nit');
  return isNit ? id.slice(0, -1) : id;
}

/** Whether this id stands for walk-in customers, foreigners or "final consumers" and so identifies nobody. */
export function isGenericTaxId(id: string): boolean {
  return generic.has(id) || /^(.)\1{7,}$/.test(id);
}

/** The kinds of id that a heading promises, so that a check digit is only judged where the kind is known. */
export function taxIdKindsOf(heading: string): readonly TaxIdKind[] {
  if (/\brfc\b/.test(heading)) return ['rfc'];
  if (/\bcnpj\b|\bcpf\b/.test(heading)) return ['cnpj', 'cpf'];
  if (/\bcuit\b/.test(heading)) return ['cuit'];
  if (/\b(?:cif|dni|nie)\b/.test(heading)) return ['nif-es'];
  if (/\bnif\b/.test(heading)) return ['nif-es', 'nif-pt'];
  return /\brut\b/.test(heading) ? ['rut-cl', 'rut-uy'] : [];
}
