import { expect, test } from 'vitest';
import { loadLetter } from '@/lib/letters/load-letter';

test('a letter comes with the parts of its own language and form', async () => {
  const [usted, tú, english] = await Promise.all([
    loadLetter('gentle', 'es', 'usted'),
    loadLetter('gentle', 'es', 'tú'),
    loadLetter('gentle', 'en', 'usted'),
  ]);
  expect(usted.partials['means']).toContain('dígamelo');
  expect(tú.partials['means']).toContain('dímelo');
  expect(english.partials['means']).toContain('tell me');
  expect(Object.keys(usted.partials).toSorted()).toEqual(Object.keys(english.partials).toSorted());
});
