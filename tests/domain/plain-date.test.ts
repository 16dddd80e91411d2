import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayInZone,
  dayOfWeek,
  daysBetween,
  endOfMonth,
  isPlainDate,
  nextWeekday,
  plainDate,
} from '@/lib/domain/plain-date';

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['2026-1-1', false],
])('%s is a day: %s', (text, is) => {
  expect(isPlainDate(text)).toBe(is);
});

test('numbers that name no day give none', () => {
  expect([plainDate(2026, 2, 30), plainDate(2026, 11, 24)]).toEqual([null, '2026-11-24']);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-24', -12, '2025-11-24'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months is %s', (day, months, result) => {
  expect(addMonths(day, months)).toBe(result);
});

test.each([
  ['2026-11-24', 2],
  ['2026-11-22', 7],
  ['1969-12-29', 1],
])('%s is weekday %i', (day, weekday) => {
  expect(dayOfWeek(day)).toBe(weekday);
});

test.each([
  ['2026-11-23', 1, '2026-11-30'],
  ['2026-11-22', 1, '2026-11-23'],
  ['2026-11-24', 5, '2026-11-27'],
])('the next weekday after %s that is %i is %s', (day, weekday, result) => {
  expect(nextWeekday(day, weekday)).toBe(result);
});

test('the end of the month is its last day', () => {
  expect([endOfMonth('2026-11-24'), endOfMonth('2028-02-01')]).toEqual(['2026-11-30', '2028-02-29']);
});

test('an invoice due on the 31st is one day late on the 1st at 00:05 local time, west and east of Greenwich', () => {
  const west = dayInZone('2026-11-01T05:05:00.000Z', 'America/Bogota');
  const east = dayInZone('2026-10-31T23:05:00.000Z', 'Europe/Madrid');
  expect([west, east].map((day) => daysBetween('2026-10-31', day))).toEqual([1, 1]);
});

test('text that is no day is refused by name', () => {
  expect(() => addDays('24/11/2026', 1)).toThrow('24/11/2026');
});

test('adding days and counting them agree, over leap years and changes of time', () => {
  const aDay = fc.integer({ min: 0, max: 40_000 }).map((number) => addDays('1990-01-01', number));
  fc.assert(
    fc.property(aDay, fc.integer({ min: -5_000, max: 5_000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      expect(isPlainDate(addDays(day, days))).toBe(true);
    }),
  );
});
