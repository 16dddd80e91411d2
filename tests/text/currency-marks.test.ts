import { expect, test } from 'vitest';
import { currencyOfCell, currencyOfMark, currencyOfWords } from '@/lib/text/currency-marks';

test.each([
  ['EUR', 'EUR'],
  ['mxn', 'MXN'],
  ['US$', 'USD'],
  ['R$', 'BRL'],
  ['S/.', 'PEN'],
  ['€', 'EUR'],
  ['PES', 'ARS'],
  ['$', null],
  ['Bs', null],
  ['IMP', null],
])('the mark %s names %s', (mark, currency) => {
  expect(currencyOfMark(mark)).toBe(currency);
});

test.each([
  ['MXN - Peso mexicano', 'MXN'],
  ['Dólares', 'USD'],
  ['Pesos', null],
  ['Reais', 'BRL'],
  ['Dólares canadienses', 'CAD'],
  ['Australian dollars', null],
  ['', null],
])('the cell %s names %s', (cell, currency) => {
  expect(currencyOfCell(cell)).toBe(currency);
});

test('phrases name currencies in three languages', () => {
  const phrases = [
    'Importes en pesos colombianos',
    'All amounts in US dollars',
    'valores em reais',
    'en guaraníes',
    'libras esterlinas',
  ];
  expect(phrases.map(currencyOfWords)).toEqual(['COP', 'USD', 'BRL', 'PYG', 'GBP']);
});
