import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** How many practices each of the five articles names; ids run `S<article>.1` … `S<article>.<count>` and never change. */
const practicesByArticle = [40, 44, 39, 34, 31];
const folder = 'tests/practices';

if (process.argv.includes('--help')) {
  process.stdout.write('npm run practices: which of the 188 practices have an acceptance test in tests/practices/.\n');
  process.exit(0);
}

const titles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .flatMap((file) => [
    ...readFileSync(path.join(folder, file), 'utf8').matchAll(/(?:test|it)(?:\.each\([^)]*\))?\(\s*['"`]([^'"`]+)/g),
  ])
  .map((match) => match[1] ?? '');
const tested = new Set(
  titles.flatMap((title) => title.match(/^(?:S\d\.\d+\s*[,·]?\s*)+/)?.[0].match(/S\d\.\d+/g) ?? []),
);

let total = 0;
practicesByArticle.forEach((count, article) => {
  const ids = Array.from({ length: count }, (_, index) => `S${article}.${index + 1}`);
  const missing = ids.filter((id) => !tested.has(id));
  total += count - missing.length;
  process.stdout.write(`Article ${article}: ${count - missing.length} of ${count} have a test\n`);
  if (missing.length > 0) process.stdout.write(`  without: ${missing.join(' ')}\n`);
});
const known = new Set(
  practicesByArticle.flatMap((count, article) =>
    Array.from({ length: count }, (_, index) => `S${article}.${index + 1}`),
  ),
);
const strangers = [...tested].filter((id) => !known.has(id));
if (strangers.length > 0) process.stderr.write(`No such practice: ${strangers.join(' ')}\n`);
process.stdout.write(`${total} of ${known.size} practices have an acceptance test\n`);
process.exitCode = strangers.length > 0 ? 1 : 0;
