import { expect, test } from 'vitest';
import { writtenDates } from '@/lib/text/written-dates';

const read = (text: string, monthFirst = false) =>
  writtenDates(text, { monthFirst }).map(({ day, month, year }) => [day, month, year]);

test.each([
  ['venció el 12 de mayo de 2026', [[12, 5, 2026]]],
  [
    'vence el 30/11/2026 o el 5/12',
    [
      [30, 11, 2026],
      [5, 12, null],
    ],
  ],
  [
    'due on 3 May and May 12th, 2026',
    [
      [3, 5, null],
      [12, 5, 2026],
    ],
  ],
  ['venceu em 1º de junho', [[1, 6, null]]],
  [
    '2026-11-27 y 27-nov-26',
    [
      [27, 11, 2026],
      [27, 11, 2026],
    ],
  ],
  [
    'el día 15 y el viernes 27',
    [
      [15, null, null],
      [27, null, null],
    ],
  ],
  ['el 15 % de la factura 5/2026, hace 10 días, $12.05', []],
])('%s', (text, dates) => expect(read(text)).toEqual(dates));

test('in the United States the month comes first', () => {
  expect(read('due 5/12', true)).toEqual([[12, 5, null]]);
});
