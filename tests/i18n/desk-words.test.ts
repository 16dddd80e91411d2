import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { es } from '@/lib/i18n/catalogues/es';
import { esDesk } from '@/lib/i18n/catalogues/es-desk';
import { deskWordsOf } from '@/lib/i18n/desk-words';
import { wordsOf } from '@/lib/i18n/words';
import { repositoryFiles } from '../repo/files';

/** Rooms that only the wide page draws. */
const wideRooms = /^components\/(?:desk|imports|policy|settings)\//;

test.each(['es', 'en', 'pt'] as const)('the wide page speaks the sidebar’s words and its own: %s', async (language) => {
  const [wide, narrow] = [await deskWordsOf(language), await wordsOf(language)];
  expect(wide('failure.retry')).toBe(narrow('failure.retry'));
  expect(wide('desk.today')).not.toBe('desk.today');
});

test('no screen has words in both catalogues', () => {
  expect(Object.keys(esDesk).filter((screen) => screen in es)).toEqual([]);
});

test('what the sidebar draws says nothing that only the wide page has loaded', () => {
  const keys = Object.entries(esDesk).flatMap(([screen, texts]) => Object.keys(texts).map((key) => `${screen}.${key}`));
  const drawn = repositoryFiles.filter((file) => /^components\/.*\.tsx?$/.test(file) && !wideRooms.test(file));
  expect(drawn.length).toBeGreaterThan(50);
  const wrong = drawn.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return keys
      .filter((key) => new RegExp(`['\`]${key.replace(/_\w+$/, '').replaceAll('.', '\\.')}\\b`).test(text))
      .map((key) => `${file}: ${key}`);
  });
  expect(wrong).toEqual([]);
});
