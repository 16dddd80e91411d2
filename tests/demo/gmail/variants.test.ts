import { expect, test } from 'vitest';
import { choiceForLoad, usualVariants } from '../../../demo/gmail/variants';

const usual = { locale: 'es', variants: usualVariants } as const;

test('a load without a choice of its own gets the server’s', () => {
  expect(choiceForLoad(usual, new URLSearchParams())).toEqual(usual);
});

test('a load changes single switches and the locale', () => {
  const choice = choiceForLoad(usual, new URLSearchParams({ twin: '{"locale":"ar","rail":"hidden"}' }));
  expect(choice).toEqual({ locale: 'ar', variants: { ...usualVariants, rail: 'hidden' } });
});

test.each([
  ['{"rial":"hidden"}', 'Unknown switches of the twin: rial'],
  ['"es"', 'must be a JSON object'],
  ['{', 'JSON'],
])('a choice that cannot be meant is refused: %s', (twin, message) => {
  expect(() => choiceForLoad(usual, new URLSearchParams({ twin }))).toThrow(message);
});
