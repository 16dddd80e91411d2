import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { reminderStages } from '@/lib/domain/reminder-stage';
import { letterFiles as english } from '@/lib/letters/en/registry';
import { letterFiles as spanish } from '@/lib/letters/es/registry';
import { letterFiles as portuguese } from '@/lib/letters/pt/registry';
import { letterMedia, type LetterMedium } from '@/lib/letters/letter-cells';
import type { LetterFiles } from '@/lib/letters/letter-template';
import { fileName } from '@/lib/letters/load-letter';
import { letterEntry, letterIds, letters, lettersVersion } from '@/lib/letters/registry';

/** What the letters of a version say. When this differs, raise `lettersVersion` and put the new pair here. */
const released = { version: 6, print: '7848c16fdfa057e1' };

test('changed letters carry a new version', () => {
  const said = [spanish, english, portuguese].map(({ texts }) => Object.entries(texts).toSorted());
  const print = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
  expect({ version: lettersVersion, print }).toEqual(released);
});

/** What the house was asked for: 9 rungs, 17 situations, 6 short messages, 3 printed letters, 3 calls, 1 brief. */
test('the registry lists exactly the letters of the plan', () => {
  const count = (medium: LetterMedium) => letters.filter(({ cells }) => cells[medium] === 'file').length;
  expect(letters.filter(({ kind }) => kind === 'rung')).toHaveLength(9);
  expect(letters.filter(({ kind }) => kind === 'situation')).toHaveLength(17);
  expect(letterMedia.map((medium) => [medium, count(medium)])).toEqual([
    ['mail', 26],
    ['message', 6],
    ['print', 3],
    ['call', 3],
    ['brief', 1],
  ]);
});

test.each([
  ['es/usted', spanish, './usted/'],
  ['es/tú', spanish, './tu/'],
  ['en', english, './'],
  ['pt', portuguese, './'],
] as const)('%s has a file for every cell that is not refused, and none besides', (_, { texts }, folder) => {
  const own = Object.keys(texts).filter((path) => path.startsWith(folder) && !path.slice(folder.length).includes('/'));
  const cells = letters.flatMap(({ id, cells: row }) =>
    letterMedia.filter((medium) => row[medium] === 'file').map((medium) => folder + fileName(id, medium)),
  );
  expect(own.toSorted()).toEqual(cells.toSorted());
});

test('usted and tú have the same parts, and so have the languages', () => {
  const parts = ({ texts }: LetterFiles, folder: string) =>
    Object.keys(texts)
      .filter((path) => path.startsWith('./shared/') || path.startsWith(folder))
      .map((path) => path.split('/').at(-1))
      .toSorted();
  const usted = parts(spanish, './usted/parts/');
  expect(parts(spanish, './tu/parts/')).toEqual(usted);
  expect(parts(english, './parts/')).toEqual(usted);
  expect(parts(portuguese, './parts/')).toEqual(usted);
});

test('every letter of the shipped policy is one of ours', () => {
  const named = [...shippedPolicy.rungs, ...shippedPolicy.sideSteps].map(({ letter }) => letter);
  expect(named.filter((id) => letterEntry(id) === null)).toEqual([]);
});

test('every letter is registered once, in the order of the ids', () => {
  expect(letters.map(({ id }) => id)).toEqual([...letterIds]);
  for (const letter of letters) expect(reminderStages).toContain(letter.stage);
  expect(letterEntry('second')?.stage).toBe('second');
  expect(letterEntry('carta propia')).toBeNull();
});
