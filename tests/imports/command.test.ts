import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cordial-import-'));
  await writeFile(path.join(folder, 'list.csv'), 'Cliente,Folio,Fecha,Saldo\nAna,F1,01/02/2026,1.234\n');
  await writeFile(path.join(folder, 'picture.csv'), '%PDF-1.4');
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as a person would, and gives what it printed and how it ended. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ['--config', 'tools/vite.config.ts', 'tools/import.ts', '--', ...args];
  return new Promise((resolve) => {
    execFile('node_modules/.bin/vite-node', command, (trouble, stdout, stderr) => {
      resolve({ code: typeof trouble?.code === 'number' ? trouble.code : 0, stdout, stderr });
    });
  });
}

test('prints one JSON object under the options given', { timeout: 60_000 }, async () => {
  const list = path.join(folder, 'list.csv');
  const { code, stdout } = await run(list, '--json', '--currency', 'mxn', '--date-order', 'dmy', '--decimal', ',');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    rows: [{ row: 2, issuedOn: '2026-02-01', currency: 'MXN', total: null, open: '1234.00' }],
    totals: { MXN: { rows: 1, open: '1234.00', control: null } },
  });
});

test('a format not yet read ends with 2 and one problem', { timeout: 60_000 }, async () => {
  const { code, stdout } = await run(path.join(folder, 'picture.csv'), '--json');
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    rows: [],
    problems: [{ row: null, column: null, code: 'format-not-read' }],
  });
});

test('wrong usage ends with 2, says how, and leaves stdout empty', { timeout: 60_000 }, async () => {
  const wrong = await Promise.all([
    run(),
    run(path.join(folder, 'none.csv')),
    run(path.join(folder, 'list.csv'), '--decimal', 'x'),
  ]);
  expect(wrong.map(({ code, stdout }) => [code, stdout])).toEqual([
    [2, ''],
    [2, ''],
    [2, ''],
  ]);
  expect(wrong[2]?.stderr).toContain('--decimal');
});

test('without --json it speaks to people', { timeout: 60_000 }, async () => {
  const { stdout } = await run(path.join(folder, 'list.csv'));
  expect(stdout).toContain('Documentos leídos: 1.');
  expect(stdout).toContain('«Saldo»: decimal-undecided');
});
