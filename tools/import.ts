import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isCurrency } from '@/lib/domain/money';
import { contractOf } from '@/lib/imports/contract';
import { readInvoices } from '@/lib/imports/read-invoices';
import type { ReadOptions } from '@/lib/imports/read-result';
import { importInWords } from './import-in-words';

const help = `npm run -s import -- FILE [--json] [--currency C] [--date-order dmy|mdy|ymd] [--decimal ,|.]

Reads open invoices from CSV, TSV, XLSX, XLS or ODS without touching a ledger. --json prints one object:
  { layout, source: { encoding, delimiter, sheet, asOf }, columns: [{ heading, field, dateOrder, decimal, decidedBy }],
    rows: [{ row, customer: { name, taxId, emails }, number, kind, issuedOn, dueOn, currency, total, open }],
    skipped: [{ row, code }], problems: [{ row, column, code }], totals: { "<currency or ?>": { rows, open, control } } }
Every line of the file is in exactly one of rows, skipped and problems (further lines of one document: "line-of").
Options fill in what the file does not tell. Exit 0: read. 2: wrong usage, over a limit, or a format not yet read.
`;

function usage(message: string): never {
  process.stderr.write(`${message}\n\n${help}`);
  process.exit(2);
}

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[], name: string): T | undefined {
  if (value === undefined) return undefined;
  return allowed.find((one) => one === value) ?? usage(`--${name}: ${allowed.join(' | ')}`);
}

const flags = {
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  currency: { type: 'string' },
  'date-order': { type: 'string' },
  decimal: { type: 'string' },
} as const;
const parsed = (() => {
  try {
    return parseArgs({ options: flags, allowPositionals: true });
  } catch (trouble) {
    return usage(trouble instanceof Error ? trouble.message : String(trouble));
  }
})();
const { values, positionals } = parsed;
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}
const [file] = positionals;
if (file === undefined || positionals.length > 1) usage('Name one file.');
const currency = values.currency?.toUpperCase();
if (currency !== undefined && !isCurrency(currency)) usage(`--currency: ${currency} is no ISO 4217 code.`);
const dateOrder = oneOf(values['date-order'], ['dmy', 'mdy', 'ymd'], 'date-order');
const options: ReadOptions = { currency, dateOrder, decimal: oneOf(values.decimal, [',', '.'], 'decimal') };
const bytes = await readFile(file).catch((trouble: Error) => usage(`${file}: ${trouble.message}`));
const result = await readInvoices(bytes, options);
process.stdout.write(values.json ? `${JSON.stringify(contractOf(result), null, 2)}\n` : importInWords(result));
process.exitCode = result.refused ? 2 : 0;
