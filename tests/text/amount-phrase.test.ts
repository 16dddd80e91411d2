import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '@/lib/domain/money';
import { readAmountPhrase } from '@/lib/text/amount-phrase';
import { amountWords } from '@/lib/text/amount-words';

const balance = money(1_000_001, 'MXN');

test.each([
  ['1.250,50', 125_050],
  ['1,250.50', 125_050],
  ['$ 1,250.50', 125_050],
  ['1250.5', 125_050],
  ['1250', 125_000],
  ['1 250,50', 125_050],
  ["1'250.50", 125_050],
  ['350,00', 35_000],
  ['1.250.000', 125_000_000],
  ['1,250', 125_000],
  ['12 mil', 1_200_000],
  ['1,2 mil', 120_000],
  ['3k', 300_000],
  ['1,5 millones', 150_000_000],
  ['1.25 millones', 125_000_000],
  ['Le abono 5,000 pesos el viernes', 500_000],
  ['dos mil quinientos', 250_000],
  ['mil quinientos pesos', 150_000],
  ['treinta y cinco mil', 3_500_000],
  ['two thousand five hundred', 250_000],
  ['medio millón', 50_000_000],
  ['todo', 1_000_001],
  ['el total', 1_000_001],
  ['tudo', 1_000_001],
  ['in full', 1_000_001],
])('%s is %i cents', (text, minor) =>
  expect(readAmountPhrase(text, { balance })).toMatchObject({ amount: money(minor, 'MXN'), exact: true }),
);

test.each([
  ['la mitad', 500_001],
  ['half', 500_001],
  ['a metade', 500_001],
  ['un tercio', 333_334],
  ['el 30 %', 300_000],
  ['50 por ciento', 500_001],
  ['1.250', 125_000],
])('%s is about %i cents', (text, minor) =>
  expect(readAmountPhrase(text, { balance })).toMatchObject({ amount: money(minor, 'MXN'), exact: false }),
);

test.each([
  ['USD 500', 50_000, 'USD'],
  ['500 eur', 50_000, 'EUR'],
  ['R$ 1.250,50', 125_050, 'BRL'],
  ['200 dólares', 20_000, 'USD'],
  ['CLP 48.320', 48_320, 'CLP'],
])('%s names its own currency', (text, minor, currency) =>
  expect(readAmountPhrase(text, { balance })?.amount).toEqual(money(minor, currency)),
);

test.each(['', 'nada', 'mañana', '0', '0,00', 'F-118', 'tres facturas', '120 %', '27/11', '12345678901234567890'])(
  '%j is no amount',
  (text) => expect(readAmountPhrase(text, { balance })).toBeNull(),
);

test('three digits after the country’s own decimal mark are doubtful', () => {
  expect(readAmountPhrase('1,250', { balance, decimal: ',' })).toMatchObject({ exact: false });
  expect(readAmountPhrase('1.250', { balance, decimal: ',' })).toMatchObject({ exact: true });
  expect(readAmountPhrase('1.250', { balance: money(1, 'KWD') })?.amount).toEqual(money(1250, 'KWD'));
});

test('words are found in a sentence', () => {
  expect(amountWords('le pago dos mil pesos')).toMatchObject({ value: 2000, text: 'dos mil' });
  expect(amountWords('un pago')).toBeNull();
});

test.each(['es-MX', 'es-ES', 'es-CO', 'pt-BR', 'en-US', 'es-CR'])(
  'amounts as %s writes them are read back',
  (locale) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_99 }), (minor) => {
        expect(readAmountPhrase(format.format(minor / 100), { balance })?.amount).toEqual(money(minor, 'MXN'));
      }),
    );
  },
);
