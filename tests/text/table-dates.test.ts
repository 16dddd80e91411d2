import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '@/lib/domain/plain-date';
import { monthOf } from '@/lib/text/month-names';
import { daySerial, dayUnder, readDay, writtenDay, type DateOrder } from '@/lib/text/table-dates';

describe('dates that speak for themselves', () => {
  test.each([
    ['2026-08-05', '2026-08-05'],
    ['2026/8/5', '2026-08-05'],
    ['2026-08-05T10:20:30Z', '2026-08-05'],
    ['2026-08-05 10:20:30', '2026-08-05'],
    ['20260805', '2026-08-05'],
    ['5 Aug 2026', '2026-08-05'],
    ['Aug 5, 2026', '2026-08-05'],
    ['August 5th, 2026', '2026-08-05'],
    ['5-ago-26', '2026-08-05'],
    ['05/AGO/2026', '2026-08-05'],
    ['5 de agosto de 2026', '2026-08-05'],
    ['5 de agosto del 2026', '2026-08-05'],
    ['12 sept. 2026', '2026-09-12'],
    ['1º de março de 2026', '2026-03-01'],
    ['Thursday, November 19, 2026 09:12 AM GMT-05:00', '2026-11-19'],
    ['jueves, 19 de noviembre de 2026', '2026-11-19'],
    ['46239', '2026-08-05'],
  ])('%s', (text, day) => {
    expect(readDay(text, null)).toEqual({ is: 'value', value: day });
  });
});

test.each([
  ['03/02/2026', 'dmy', '2026-02-03'],
  ['03/02/2026', 'mdy', '2026-03-02'],
  ['3.2.26', 'dmy', '2026-02-03'],
  ['03-02-26 10:15', 'mdy', '2026-03-02'],
  ['26/02/03', 'ymd', '2026-02-03'],
] as const)('%s as %s is %s', (text, order, day) => {
  expect(readDay(text, order)).toEqual({ is: 'value', value: day });
});

test.each(['31/11/2026', '30/02/2026', '13/13/2026', 'contado', '3 de brumario de 2026'])('%s is no day', (text) => {
  expect(readDay(text, 'dmy').is).toBe('unreadable');
});

test('an ambiguous date is not read without an order, and nothing is not a date', () => {
  expect(readDay('03/02/2026', null).is).toBe('unreadable');
  expect(readDay('', 'dmy').is).toBe('absent');
  expect(writtenDay('FE-1201')).toBeNull();
});

test('serials count from 1899-12-30 and only within sensible years', () => {
  expect([45000, 45000.75, 12, 99999].map(daySerial)).toEqual(['2023-03-15', '2023-03-15', null, null]);
});

test.each([
  ['Ago.', 8],
  ['SETEMBRO', 9],
  ['dic', 12],
  ['march', 3],
  ['foo', null],
])('%s is month %s', (word, month) => {
  expect(monthOf(word)).toBe(month);
});

test('any day written in any order reads back under that order', () => {
  const day = fc.record({
    y: fc.integer({ min: 2000, max: 2099 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
  });
  const order = fc.constantFrom<DateOrder>('dmy', 'mdy', 'ymd');
  fc.assert(
    fc.property(day, order, fc.constantFrom('/', '-', '.'), fc.boolean(), (parts, style, mark, padded) => {
      const text = [...style]
        .map((part) => String(parts[part as 'd']).padStart(padded && part !== 'y' ? 2 : 1, '0'))
        .join(mark);
      const written = writtenDay(text);
      expect(written && dayUnder(written, style)).toBe(plainDate(parts.y, parts.m, parts.d));
    }),
  );
});
