import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsFrom } from '@/lib/i18n/words-from';

const texts = {
  imports: {
    rowsNew_zero: 'Ninguna',
    rowsNew_one: '{{n}} nueva',
    rowsNew_other: '{{n}} nuevas',
  },
  money: { ofInAll: 'de {{amount}} en total', overdue: 'Vencido' },
} as const;
const say = (language: 'es' | 'en' | 'pt') =>
  wordsFrom(language, texts) as (key: string, values?: Record<string, string | number>) => string;

test.each([
  ['es', 0, 'Ninguna'],
  ['es', 1, '1 nueva'],
  ['es', 2, '2 nuevas'],
  ['es', 1_000_000, '1000000 nuevas'],
  ['en', 1.5, '1.5 nuevas'],
  ['pt', 1.5, '1.5 nueva'],
] as const)('a number chooses the form that its language has for it: %s, %d', (language, count, expected) => {
  expect(say(language)('imports.rowsNew', { count, n: String(count) })).toBe(expected);
});

test('names of a text are filled, and a word without names or with a count that has no forms stands as it is', () => {
  expect(say('es')('money.ofInAll', { amount: '$ 5' })).toBe('de $ 5 en total');
  expect(say('es')('money.overdue')).toBe('Vencido');
  expect(say('es')('money.overdue', { count: 3 })).toBe('Vencido');
});

test('an unknown key says itself', () => {
  expect(say('es')('money.nothing')).toBe('money.nothing');
  expect(say('es')('money')).toBe('money');
  expect(say('es')('money.overdue.length')).toBe('money.overdue.length');
  expect(say('es')('constructor.name')).toBe('constructor.name');
});

test('what a customer is called is never read as a text of ours', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(say('es')('money.ofInAll', { amount: name })).toBe(`de ${name} en total`);
    }),
    { examples: [['{{amount}}'], ['$t(money.overdue)'], ['$&'], ['<b>']] },
  );
});
