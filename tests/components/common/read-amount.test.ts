import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount } from '@/components/common/read-amount';
import { moneyParts } from '@/lib/i18n/formats/money';

test.each([
  ['1,234.50', 'MXN', '.', 123_450],
  ['1.234,50', 'EUR', ',', 123_450],
  ['1.234', 'EUR', ',', 123_400],
  ['1,234', 'MXN', '.', 123_400],
  ['12,5', 'EUR', ',', 1_250],
  ['12.5', 'EUR', ',', 1_250],
  ['1.234.567', 'CLP', ',', 1_234_567],
  ['115.000', 'CLP', ',', 115_000],
  ["1'234.50", 'USD', '.', 123_450],
  ['$ 1,000.00 MXN', 'MXN', '.', 100_000],
  ['1 234,50', 'EUR', ',', 123_450],
] as const)('"%s" in %s with decimal "%s" is %d', (text, currency, mark, minor) => {
  expect(readAmount(text, currency, mark)).toEqual({ minor, currency });
});

test.each(['', 'mil', '-5', '0', '1e6', '12.50 o 13'])('"%s" is no amount', (text) => {
  expect(readAmount(text, 'MXN', '.')).toBeNull();
});

test.each([
  ['es-MX', '.'],
  ['es-ES', ','],
  ['pt-BR', ','],
] as const)('what %s shows is read back as the same amount', (locale, mark) => {
  assert(
    property(integer({ min: 1, max: 10 ** 13 }), constantFrom('MXN', 'EUR', 'CLP', 'USD'), (minor, currency) => {
      expect(readAmount(moneyParts({ minor, currency }, locale).digits, currency, mark)).toEqual({ minor, currency });
    }),
  );
});
