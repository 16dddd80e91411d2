import * as currencies from 'dinero.js/currencies';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyPlaces } from '@/lib/domain/currency-places';
import {
  exponentOf,
  fromDecimalString,
  isCurrency,
  money,
  subtractMoney,
  toDecimalString,
  totalsByCurrency,
} from '@/lib/domain/money';

test.each([
  ['CLP', 0],
  ['PYG', 0],
  ['MXN', 2],
  ['JOD', 3],
  ['ZZZ', 2],
])('%s has %i decimals', (currency, exponent) => {
  expect(exponentOf(currency)).toBe(exponent);
});

test('every currency of ISO 4217 is known with its decimals, and no other', () => {
  const known = currencyPlaces.flatMap(([places, codes]) => codes.split(' ').map((code) => [code, places]));
  expect(Object.fromEntries(known)).toEqual(
    Object.fromEntries(Object.values(currencies).map(({ code, exponent }) => [code, exponent])),
  );
});

test.each([
  [125_050, 'MXN', '1250.50'],
  [-5, 'EUR', '-0.05'],
  [48_320, 'CLP', '48320'],
  [1, 'JOD', '0.001'],
  [0, 'USD', '0.00'],
])('%i minor units of %s are written %s', (minor, currency, text) => {
  expect(toDecimalString(money(minor, currency))).toBe(text);
});

test.each([
  ['1250.5', 'MXN', 125_050],
  ['−60', 'EUR', -6_000],
  ['48320', 'CLP', 48_320],
  ['0.125', 'EUR', 13],
  ['1,250', 'EUR', null],
  ['99999999999999999', 'EUR', null],
])('%s %s is read as %s minor units', (text, currency, minor) => {
  expect(fromDecimalString(text, currency)?.minor ?? null).toBe(minor);
});

describe('money', () => {
  test('is never a fraction of a minor unit', () => {
    expect(() => money(0.5, 'EUR')).toThrow(RangeError);
  });

  test('is never minus zero, which compares badly', () => {
    expect(Object.is(money(-0, 'EUR').minor, 0)).toBe(true);
  });

  test('of two currencies is never subtracted', () => {
    expect(() => subtractMoney(money(1, 'EUR'), money(1, 'USD'))).toThrow(TypeError);
  });

  test('has one total for each currency', () => {
    const amounts = [money(5, 'CLP'), money(7, 'EUR'), money(-2, 'CLP')];
    expect(totalsByCurrency(amounts)).toEqual([money(3, 'CLP'), money(7, 'EUR')]);
  });
});

test('IMP in a column is no currency, COP is one', () => {
  expect([isCurrency('IMP'), isCurrency('COP')]).toEqual([false, true]);
});

const anAmount = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });

test('what is written is read back, in every currency', () => {
  fc.assert(
    fc.property(anAmount, fc.constantFrom('CLP', 'MXN', 'KWD', 'EUR'), (minor, currency) => {
      expect(fromDecimalString(toDecimalString(money(minor, currency)), currency)).toEqual(money(minor, currency));
    }),
  );
});

test('what is taken away is as much as is missing after it', () => {
  fc.assert(
    fc.property(anAmount, anAmount, (a, b) => {
      expect(subtractMoney(money(a + b, 'EUR'), money(b, 'EUR'))).toEqual(money(a, 'EUR'));
    }),
  );
});
