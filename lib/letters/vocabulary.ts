import type { Language } from '@/lib/domain/customer';
import type { LetterFacts } from '@/lib/domain/letter';

/** What a country calls the document that is owed; both Spanish nouns are feminine, so sentences hold either. */
export type DocumentNoun = { one: string; many: string };

const nouns: Record<Language, DocumentNoun> = {
  es: { one: 'factura', many: 'facturas' },
  en: { one: 'invoice', many: 'invoices' },
  pt: { one: 'fatura', many: 'faturas' },
};

/** Final consumers in these countries are given a *boleta*, businesses a *factura*. */
const boleta = new Set(['CL', 'PE']);

/** The document in the words of the company's country: *boleta* for a final consumer in Chile and Peru. */
export function documentNoun(
  language: Language,
  { company, customer }: { company: { country: string | null }; customer: { isConsumer: boolean | null } },
): DocumentNoun {
  const isBoleta = language === 'es' && customer.isConsumer === true && boleta.has(company.country ?? '');
  return isBoleta ? { one: 'boleta', many: 'boletas' } : nouns[language];
}

const taxIds: Readonly<Record<string, string>> = {
  AR: 'CUIT',
  BO: 'NIT',
  BR: 'CNPJ',
  CL: 'RUT',
  CO: 'NIT',
  DO: 'RNC',
  EC: 'RUC',
  ES: 'NIF',
  GT: 'NIT',
  HN: 'RTN',
  MX: 'RFC',
  NI: 'RUC',
  PA: 'RUC',
  PE: 'RUC',
  PT: 'NIF',
  PY: 'RUC',
  SV: 'NIT',
  UY: 'RUT',
  VE: 'RIF',
};

const anyTaxId: Record<Language, string> = { es: 'ID fiscal', en: 'Tax ID', pt: 'ID fiscal' };

/** What a tax id is called where it was given: `RFC`, `CUIT`; a Brazilian one of 11 digits is a person's CPF. */
export function taxIdName(language: Language, country: string | null, taxId: string): string {
  if (country === 'BR' && taxId.replace(/\D/g, '').length === 11) return 'CPF';
  return taxIds[country ?? ''] ?? anyTaxId[language];
}

const transfers: Record<Language, string> = { es: 'transferencia', en: 'bank transfer', pt: 'transferência' };

const either: Record<Language, string> = { es: 'o', en: 'or', pt: 'ou' };

/**
 * How one pays, in the words of the country: `transferencia SPEI`, `transferencia o PSE`, `Pix`. Only what the company's
 * own payment lines show is named: nobody is promised a way that does not exist. Null where they show none.
 */
export function payingBy(language: Language, { company: { country }, means }: LetterFacts): string | null {
  const bank = means.bank?.trim() ?? '';
  const every = [bank, means.link ?? '', means.code ?? ''].join('\n');
  const ways = [
    ...(bank === '' ? [] : [`${transfers[language]}${rail(country, bank)}`]),
    ...(country === 'CO' && /\bpse\b/i.test(every) ? ['PSE'] : []),
    ...(country === 'ES' && /bizum/i.test(every) ? ['Bizum'] : []),
    ...(country === 'BR' && (means.code?.trim() || /\bpix\b/i.test(every)) ? ['Pix'] : []),
  ];
  return ways.length === 0 ? null : ways.join(` ${either[language]} `);
}

/** The clearing that the account number itself names. */
function rail(country: string | null, bank: string): string {
  const digits = bank.replace(/(?<=\d)[ -](?=\d)/g, '');
  if (country === 'MX' && /\bclabe\b|(?<!\d)\d{18}(?!\d)/i.test(digits)) return ' SPEI';
  if (country === 'AR' && /\bcbu\b|(?<!\d)\d{22}(?!\d)/i.test(digits)) return ' (CBU)';
  if (country === 'PE' && /\bcci\b|(?<!\d)\d{20}(?!\d)/i.test(digits)) return ' (CCI)';
  return '';
}

const codeShapes: readonly { country: string; shape: RegExp; name: string }[] = [
  { country: 'MX', shape: /^\d{18}$/, name: 'CLABE' },
  { country: 'AR', shape: /^\d{22}$/, name: 'CBU' },
  { country: 'AR', shape: /^[a-z0-9.-]{6,20}$/i, name: 'Alias' },
  { country: 'PE', shape: /^\d{20}$/, name: 'CCI' },
  { country: 'ES', shape: /^(?:\+?34)?[67]\d{8}$|^\d{5}$/, name: 'Bizum' },
  { country: 'BR', shape: /^000201/, name: 'Pix copia e cola' },
  { country: 'BR', shape: /./, name: 'Chave Pix' },
];

/** What a code to copy is called, by country and shape: `Chave Pix`, `Alias`, `CLABE`; null when it shows nothing of the kind. */
export function codeName(country: string | null, code: string): string | null {
  const bare = code.replace(/\s/g, '');
  return codeShapes.find((one) => one.country === country && one.shape.test(bare))?.name ?? null;
}
