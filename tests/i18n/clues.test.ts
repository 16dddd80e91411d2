import { describe, expect, test } from 'vitest';
import { evidenceCodes } from '@/lib/domain/reason-evidence';
import { clueSentence, plainClueSentence } from '@/lib/i18n/clues';
import { restOfTexts } from '@/lib/i18n/sidebar-texts';
import { wordsOf } from '@/lib/i18n/words';

const today = '2026-11-24';
const everyValue = {
  date: { day: '2026-11-20' },
  amount: { minor: 10_015_050, currency: 'MXN' },
  before: { minor: 2_500_050, currency: 'MXN' },
  received: { minor: 4_000_000, currency: 'MXN' },
  invoice: 'F-77',
  about: 'perdió un contrato',
  concept: 'Horas extra',
  portal: 'Ariba',
  documents: 'Remisión',
  earlier: 2,
  late: 3,
};

async function telling(language: 'es' | 'en' | 'pt') {
  const words = await wordsOf(language);
  await restOfTexts();
  return { words, locale: language === 'pt' ? 'pt-BR' : `${language}-MX`, today };
}

describe.each(['es', 'en', 'pt'] as const)('in %s', (language) => {
  test.each([0, 1, 2])('every fact has a sentence with all its values, for the number %d', async (count) => {
    const told = await telling(language);
    for (const code of evidenceCodes) {
      for (const words of [everyValue, { ...everyValue, about: '', invoice: '' }]) {
        const sentence = clueSentence({ code, ...words, days: count, count }, told);
        expect(sentence, code).not.toMatch(/clues\.|\{\{|undefined|\[object/);
        expect(sentence.length, code).toBeGreaterThan(8);
      }
    }
  });
});

test('a fact is said with its number, and without a number of the invoice', async () => {
  const told = await telling('es');
  expect(plainClueSentence({ code: 'just-late', days: 2, invoice: '' }, told)).toBe(
    'La factura lleva solo 2 días de atraso',
  );
  expect(plainClueSentence({ code: 'said-difficulty', about: '' }, told)).toBe('Pasa por dificultades');
});
