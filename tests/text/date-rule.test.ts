import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/lib/domain/plain-date';
import { calendarDayRules } from '@/lib/text/calendar-day-rules';
import {
  dayInMonth,
  lastWorkingDay,
  nearestDayAndMonth,
  nearestDayOfMonth,
  nearestMonthNamed,
  nthWorkingDay,
  weekdayOfWeek,
} from '@/lib/text/date-rule';
import { countOf, weekdayOf } from '@/lib/text/day-words';
import { monthPartRules } from '@/lib/text/month-part-rules';
import { relativeDayRules } from '@/lib/text/relative-day-rules';

const calendar = { timeZone: 'UTC', weekend: [6, 7], holidays: ['2026-12-25'], from: '09:00', to: '18:00' };

const ahead = (today: string) => ({ today, toward: 'future' }) as const;
const behind = (today: string) => ({ today, toward: 'past' }) as const;

test('looking back, today counts', () => {
  expect(nearestDayOfMonth(18, behind('2026-11-18'))).toBe('2026-11-18');
  expect(nearestDayOfMonth(31, behind('2026-11-18'))).toBe('2026-10-31');
  expect(nearestDayAndMonth(2, 29, behind('2026-11-18'))).toBe('2024-02-29');
  expect(nearestMonthNamed(12, behind('2026-11-18'))).toBe('2025-12-01');
  expect(nearestMonthNamed(11, behind('2026-11-18'))).toBe('2026-11-01');
});

test('the next such day of a month', () => {
  expect(nearestDayOfMonth(18, ahead('2026-11-18'))).toBe('2026-12-18');
  expect(nearestDayOfMonth(31, ahead('2027-02-01'))).toBe('2027-03-31');
  expect(nearestDayOfMonth(32, ahead('2026-11-18'))).toBeNull();
  expect(dayInMonth('2026-02-01', 30)).toBeNull();
});

test('the next such day and month', () => {
  expect(nearestDayAndMonth(11, 18, ahead('2026-11-18'))).toBe('2026-11-18');
  expect(nearestDayAndMonth(2, 29, ahead('2026-11-18'))).toBe('2028-02-29');
  expect(nearestDayAndMonth(2, 30, ahead('2026-11-18'))).toBeNull();
  expect(nearestMonthNamed(11, ahead('2026-11-18'))).toBe('2026-11-01');
  expect(nearestMonthNamed(3, ahead('2026-11-18'))).toBe('2027-03-01');
});

test('weeks begin on Monday', () => {
  expect(weekdayOfWeek(1, 1, '2026-11-22')).toBe('2026-11-23');
  expect(weekdayOfWeek(5, 0, '2026-11-22')).toBe('2026-11-20');
});

test('working days', () => {
  expect(lastWorkingDay('2026-05-04', calendar)).toBe('2026-05-29');
  expect(nthWorkingDay('2026-12-21', 5, calendar)).toBe('2026-12-28');
});

test('words for days and counts', () => {
  expect([weekdayOf('viernes'), weekdayOf('sex.'), weekdayOf('segunda-feira'), weekdayOf('martillo')]).toEqual([
    5,
    5,
    1,
    null,
  ]);
  expect([
    countOf('12'),
    countOf('treinta y uno'),
    countOf('twenty-third'),
    countOf('primeiro'),
    countOf('mil'),
  ]).toEqual([12, 31, 23, 1, null]);
});

test.each(
  [...calendarDayRules, ...relativeDayRules, ...monthPartRules].map(
    (entry) => [entry.pattern.source.slice(0, 80), entry] as const,
  ),
)('the rule %s reads its matches as a day that exists, or as none', (_, { pattern, read }) => {
  expect(''.match(pattern)).toBeNull();
  const context = { today: '2026-11-18', toward: 'future', monthFirst: false, calendar } as const;
  const pieces = fc.constantFrom(
    'el',
    'fin',
    'de',
    'mes',
    'viernes',
    '27',
    '31',
    '/',
    '12',
    'noviembre',
    'next',
    'week',
    'en',
    '3',
    'dias',
    'a',
    'del',
    'proximo',
    'sexta',
    'que',
    'vem',
    'the',
    'of',
    '2026',
    'quincena',
    'primera',
    'ago',
    'hace',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 7 }), (words) => {
      for (const match of words.join(' ').matchAll(pattern)) {
        const day = read(match as RegExpExecArray, context);
        if (day === null || day === 'no-day') continue;
        if (addDays(day.date, 0) !== day.date) throw new Error(`No such day: ${day.date}`);
      }
    }),
    { numRuns: 60 },
  );
});
