import { assert, integer, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountWords } from '@/lib/text/amount-words';

type Speech = {
  units: string;
  tens: string;
  hundreds: string;
  /** Between tens and units, and between hundreds and what follows. */
  joins: readonly [string, string];
  hundred: string;
  thousand: (group: string) => string;
  million: (group: string, many: boolean) => string;
};

const speeches: Readonly<Record<string, Speech>> = {
  es: {
    units:
      'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
    tens: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundreds: 'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    joins: [' y ', ' '],
    hundred: 'cien',
    thousand: (group) => (group === 'uno' ? 'mil' : `${group} mil`),
    million: (group, many) => (many ? `${group} millones` : 'un millon'),
  },
  pt: {
    units:
      'um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundreds: 'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
    joins: [' e ', ' e '],
    hundred: 'cem',
    thousand: (group) => (group === 'um' ? 'mil' : `${group} mil`),
    million: (group, many) => (many ? `${group} milhoes` : 'um milhao'),
  },
  en: {
    units:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    hundreds: 'one two three four five six seven eight nine',
    joins: ['-', ' and '],
    hundred: 'one hundred',
    thousand: (group) => `${group} thousand`,
    million: (group) => `${group} million`,
  },
};

/** A whole number in words, as people of that language write it out. */
function spoken(value: number, language: string): string {
  const speech = speeches[language];
  if (!speech) throw new Error(language);
  const units = speech.units.split(' ');
  const tens = speech.tens.split(' ');
  const below = (rest: number): string => {
    if (rest === 100) return speech.hundred;
    if (rest > 100) {
      const many = `${speech.hundreds.split(' ')[Math.floor(rest / 100) - 1]}${language === 'en' ? ' hundred' : ''}`;
      return rest % 100 === 0 ? many : many + speech.joins[1] + below(rest % 100);
    }
    if (rest <= units.length) return units[rest - 1] ?? '';
    const ten = tens[Math.floor((rest - units.length - 1) / 10)] ?? '';
    return rest % 10 === 0 ? ten : ten + speech.joins[0] + units[(rest % 10) - 1];
  };
  const parts: string[] = [];
  const [millions, thousands, rest] = [Math.floor(value / 1e6), Math.floor(value / 1000) % 1000, value % 1000];
  if (millions >= 1000) {
    const inner = [speech.thousand(below(Math.floor(millions / 1000)))];
    if (millions % 1000 > 0) inner.push(below(millions % 1000));
    parts.push(speech.million(inner.join(' '), true));
  } else if (millions > 0) parts.push(speech.million(below(millions), millions > 1));
  if (thousands > 0) parts.push(speech.thousand(below(thousands)));
  if (rest > 0) parts.push(below(rest));
  return parts.join(' ');
}

describe('amounts in words', () => {
  test.each(['es', 'en', 'pt'])('whatever is written out in %s is read back', (language) => {
    const numbers = oneof(
      integer({ min: 100, max: 99_999 }),
      integer({ min: 100, max: language === 'es' ? 999_999_999_999 : 999_999_999 }),
    );
    assert(
      property(numbers, (value) => {
        const text = spoken(value, language);
        expect(amountWords(text), text).toMatchObject({ value, start: 0, end: text.length });
      }),
    );
  });

  test.each([
    ['dos millones y medio', 2_500_000],
    ['two and a half thousand', 2_500],
    ['um milhao e meio', 1_500_000],
    ['tres bilhoes', 3_000_000_000],
    ['one million, two hundred thousand', 1_200_000],
    ['twenty-five thousand', 25_000],
    ['twenty five hundred', 2_500],
    ['treinta y un mil', 31_000],
  ])('%s', (text, value) => expect(amountWords(text)).toMatchObject({ value, text }));

  test.each([
    ['dos, tres mil', 'tres mil'],
    ['mil, dos mil', 'mil'],
    ['tres mil, dos facturas', 'tres mil'],
    ['doscientos trescientos', 'doscientos'],
    ['cinco mil y veinte facturas y media', 'cinco mil y veinte'],
  ])('%s: only what is one number', (text, read) => expect(amountWords(text)?.text).toBe(read));

  test('counts are no amounts', () => {
    expect(amountWords('tres facturas de veinte dias')).toBeNull();
  });
});
