import { isCurrency } from '@/lib/domain/money';
import { currencyOfCell } from '@/lib/text/currency-marks';
import { hasValidCheckDigit } from '@/lib/text/check-digits';
import { daySerial } from '@/lib/text/table-dates';
import { normalizeTaxId } from '@/lib/text/tax-ids';
import { cellText, isTold, looksLikeAmount, looksLikeDay, type GridRow } from './cell';
import { taxForm } from './tax-form';
import { spokenType } from './type-words';

/** Shares (0 to 1) of a column's told cells that look like something, from a sample of its rows. */
export type ColumnProfile = {
  told: number;
  days: number;
  amounts: number;
  serials: number;
  emails: number;
  /** A name beside the address: `Ana Ruiz <ana@…>`. */
  named: number;
  names: number;
  codes: number;
  digits: number;
  /** 1, 2, 3 …: the rows are counted. */
  counts: boolean;
  /** Whole numbers of three digits and more. */
  large: number;
  /** Written with one or two decimals, as money is and no code. */
  cents: number;
  taxIds: number;
  /** Written as only tax ids are: with the dots, dashes and letters of one country's form. */
  taxForms: number;
  currencies: number;
  /** Whole cells that are one code and nothing else. */
  currencyCodes: number;
  /** `INV-771`, `FAC 12`, `NC-4`: the numbers of documents, told by what stands before them. */
  documentNumbers: number;
  /** Yes or no, as words, letters or 1 and 0. */
  answers: number;
  types: number;
  /** Of these, invoices. */
  invoices: number;
  distinct: number;
};

/** Rows that are looked at: enough to tell columns apart, few enough for a large file. */
const sampleSize = 300;

/** Codes that are words of Spanish and English too. */
const wordsToo = new Set(['ALL', 'TOP', 'TRY', 'CUP', 'MOP', 'BAM', 'GEL', 'LAK', 'SOS', 'PAB', 'MAD', 'RON']);

/** A RUT without dots looks like any number with a dash: its check digit tells. */
function isPlainRut(text: string): boolean {
  return /^\d{7,8}-[\dkK]$/.test(text) && hasValidCheckDigit(text.replace('-', '').toUpperCase(), 'rut-cl');
}

/** Looks at the first rows below the header that hold at least two cells. */
export function profileColumns(rows: readonly GridRow[], width: number): ColumnProfile[] {
  const sample: GridRow[] = [];
  for (const row of rows) {
    if (row.cells.filter((cell) => cell !== '').length >= 2) sample.push(row);
    if (sample.length >= sampleSize) break;
  }
  return Array.from({ length: width }, (_, column) => profileOf(sample, column));
}

function profileOf(sample: readonly GridRow[], column: number): ColumnProfile {
  const cells = sample.map((row) => row.cells[column] ?? '').filter((cell) => isTold(cell));
  const texts = cells.map((cell) => cellText(cell));
  const share = (count: number) => (cells.length === 0 ? 0 : count / cells.length);
  const count = (test: (text: string) => boolean) => share(texts.filter(test).length);
  return {
    told: cells.length,
    days: share(cells.filter((cell) => looksLikeDay(cell)).length),
    amounts: share(cells.filter((cell) => looksLikeAmount(cell)).length),
    serials: count((text) => /^\d{5}(?:\.\d+)?$/.test(text) && daySerial(Number(text)) !== null),
    emails: count((text) => /\S@\S+\.\S/.test(text)),
    named: count((text) => text.includes('@') && /\p{L}{2}/u.test(text.replace(/\S*@\S*/g, ''))),
    names: count((text) => /\p{L}/u.test(text) && !/^\S*\d\S*$/.test(text)),
    codes: count((text) => /^\S*\d\S*$/.test(text)),
    digits: count((text) => /\d/.test(text)),
    counts: texts.length > 1 && texts.every((text, at) => text === String(at + 1)),
    large: count((text) => /^\D{0,4}[1-9]\d{0,2}(?:[.,' ]?\d{3})*$/.test(text) && text.replace(/\D/g, '').length >= 3),
    cents: count((text) => /\d[.,]\d{1,2}\D*$/.test(text)),
    taxIds: count((text) => /^[A-Z&Ñ]{0,4}\d{6,14}[A-Z0-9]{0,3}$/.test(normalizeTaxId(text) ?? '')),
    taxForms: count((text) => taxForm.test(text) || isPlainRut(text)),
    currencies: count((text) => currencyOfCell(text) !== null || text === '$'),
    currencyCodes: count((text) => /^[A-Z]{3}$/.test(text) && !wordsToo.has(text) && isCurrency(text)),
    documentNumbers: count((text) => /^(?:#|inv|fact?|fra|ft|f[ve]|crn?|cn|nc|nd|rect)[-_\s/.]*\d/i.test(text)),
    answers: count((text) => /^(?:[01snyx]|s[ií]|no|yes|sim|n[aã]o|true|false)$/i.test(text)),
    invoices: count((text) => spokenType(text) === 'invoice'),
    types: count((text) => !/\d/.test(text) && spokenType(text) !== null),
    distinct: share(new Set(texts).size),
  };
}
