import { isCurrency } from '@/lib/domain/money';
import { fold } from './fold';
import { remembered } from './remembered';

/** Marks that name one currency. `$`, `Bs`, `C$`, `L`, `Q` and `kr` are shared by several, so they name none. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/^(?:us\$|u\$s|usd\$?|us \$|\$ ?usd?|u\$d|dls\.?|dlls\.?)$/i, 'USD'],
  [/^(?:r\$|brl)$/i, 'BRL'],
  [/^s\/\.?$/i, 'PEN'],
  [/^(?:€|eur|euros?)$/i, 'EUR'],
  [/^£$/, 'GBP'],
  [/^(?:mx\$|mxn\$?|mex\$|\$ ?mxn?|m\.x\.n\.)$/i, 'MXN'],
  [/^(?:col\$|cop\$|\$ ?cop)$/i, 'COP'],
  [/^(?:clp\$|\$ ?clp)$/i, 'CLP'],
  [/^(?:ar\$|ars\$|\$ ?ars)$/i, 'ARS'],
  [/^(?:\$u|uyu\$|\$ ?uyu)$/i, 'UYU'],
  [/^rd\$$/i, 'DOP'],
  [/^(?:₲|gs\.?)$/i, 'PYG'],
  [/^₡$/, 'CRC'],
  [/^b\/\.?$/i, 'PAB'],
  [/^₹$/, 'INR'],
  // Argentina's tax office writes PES and DOL.
  [/^pes$/i, 'ARS'],
  [/^dol$/i, 'USD'],
  [/^ca\$$/i, 'CAD'],
  [/^a\$$/i, 'AUD'],
];

/** Currencies as words of Spanish, Portuguese and English, folded. Bare "pesos" names none. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\b(?:pesos?|peso) mexicanos?\b|\bmexican pesos?\b/, 'MXN'],
  [/\bpesos? colombianos?\b|\bcolombian pesos?\b/, 'COP'],
  [/\bpesos? chilenos?\b|\bchilean pesos?\b/, 'CLP'],
  [/\bpesos? argentinos?\b|\bargentine pesos?\b/, 'ARS'],
  [/\bpesos? uruguayos?\b|\buruguayan pesos?\b/, 'UYU'],
  [/\bpesos? dominicanos?\b|\bdominican pesos?\b/, 'DOP'],
  [/\bdolar(?:es)? canadienses?\b|\bcanadian dollars?\b/, 'CAD'],
  [/\b(?:australian|new zealand|hong kong|singapore) dollars?\b/, ''],
  [/\bdolar(?:es)?\b|\bdolares americanos\b|\bu\.?s\.? dollars?\b|\bamerican dollars?\b/, 'USD'],
  [/\beuros?\b/, 'EUR'],
  [/\breais\b|\breal brasileiro\b|\breales brasilenos\b/, 'BRL'],
  [/\b(?:nuevos )?soles\b|\bsol peruano\b/, 'PEN'],
  [/\bguaranies\b|\bguarani\b/, 'PYG'],
  [/\bbolivianos?\b/, 'BOB'],
  [/\bquetzal(?:es)?\b/, 'GTQ'],
  [/\blempiras?\b/, 'HNL'],
  [/\bcordobas?\b/, 'NIO'],
  [/\bcolones\b/, 'CRC'],
  [/\bbalboas?\b/, 'PAB'],
  [/\bbolivares\b/, 'VES'],
  [/\blibras? esterlinas?\b|\bpounds? sterling\b|\bbritish pounds?\b/, 'GBP'],
];

/** The currency that a mark or code alone names (`EUR`, `US$`, `R$`), else null; `$` alone never does. */
export function currencyOfMark(mark: string): string | null {
  const text = mark.trim();
  if (/^[A-Za-z]{3}$/.test(text) && isCurrency(text.toUpperCase())) return text.toUpperCase();
  return marks.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The currency that a cell of a currency column names, as code, mark or words (`Dólares`, `MXN - Peso mexicano`). */
export const currencyOfCell = remembered((text: string): string | null => {
  const whole = currencyOfMark(text);
  if (whole || text === '') return whole;
  const code = /(?:^|[^A-Za-z])([A-Z]{3})(?![A-Za-z])/.exec(text)?.[1];
  return code && isCurrency(code) ? code : currencyOfWords(text);
});

/** The currency that a phrase names in words, else null. */
export function currencyOfWords(text: string): string | null {
  const folded = fold(text);
  return words.find(([pattern]) => pattern.test(folded))?.[1] || null;
}
