import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { esLater } from '@/lib/i18n/catalogues/es-later';
import { es } from '@/lib/i18n/catalogues/es';
import { repositoryFiles } from '../repo/files';

test('words that were given before the rest of the texts came say the rest too, and so does another language', async () => {
  // Another test on this worker may have asked for the rest already.
  vi.resetModules();
  const { wordsOf } = await import('@/lib/i18n/words');
  const { deskWordsOf } = await import('@/lib/i18n/desk-words');
  const { restOfTexts } = await import('@/lib/i18n/sidebar-texts');
  const words = await wordsOf('es');
  expect(words('letter.title')).toBe('letter.title');
  await restOfTexts();
  expect(words('letter.title')).toBe(esLater.letter.title);
  expect((await wordsOf('pt'))('letter.title')).not.toBe('letter.title');
  expect((await deskWordsOf('en'))('letter.title')).not.toBe('letter.title');
  // One screen, half of it at once and half of it later.
  expect([words('common.undo'), words('common.back')]).toEqual([es.common.undo, esLater.common.back]);
});

const keysOf = (texts: object) =>
  Object.entries(texts).flatMap(([screen, said]) =>
    Object.keys(said as object).map((word) => `${screen}.${word.replace(/_(?:zero|one|other)$/, '')}`),
  );
const laterKeys = new Set(keysOf(esLater));

test('no word stands in both catalogues', () => {
  expect(keysOf(es).filter((key) => laterKeys.has(key))).toEqual([]);
});

test('what the first panel is drawn from says nothing that comes later', () => {
  const drawn = reach('components/mount.tsx', new Set());
  expect(drawn.size).toBeGreaterThan(100);
  const screens = Object.keys(esLater).filter((screen) => !(screen in es));
  const ofScreens = new RegExp(`['\`](?:${screens.join('|')})\\.[a-z]`);
  const saysLater = (text: string) =>
    ofScreens.test(text) || [...text.matchAll(/['`](\w+\.[\w-]+)['`]/g)].some(([, key = '']) => laterKeys.has(key));
  expect([...drawn].filter((file) => saysLater(readFileSync(file, 'utf8')))).toEqual([]);
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
