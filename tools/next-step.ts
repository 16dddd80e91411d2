import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { localeOf } from '@/lib/i18n/formats/locale';
import { wordsOf } from '@/lib/i18n/words';
import { answerLine } from './next-step-answer';

const contract = `usage: npm run -s next-step -- --jsonl [FILE|-] [--words es|en|pt]
Says what a good collector would do next, and why. Reads one case a line (standard input without FILE):
{ id, today, now?, calendar?, policy?, amountClass?, customer, contacts?, invoices, payments?, balanceReports?,
  promises?, disputeEvents?, plans?, followUps?, log?, consents? }
Rows as the ledger holds them; money is { minor, currency }, days are YYYY-MM-DD, instants ISO in UTC. Left out:
  now = 10:00 of today, calendar = Monday to Friday 09:00-18:00 in UTC without holidays, tables = empty,
  policy = as shipped. A policy is the id of a shipped one (kind-standard, light, personal, care, strict, no-follow)
  or { rungs: [{ id, day, after?, channel, stage, letter, needs }], sideSteps: [{ id, day, what, stage, letter, needs }],
  minimumGapDays, promiseToleranceDays, staleAfterDays, tolerances: { EUR: 100 } }.
Writes one line a case, in the same order:
{ id, what, channel, stage, letter, why: [{ code, ... }], notToday: [{ code, invoiceId?, until? }], earliest }
or { id, error }. --words adds words: { why, notToday }, the same as sentences.
exit   0 all answered, 1 some line could not be answered, 2 wrong usage or unreadable file
`;

function usage(trouble: string): never {
  process.stderr.write(`${trouble}\n\n${contract}`);
  process.exit(2);
}

function options() {
  try {
    const flags = { jsonl: { type: 'boolean' }, words: { type: 'string' }, help: { type: 'boolean' } } as const;
    return parseArgs({ options: flags, allowPositionals: true });
  } catch (trouble) {
    return usage(trouble instanceof Error ? trouble.message : String(trouble));
  }
}

const { values, positionals } = options();
if (values.help) {
  process.stdout.write(contract);
  process.exit(0);
}
const language = ([undefined, 'es', 'en', 'pt'] as const).find((one) => one === values.words);
if (values.words !== undefined && language === undefined) usage('--words: es | en | pt');
if (!values.jsonl || positionals.length > 1) usage('--jsonl is the one form so far, with one file at most.');
const saying = language ? { words: await wordsOf(language), locale: localeOf(language, null) } : null;
const [file = '-'] = positionals;
const source = file === '-' ? process.stdin : createReadStream(file);
source.on('error', (trouble: Error) => usage(`${file}: ${trouble.message}`));
process.stdout.on('error', () => process.exit(0));
let place = 0;
for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
  place += 1;
  const told = line.replace(/^\uFEFF/, '').trim();
  if (told === '') continue;
  const answer = answerLine(told, place, saying);
  if ('error' in answer) process.exitCode = 1;
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((go) => process.stdout.once('drain', go));
}
