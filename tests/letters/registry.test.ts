import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { reminderStages } from '@/lib/domain/reminder-stage';
import { letterFiles as english } from '@/lib/letters/en/registry';
import { letterFiles as spanish } from '@/lib/letters/es/registry';
import { letterFiles as portuguese } from '@/lib/letters/pt/registry';
import { letterEntry, letterIds, letters, lettersVersion } from '@/lib/letters/registry';

/** What the letters of a version say. When this differs, raise `lettersVersion` and put the new pair here. */
const released = { version: 2, print: 'f07613b5f170fe73' };

test('changed letters carry a new version', () => {
  const said = [spanish, english, portuguese].map(({ texts }) => Object.entries(texts).toSorted());
  const print = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
  expect({ version: lettersVersion, print }).toEqual(released);
});

test('every letter is registered once, in the order of the ids', () => {
  expect(letters.map(({ id }) => id)).toEqual([...letterIds]);
  for (const letter of letters) expect(reminderStages).toContain(letter.stage);
  expect(letterEntry('second')?.stage).toBe('second');
  expect(letterEntry('carta propia')).toBeNull();
});
