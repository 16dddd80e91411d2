import path from 'node:path';
import { expect, test } from 'vitest';
import { read, repositoryFiles, sourceFiles } from './files';

/** Lists of words and tables of law are data: they may be as long as their subject. */
const isList = (file: string) =>
  /\/(catalogues|phrases|holidays|rules\/tables)\//.test(file) || /\.(csv|md|json)$/.test(file);
const shipped = sourceFiles.filter((file) =>
  /^(lib|components|entrypoints|outlook-addin|demo|tools|bench)\//.test(file),
);

test.each(sourceFiles.filter((file) => !isList(file)))('%s has at most 250 lines', (file) => {
  expect(read(file).trimEnd().split('\n').length).toBeLessThanOrEqual(250);
});

test('source files are short as a rule: median at most 60 lines, nine of ten at most 150', () => {
  const lengths = shipped
    .filter((file) => !isList(file))
    .map((file) => read(file).trimEnd().split('\n').length)
    .toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(150);
});

const needsTest = /^lib\/(domain|text|law|imports|actions|views|letters|ledger|host)\//;
const isTypesOnly = (file: string) => !/^export (async )?(function|const|class)/m.test(read(file));
const isData = (file: string) =>
  isList(file) ||
  /\/(presets|versions)\//.test(file) ||
  /(registry|tables|selectors|providers|protocol)\.ts$/.test(file);

test.each(
  shipped.filter((file) => needsTest.test(file) && !file.endsWith('.d.ts') && !isTypesOnly(file) && !isData(file)),
)('%s has a test at the mirrored path', (file) => {
  const stem = file.replace(/^lib\//, 'tests/').replace(/\.tsx?$/, '');
  const folder = path.posix.dirname(stem);
  const tests = repositoryFiles.filter((candidate) => /\.test\.tsx?$/.test(candidate));
  const named = tests.some((candidate) => candidate === `${stem}.test.ts` || candidate === `${stem}.test.tsx`);
  const spoken = tests.some(
    (candidate) => candidate.startsWith(`${folder}/`) && read(candidate).includes(`/${path.posix.basename(stem)}'`),
  );
  expect(named || spoken, `write ${stem}.test.ts, or let a test in ${folder}/ import it`).toBe(true);
});

test.each(shipped.filter((file) => file.startsWith('lib/domain/')))(
  '%s never reads the clock and never makes ids',
  (file) => {
    expect(read(file)).not.toMatch(/new Date\(\)|Date\.now|Math\.random|randomUUID/);
  },
);

const mayExportDefault = /^(entrypoints|tools|demo)\//;

test.each(shipped)('%s is named in kebab-case, PascalCase or after its hook', (file) => {
  const name = path
    .basename(file)
    .replace(/\.(ts|tsx|mjs)$/, '')
    .replace(/\.d$/, '');
  expect(name).toMatch(/^([a-z0-9]+([-.][a-z0-9]+)*|[A-Z][A-Za-z0-9]*|use[A-Z][A-Za-z0-9]*)$/);
  expect(name).not.toMatch(/(^|-)(utils?|helpers?|manager|service|data|info|misc)(-|$)/);
});

test.each(shipped.filter((file) => !mayExportDefault.test(file)))('%s exports by name', (file) => {
  expect(read(file)).not.toMatch(/^export default/m);
});

test.each(shipped.filter((file) => /^(lib|components|entrypoints)\//.test(file)))(
  '%s keeps no debt and no blunt words',
  (file) => {
    expect(read(file)).not.toMatch(/\b(TODO|FIXME|XXX)\b/);
    expect(read(file)).not.toMatch(/\bas any\b|: any\b|@ts-(ignore|nocheck)/);
  },
);

test.each(repositoryFiles.filter((file) => /^lib\/i18n\/catalogues\/|^lib\/letters\/.*mustache$/.test(file)))(
  '%s says cliente, never moroso or deudor',
  (file) => {
    expect(read(file)).not.toMatch(/moros[oa]|deudor|incobrable|delinquent|debtor|devedor|inadimplente|caloteir/i);
  },
);
