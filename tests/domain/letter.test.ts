import { expect, test } from 'vitest';
import { letterFormOf } from '@/lib/domain/letter';

test.each([
  ['es', 'usted', 'usted'],
  ['es', 'neutral', 'usted'],
  ['es', 'tú', 'tú'],
  ['es', 'vos', 'vos'],
  ['es', 'vosotros', 'tú'],
  ['pt', 'usted', 'neutral'],
  ['en', 'tú', 'neutral'],
] as const)('in %s, who is addressed as %s gets the letter in %s', (language, address, form) =>
  expect(letterFormOf(language, address)).toBe(form),
);
