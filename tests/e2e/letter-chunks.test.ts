import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { firstScripts } from '@/bench/weights';

const output = path.resolve('.output/chrome-mv3');
const read = (file: string) => readFileSync(path.join(output, file), 'utf8');

test.each([
  ['Spanish', 'Preferimos resolverlo con usted'],
  ['English', 'We would rather settle this with you'],
  ['Portuguese', 'Preferimos resolver com você'],
])('the %s letters are one chunk, which no page loads before they are asked for', (_language, words) => {
  const scripts = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const holding = scripts.filter((file) => read(file).includes(words)).map((file) => path.basename(file));
  expect(holding).toHaveLength(1);
  const first = ['sidebar.html', 'desk.html']
    .flatMap((page) => firstScripts(output, page))
    .map((file) => path.basename(file));
  expect(first.length).toBeGreaterThan(0);
  expect(first).not.toContain(holding[0]);
});
