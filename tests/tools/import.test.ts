import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerTo, help } from '../../tools/import/answer-to';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cordial-import-'));
  await writeFile(path.join(folder, 'list.csv'), 'Cliente,Folio,Fecha,Saldo\nAna,F1,01/02/2026,1.234\n');
  await writeFile(path.join(folder, 'picture.csv'), '%PDF-1.4');
});
afterAll(() => rm(folder, { recursive: true }));

const list = () => path.join(folder, 'list.csv');

/** Runs the command as a person would. */
function run(...args: string[]) {
  const command = ['--config', 'tools/vite.config.ts', 'tools/import.ts', '--', ...args];
  return spawnSync('node_modules/.bin/vite-node', command, { encoding: 'utf8' });
}

test('prints one JSON object under the options given', { timeout: 60_000 }, () => {
  const { status, stdout } = run(list(), '--json', '--currency', 'mxn', '--date-order', 'dmy', '--decimal', ',');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    rows: [{ row: 2, issuedOn: '2026-02-01', currency: 'MXN', total: null, open: '1234.00' }],
    totals: { MXN: { rows: 1, open: '1234.00', control: null } },
  });
});

test('wrong usage ends with 2, says how, and leaves stdout empty', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = run();
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(help);
});

test('a format not yet read ends with 2 and one problem', async () => {
  const { text, exit } = await answerTo([path.join(folder, 'picture.csv'), '--json']);
  expect(exit).toBe(2);
  expect(JSON.parse(text)).toMatchObject({
    rows: [],
    problems: [{ row: null, column: null, code: 'format-not-read' }],
  });
});

test.each([
  ['a file that is not there', () => [path.join(folder, 'none.csv')], 'ENOENT'],
  ['a mark that is none', () => [list(), '--decimal', 'x'], '--decimal'],
  ['a currency that is none', () => [list(), '--currency', 'XQX'], '--currency'],
  ['an option that is none', () => [list(), '--colour'], '--colour'],
])('%s is refused in words', async (_, args, words) => {
  await expect(answerTo(args())).rejects.toThrow(words);
});

test('without --json it speaks to people', async () => {
  const { text } = await answerTo([list()]);
  expect(text).toContain('Documentos leídos: 1.');
  expect(text).toContain('«Saldo»: decimal-undecided');
});
