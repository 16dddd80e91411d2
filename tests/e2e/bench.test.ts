import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

const lines = [
  /^Book: 200 customers, 1000 invoices, 3000 entries$/,
  /^customer by address, panel and last 50 entries: p50 .* raw getAll: .* ratio of p50 /,
  /^worklist, first 50: p50 .* raw getAll: .* ratio of p50 /,
  /^standings of 200 customers: .* longest slice \d+ ms, longest block \d+ ms; raw getAll .* ratio /,
  /^one payment with its standing: p50 .* standings written 1 /,
  /^import of 1000 rows: read .* raw writes .* ratio .*, with worklist /,
  /^panel read beside that import: p50 .* longest \d+ ms after .* \d+ above the aim of 300 .\d+ reads.$/,
  /^content script, one burst: p50 .* one bare query: /,
  /^tone, English mail of 300 words: p50 .* write-good: .* ratio of p50 /,
  /^tone, Spanish mail: p50 .* English mail: .* ratio of p50 /,
  /^tone, Portuguese mail: p50 .* English mail: .* ratio of p50 /,
  /^tone, code and words of three languages: \d+\.\d kB gzip/,
  /^opening a mail to filled panel: p50 .* the mail itself on screen: /,
  /^content script: \d+\.\d kB minified/,
  /^sidebar before the first panel: \d+ kB gzip/,
];

test('the bench measures everything at a hundredth of its size', { timeout: 240_000 }, async () => {
  const bench = ['--config', 'tools/vite.config.ts', 'bench/run.ts', '--', '--percent', '1', '--built'];
  const { stdout } = await run('node_modules/.bin/vite-node', bench);
  const printed = stdout.trim().split('\n');
  expect(printed).toHaveLength(lines.length);
  lines.forEach((line, place) => expect(printed[place]).toMatch(line));
});
