import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, defaultCalendar, isWorkingDay, onOrAfterWorkingDay } from '@/lib/domain/calendar';
import { addDays } from '@/lib/domain/plain-date';
import { calendar } from '../support/builders';

test.each([
  ['a Tuesday', '2026-11-24', true],
  ['a Saturday', '2026-11-28', false],
  ['a holiday', '2026-11-16', false],
])('%s is a working day: %s %s', (_what, day, is) => {
  expect(isWorkingDay(day, calendar)).toBe(is);
});

test.each([
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-13', 1, '2026-11-17'],
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-12-24', 1, '2026-12-28'],
])('%s and %i working days is %s', (day, count, result) => {
  expect(addWorkingDays(day, count, calendar)).toBe(result);
});

test('Saturday moves to Monday, Monday stays', () => {
  expect(['2026-11-28', '2026-11-30'].map((day) => onOrAfterWorkingDay(day, calendar))).toEqual([
    '2026-11-30',
    '2026-11-30',
  ]);
});

test('a weekend of seven days is taken for none: there must be a day to move to', () => {
  const never = { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] };
  expect(onOrAfterWorkingDay('2026-11-28', never)).toBe('2026-11-28');
  expect(onOrAfterWorkingDay('2026-11-16', never)).toBe('2026-11-17');
  expect(addWorkingDays('2026-11-27', 2, never)).toBe('2026-11-29');
});

test('without a country, one works Monday to Friday from 9 to 18', () => {
  const { weekend, from, to } = defaultCalendar('Europe/Madrid');
  expect({ weekend, from, to }).toEqual({ weekend: [6, 7], from: '09:00', to: '18:00' });
});

test('so many working days later lies a working day, and between them lie exactly so many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 30 }), (offset, count) => {
      const from = addDays('2026-01-01', offset);
      const to = addWorkingDays(from, count, calendar);
      let counted = 0;
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) counted += Number(isWorkingDay(day, calendar));
      expect([isWorkingDay(to, calendar), counted]).toEqual([true, count]);
    }),
  );
});
