import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponentOf, money, toDecimalString } from '@/lib/domain/money';
import { formatAmounts, formatMoney, moneyParts, spokenMoney, letterMoney } from '@/lib/i18n/formats/money';
import { formatNumber } from '@/lib/i18n/formats/numbers';

test.each([
  [18_645_000, 'MXN', 'es-MX', '186,450.00'],
  [123_450, 'EUR', 'es-ES', '1.234,50'],
  [123_450, 'EUR', 'en-ES', '1.234,50'],
  [48_320, 'CLP', 'es-CL', '48.320'],
  [123_456_789, 'COP', 'es-CO', '1.234.567,89'],
  [-123_450, 'BRL', 'pt-BR', '−1.234,50'],
  [-123_450, 'MXN', 'pt-MX', '−1,234.50'],
  [1_234_567, 'KWD', 'en-US', '1,234.567'],
  [0, 'USD', 'en-US', '0.00'],
  [900_719_925_474_099_1, 'USD', 'es-MX', '90,071,992,547,409.91'],
])('%i of %s in %s reads %s', (minor, currency, locale, digits) => {
  expect(moneyParts(money(minor, currency), locale)).toEqual({ digits, currency });
  expect(formatMoney(money(minor, currency), locale)).toBe(`${digits}\u00a0${currency}`);
});

test.each([
  [18_645_000, 'MXN', 'es-MX', '186,450.00 pesos mexicanos'],
  [100, 'MXN', 'es-MX', '1.00 peso mexicano'],
  [648_235, 'EUR', 'es-ES', '6.482,35 euros'],
  [48_320, 'CLP', 'es-CL', '48.320 pesos chilenos'],
  [125_000, 'BRL', 'pt-BR', '1.250,00 reais brasileiros'],
  [125_000, 'USD', 'en-US', '1,250.00 US dollars'],
  [125_000, 'XYZ', 'es-MX', '1,250.00 XYZ'],
])('%i of %s in %s is spoken %s', (minor, currency, locale, spoken) =>
  expect(spokenMoney(money(minor, currency), locale)).toBe(spoken),
);

test('amounts of several currencies stand side by side', () => {
  expect(formatAmounts([money(100, 'MXN'), money(200, 'EUR')], 'es-MX')).toBe('1.00\u00a0MXN y 2.00\u00a0EUR');
  expect(formatAmounts([], 'es-MX')).toBe('');
});

test('no digit is ever lost or added, in any locale', () => {
  const locales = fc.constantFrom('es-MX', 'es-ES', 'es-CR', 'pt-BR', 'pt-PT', 'en-US', 'es-419', 'en-AR');
  const currencies = fc.constantFrom('MXN', 'CLP', 'KWD', 'EUR');
  fc.assert(
    fc.property(fc.maxSafeInteger(), currencies, locales, (minor, currency, locale) => {
      const { digits } = moneyParts(money(minor, currency), locale);
      const amount = toDecimalString(money(minor, currency), exponentOf(currency));
      expect(digits.replace(/\D/g, '')).toBe(amount.replace(/\D/g, ''));
      expect(digits.startsWith('−')).toBe(minor < 0);
    }),
  );
});

test('counts', () => {
  expect(formatNumber(1279, 'es-ES')).toBe('1.279');
  expect(formatNumber(-5, 'es-MX')).toBe('−5');
});

test('a Portuguese letter says reais with their own sign, any other amount with its code', () => {
  expect(letterMoney(money(125_000, 'BRL'), 'pt-BR')).toBe('R$\u00a01.250,00');
  expect(letterMoney(money(-125_000, 'BRL'), 'pt-BR')).toMatch(/^[−-]R\$\u00a01\.250,00$/);
  expect(letterMoney(money(125_000, 'BRL'), 'es-MX')).toBe('1,250.00\u00a0BRL');
  expect(letterMoney(money(125_000, 'USD'), 'pt-BR')).toBe('1.250,00\u00a0USD');
});
