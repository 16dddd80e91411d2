import { parseArgs } from 'node:util';
import { judgeFile } from './tone/judge-file';
import { judgeLines } from './tone/judge-lines';
import { isLanguage, isStage } from './tone/tone-input';

const help = `npm run -s tone -- --jsonl [--findings]
npm run -s tone -- --file F|- --lang es|en|pt --stage S [--country C] [--json] [--fail-on needs-work|unacceptable]

--jsonl reads one letter a line from stdin: { id, lang, country?, stage, subject?, body, record? }
and writes one answer a line in input order: { id, labels, verdict }; --findings adds findings; { id, error } for a bad line.
--file judges one text; a first line "Asunto:", "Subject:" or "Assunto:" is its subject. --json prints one object.
Stages: pre-due due gentle second firm final. Verdicts: kind firm-but-respectful needs-work unacceptable.
record: { today, company, customer, contacts, invoices, balances: [{ invoiceId, open }], promises: [{ …row, state }],
  disputes: [{ invoiceIds, open }], plans, hardship?, lastReply?, agreedFees?, recipients: { to, cc } }; without it
  nothing that needs it fires.
Exit 0: answered. 1: --fail-on was reached, or some line could not be answered. 2: wrong usage or unreadable file.
`;

function usage(message: string): never {
  process.stderr.write(`${message}\n\n${help}`);
  process.exit(2);
}

const flags = {
  jsonl: { type: 'boolean' },
  findings: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  file: { type: 'string' },
  lang: { type: 'string' },
  stage: { type: 'string' },
  country: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;
const { values } = (() => {
  try {
    return parseArgs({ options: flags });
  } catch (trouble) {
    return usage(trouble instanceof Error ? trouble.message : String(trouble));
  }
})();
const { lang, stage, file, country = null } = values;
const failOn = values['fail-on'];
if (failOn !== undefined && failOn !== 'needs-work' && failOn !== 'unacceptable')
  usage('--fail-on: needs-work | unacceptable');
if (values.help) process.stdout.write(help);
else if (values.jsonl)
  process.exitCode = await judgeLines({ findings: values.findings ?? false, failOn: failOn ?? null });
else if (file === undefined) usage('Say --jsonl or --file.');
else {
  if (!isLanguage(lang)) usage('--lang: es | en | pt');
  if (!isStage(stage)) usage('--stage: pre-due | due | gentle | second | firm | final');
  const exit = await judgeFile({ file, lang, stage, country, json: values.json ?? false, failOn: failOn ?? null });
  if (exit === 2) usage(`${file} cannot be read.`);
  process.exitCode = exit;
}
