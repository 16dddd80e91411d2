import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyOfAmount, decimalShape, plainNumber, readAmount, writtenAmount } from '@/lib/text/table-numbers';
import { absent, saysNothing, unreadable, valueOf } from '@/lib/text/reading';

const value = (text: string) => ({ is: 'value', value: text });

describe('reading an amount under its decimal mark', () => {
  test.each([
    ['1.234,56', ',', '1234.56'],
    ['1,234.56', '.', '1234.56'],
    ['1 234,56', ',', '1234.56'],
    ['1\u00A0234,56', ',', '1234.56'],
    ['1\u202F234,56', ',', '1234.56'],
    ["1'234.50", '.', '1234.50'],
    ['1’234.50', '.', '1234.50'],
    ['1,23,456.00', '.', '123456.00'],
    ['(1,250.00)', '.', '-1250.00'],
    ['($95.00)', '.', '-95.00'],
    ['S/ (20.00)', '.', '-20.00'],
    ['(1.250,00) EUR', ',', '-1250.00'],
    ['-$1,250.00', '.', '-1250.00'],
    ['$-1,250.00', '.', '-1250.00'],
    ['1.250,00-', ',', '-1250.00'],
    ['−60,5', ',', '-60.5'],
    ['75.00 CR', '.', '-75.00'],
    ['75.00 DR', '.', '75.00'],
    ['R$ 1.500,00', ',', '1500.00'],
    ['S/ 1,180.00', '.', '1180.00'],
    ['S/. 1,180.00', '.', '1180.00'],
    ['1.210,00 €', ',', '1210.00'],
    ['USD 12.5', '.', '12.5'],
    ['12.5 USD', '.', '12.5'],
    ['MXN $ 1,160.00', '.', '1160.00'],
    ['Gs. 1.500.000', ',', '1500000'],
    ['.50', '.', '0.50'],
    ['0', ',', '0'],
    ['-0.00', '.', '0.00'],
    ['950', null, '950'],
  ] as const)('%s with %s is %s', (text, mark, plain) => {
    expect(readAmount(text, mark)).toEqual(value(plain));
  });

  test.each([
    ['1,234.56', ','],
    ['1.234,56', '.'],
    ['1.5', ','],
    ['12,34,5', '.'],
    ['1.234', null],
    ['ver nota', ','],
    ['10%', '.'],
    ['FE-1201', '.'],
    ['01/02/2026', '.'],
  ] as const)('%s with %s cannot be read', (text, mark) => {
    expect(readAmount(text, mark)).toEqual(unreadable);
  });

  test.each(['', '-', '—', 'N/D', 'n/a', 'N.D.', '*', '$ -', '- €'])(
    '"%s" tells nothing, which is not zero',
    (text) => {
      expect(saysNothing(text)).toBe(true);
      expect(readAmount(text, '.')).toEqual(absent);
    },
  );
});

test.each([
  ['1.234,56', ','],
  ['1,234.56', '.'],
  ['1.234.567', ','],
  ['1,234,567', '.'],
  ['12,5', ','],
  ['1234.567', '.'],
  ['0.500', '.'],
  ['1 234,567', ','],
  ['1.234', 'either'],
  ['-1,234', 'either'],
  ['950', 'none'],
  ['1 234', 'none'],
  ['10.08.2026', null],
  ['Acme', null],
])('%s proves %s', (text, shape) => {
  expect(decimalShape(text)).toBe(shape);
});

test('an amount is told from codes, phones and names', () => {
  expect(
    ['A-100', 'INV 200', '55 1234 5678', 'Q3', '12 meses', 'F001'].map(writtenAmount).map((one) => one?.body ?? null),
  ).toEqual([null, null, '55 1234 5678', '3', null, null]);
  expect(decimalShape('55 1234 5678')).toBeNull();
});

test.each([
  ['R$ 10,00', 'BRL'],
  ['US$ 10', 'USD'],
  ['10 €', 'EUR'],
  ['£10', 'GBP'],
  ['S/ 10', 'PEN'],
  ['CHF 99.00', 'CHF'],
  ['$ 10', null],
  ['10', null],
])('the mark of %s names %s', (text, currency) => {
  expect(currencyOfAmount(text)).toBe(currency);
});

test('numbers of workbooks keep the digits they truly have', () => {
  expect([0.1 + 0.2, 1234.5, 1e21, -0.07, 1e-7].map(plainNumber)).toEqual([
    '0.3',
    '1234.5',
    '1000000000000000000000',
    '-0.07',
    '0.0000001',
  ]);
});

describe('any amount that a locale writes reads back', () => {
  const cents = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 });
  test.each([
    ['es-ES', ','],
    ['es-MX', '.'],
    ['en-US', '.'],
    ['en-IN', '.'],
    ['pt-BR', ','],
    ['de-CH', '.'],
    ['fr-FR', ','],
  ] as const)('%s', (locale, mark) => {
    const format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      useGrouping: true,
    });
    fc.assert(
      fc.property(cents, (minor) => {
        const written = format.format(minor / 100);
        const read = valueOf(readAmount(written, mark));
        expect(read === null ? null : Math.round(Number(read) * 100)).toBe(minor === 0 ? 0 : minor);
        expect([mark, 'either']).toContain(decimalShape(written));
      }),
    );
  });
});
