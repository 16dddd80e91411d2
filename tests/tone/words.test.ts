import { describe, expect, test } from 'vitest';
import { buildAutomaton } from '@/lib/tone/automaton/automaton';
import { parsePattern } from '@/lib/tone/automaton/parse-pattern';
import { runAutomaton } from '@/lib/tone/automaton/run-automaton';
import { typingErrors } from '@/lib/tone/automaton/typing-errors';
import { wordKeysOf } from '@/lib/tone/automaton/word-keys';
import { fitRewrite } from '@/lib/tone/fit-rewrite';
import { forms } from '@/lib/tone/phrases/es/forms';
import { wordsOf } from '@/lib/tone/words';

test.each([
  ["We'll sue, don't wait, can't pay", 'we will sue do not wait can not pay'],
  ['¡PAGUEEE ya!', 'pague ya'],
  ['e-mail, cut-off, 24h', 'email cut off 24 h'],
  ["It's the customer's", "it is the customer's"],
  ['pa\u00adgue y pa\u200bgue', 'pague y pague'],
  ['Pagó', 'pago'],
])('%s is read as %s', (text, read) =>
  expect(
    wordsOf(text)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(read),
);

test.each(['embargo', 'abogado*'])('a slip of the fingers: %s', (entry) => {
  const meant = typingErrors([entry, 'inmediatamente']);
  expect(meant('inmediatmente')).toBe('inmediatamente');
  expect(meant('inmeditaamente')).toBe('inmediatamente');
  expect(meant('inmediatamentee')).toBeNull();
  expect(meant('embarque')).toBeNull();
  expect(meant('abgoados')).toBe(entry === 'abogado*' ? 'abogados' : null);
});

function numbersIn(text: string, patterns: readonly string[], classes = {}): number[] {
  const automaton = buildAutomaton(patterns.map((pattern, number) => [pattern, number] as const));
  const keysOf = wordKeysOf(automaton.keys, classes, () => []);
  const words = wordsOf(text);
  const symbols = words.map((word, at) => ({
    keys: keysOf(word, false),
    spans: null,
    opensSentence: at === 0,
    sentenceEnd: words.length - 1,
  }));
  return runAutomaton(automaton, symbols).map(({ number }) => number);
}

describe('patterns', () => {
  test.each([
    ['acciones legales', 'tomaremos ACCIONES legáles', true],
    ['demandar*', 'lo demandaremos', true],
    ['=pagó', 'el pago', false],
    ['=pagó', 'usted pagó', true],
    ['si … paga', 'si usted no nos paga', true],
    ['si …1 paga', 'si usted no nos paga', false],
    ['(lo|la vamos a) demandar', 'la vamos a demandar', true],
    ['muy? urgente', 'es urgente', true],
    ['^ pague', 'por favor pague', false],
    ['^ pague', 'pague ya', true],
    ['pague ya$', 'pague ya mismo', false],
    ['{pay} ya', 'abone ya', true],
  ])('%s in “%s”: %s', (pattern, text, found) => {
    expect(numbersIn(text, [pattern], { pay: 'pague abon*' })).toEqual(found ? [0] : []);
  });

  test('phrases that share words are told apart', () => {
    expect(numbersIn('a b c', ['a b', 'a (b|x) c', '(a|y) b d', 'a b c'])).toEqual([0, 1, 3]);
  });

  test.each(['(a', 'a)', '(a|)', '', 'ab*', '{Pay}'])('%j is no pattern', (pattern) => {
    expect(() => parsePattern(pattern)).toThrow(SyntaxError);
  });
});

test('a rewrite speaks as the letter does and leaves no blank', () => {
  const fit = (form: 0 | 1 | 2 | 3 | 4) =>
    fitRewrite('¿{podría} pagar antes del {{date}}?', { language: 'es', form }, forms, { date: '5' });
  expect([fit(0), fit(1), fit(3)]).toEqual([
    '¿Podría pagar antes del 5?',
    '¿Podrías pagar antes del 5?',
    '¿Podríais pagar antes del 5?',
  ]);
  expect(fitRewrite('{Le} va bien', { language: 'es', form: 4 }, forms, {})).toBe('Les va bien');
  expect(fitRewrite('el {{date}}', { language: 'es', form: 0 }, forms, {})).toBeNull();
  expect(() => fitRewrite('{nada}', { language: 'es', form: 0 }, forms, {})).toThrow('nada');
});
