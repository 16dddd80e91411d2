import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { esLater } from '@/lib/i18n/catalogues/es-later';
import { es } from '@/lib/i18n/catalogues/es';
import { deskWordsOf } from '@/lib/i18n/desk-words';
import { restOfTexts } from '@/lib/i18n/sidebar-texts';
import { wordsOf } from '@/lib/i18n/words';
import { repositoryFiles } from '../repo/files';

test('words that were given before the rest of the texts came say the rest too, and so does another language', async () => {
  const words = await wordsOf('es');
  expect(words('letter.title')).toBe('letter.title');
  await restOfTexts();
  expect(words('letter.title')).toBe(esLater.letter.title);
  expect((await wordsOf('pt'))('letter.title')).not.toBe('letter.title');
  expect((await deskWordsOf('en'))('letter.title')).not.toBe('letter.title');
});

test('no screen has words in both catalogues', () => {
  expect(Object.keys(esLater).filter((screen) => screen in es)).toEqual([]);
});

test('what the first panel is drawn from says nothing that comes later', () => {
  const drawn = reach('components/mount.tsx', new Set());
  expect(drawn.size).toBeGreaterThan(100);
  const later = new RegExp(`['\`](?:${Object.keys(esLater).join('|')})\\.[a-z]`);
  expect([...drawn].filter((file) => later.test(readFileSync(file, 'utf8')))).toEqual([]);
});

/** The file and all that it imports at once, types and catalogues apart. */
function reach(file: string, seen: Set<string>): Set<string> {
  if (seen.has(file) || file.startsWith('lib/i18n/catalogues/')) return seen;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm,
  )) {
    const target = name.startsWith('@/') ? name.slice(2) : path.posix.join(path.posix.dirname(file), name);
    const found = [`${target}.ts`, `${target}.tsx`].find((one) => repositoryFiles.includes(one));
    if (found && /^(?:\.|@\/)/.test(name)) reach(found, seen);
  }
  return seen;
}
