import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isCurrency } from '@/lib/domain/money';
import { contractOf } from '@/lib/imports/contract';
import { readInvoices } from '@/lib/imports/read-invoices';
import type { ReadOptions } from '@/lib/imports/read-result';
import { importInWords } from './in-words';

export const help = `npm run -s import -- FILE [--json] [--currency C] [--date-order dmy|mdy|ymd] [--decimal ,|.]

Reads open invoices from CSV, TSV, XLSX, XLS or ODS without touching a ledger. --json prints one object:
  { layout, source: { encoding, delimiter, sheet, asOf }, columns: [{ heading, field, dateOrder, decimal, decidedBy }],
    rows: [{ row, customer: { name, taxId, emails }, number, kind, issuedOn, dueOn, currency, total, open }],
    skipped: [{ row, code }], problems: [{ row, column, code }], totals: { "<currency or ?>": { rows, open, control } } }
Every line of the file is in exactly one of rows, skipped and problems (further lines of one document: "line-of").
Options fill in what the file does not tell. Exit 0: read. 2: wrong usage, over a limit, or a format not yet read.
`;

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[], name: string): T | undefined {
  const found = allowed.find((one) => one === value);
  if (value !== undefined && found === undefined) throw new Error(`--${name}: ${allowed.join(' | ')}`);
  return found;
}

function currencyOf(value: string | undefined): string | undefined {
  const currency = value?.toUpperCase();
  if (currency !== undefined && !isCurrency(currency)) throw new Error(`--currency: ${currency} is no ISO 4217 code.`);
  return currency;
}

const flags = {
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  currency: { type: 'string' },
  'date-order': { type: 'string' },
  decimal: { type: 'string' },
} as const;

/**
 * What the command prints for its arguments, and how it ends: 2 for a file that is refused.
 * @throws Error in words when they are not what the help says, or when the file cannot be read
 */
export async function answerTo(args: string[]): Promise<{ text: string; exit: 0 | 2 }> {
  const { values, positionals } = parseArgs({ args, options: flags, allowPositionals: true });
  if (values.help) return { text: help, exit: 0 };
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('Name one file.');
  const options: ReadOptions = {
    currency: currencyOf(values.currency),
    dateOrder: oneOf(values['date-order'], ['dmy', 'mdy', 'ymd'], 'date-order'),
    decimal: oneOf(values.decimal, [',', '.'], 'decimal'),
  };
  const result = await readInvoices(await readFile(file), options);
  const text = values.json ? `${JSON.stringify(contractOf(result), null, 2)}\n` : importInWords(result);
  return { text, exit: result.refused ? 2 : 0 };
}
