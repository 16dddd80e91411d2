import path from 'node:path';
import { expect, test } from 'vitest';
import { read, repositoryFiles, sourceFiles } from './files';

/** Lists of words and tables of law are data: they may be as long as their subject. */
const isList = (file: string) =>
  /\/(catalogues|phrases|holidays|rules\/tables)\//.test(file) || /\.(csv|md|json)$/.test(file);
const shipped = sourceFiles.filter((file) =>
  /^(lib|components|entrypoints|outlook-addin|demo|tools|bench)\//.test(file),
);
const lengthOf = (file: string) => read(file).trimEnd().split('\n').length;
const testFiles = repositoryFiles.filter((file) => /\.test\.tsx?$/.test(file));

test('there are files to judge', () => {
  expect(shipped.length).toBeGreaterThan(200);
  expect(testFiles.length).toBeGreaterThan(50);
});

test('no file has more than 250 lines', () => {
  const long = sourceFiles.filter((file) => !isList(file) && lengthOf(file) > 250);
  expect(long.map((file) => `${file}: ${lengthOf(file)}`)).toEqual([]);
});

test('source files are short as a rule: median at most 60 lines, nine of ten at most 150', () => {
  const lengths = shipped
    .filter((file) => !isList(file))
    .map(lengthOf)
    .toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(150);
});

/** Where one file is one behaviour; imports and hosts are tested through their whole. */
const needsTest = /^lib\/(domain|text|law|imports\/formats|actions|views|letters|ledger)\//;
const isTypesOnly = (file: string) => !/^export (async )?(function|const|class)/m.test(read(file));
const isData = (file: string) =>
  isList(file) ||
  /\/(presets|versions)\//.test(file) ||
  /(registry|tables|selectors|providers|protocol|words)\.ts$/.test(file);

test('every file that exports behaviour has a test: at the mirrored path, or beside it by name', () => {
  const untested = shipped
    .filter((file) => needsTest.test(file) && !file.endsWith('.d.ts') && !isTypesOnly(file) && !isData(file))
    .filter((file) => !isTested(file));
  expect(untested, 'write tests/<path>.test.ts, or let a test in that folder import it').toEqual([]);
});

function isTested(file: string): boolean {
  const stem = file.replace(/^lib\//, 'tests/').replace(/\.tsx?$/, '');
  if (testFiles.some((candidate) => candidate === `${stem}.test.ts` || candidate === `${stem}.test.tsx`)) return true;
  const folder = `${path.posix.dirname(stem)}/`;
  const name = `/${path.posix.basename(stem)}'`;
  return testFiles.some((candidate) => candidate.startsWith(folder) && read(candidate).includes(name));
}

test('the domain never reads the clock and never makes ids', () => {
  const domain = shipped.filter((file) => file.startsWith('lib/domain/'));
  expect(domain.length).toBeGreaterThan(10);
  expect(domain.filter((file) => /new Date\(\)|Date\.now|Math\.random|randomUUID/.test(read(file)))).toEqual([]);
});

test('files are named in kebab-case, PascalCase or after their hook, and never after nothing in particular', () => {
  const wellNamed = /^([a-z0-9]+([-.][a-z0-9]+)*|[A-Z][A-Za-z0-9]*|use[A-Z][A-Za-z0-9]*)$/;
  const empty = /(^|-)(utils?|helpers?|manager|service|data|info|misc)(-|$)/;
  // A rule of tone has the name of what it finds: `service-cut` speaks of a service that is cut off.
  const judged = shipped.filter((file) => !file.startsWith('lib/tone/rules/'));
  const names = judged.map((file) => [file, path.basename(file).replace(/(\.d)?\.(ts|tsx|mjs)$/, '')] as const);
  expect(names.filter(([, name]) => !wellNamed.test(name) || empty.test(name)).map(([file]) => file)).toEqual([]);
});

test('exports have names, unless a tool demands a default', () => {
  const named = shipped.filter((file) => !/^(entrypoints|tools|demo)\/|vite\.config\.ts$/.test(file));
  expect(named.filter((file) => /^export default/m.test(read(file)))).toEqual([]);
});

test('no debt is left in the code and no type is talked away', () => {
  const debt = /\b(TODO|FIXME|XXX)\b|\bas any\b|: any\b|@ts-(ignore|nocheck)/;
  expect(shipped.filter((file) => !isList(file) && debt.test(read(file)))).toEqual([]);
});

test('no test is left out', () => {
  const left = /\b(test|it|describe)\.(skip|todo|only|fails)\b/;
  expect(testFiles.filter((file) => !file.startsWith('tests/repo/') && left.test(read(file)))).toEqual([]);
});

test('words and letters say customer, and none of the words that shame one', () => {
  const spoken = repositoryFiles.filter((file) => /^lib\/i18n\/catalogues\/|^lib\/letters\/.*mustache$/.test(file));
  const shaming = /moros[oa]|deudor|incobrable|delinquent|debtor|devedor|inadimplente|caloteir/i;
  expect(spoken.length).toBeGreaterThan(20);
  expect(spoken.filter((file) => shaming.test(read(file)))).toEqual([]);
});
