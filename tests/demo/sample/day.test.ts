import { expect, test } from 'vitest';
import { dayAfter, spokenDay, weekdayAfter } from '../../../demo/sample/day';

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-03-01', -1, '2028-02-29'],
  ['2026-11-24', 0, '2026-11-24'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(dayAfter(day, days)).toBe(expected);
});

test.each([
  ['2026-11-24', 5, '2026-11-27'],
  ['2026-11-27', 5, '2026-12-04'],
  ['2026-11-22', 7, '2026-11-29'],
])('after %s the next weekday %i is %s', (day, weekday, expected) => {
  expect(weekdayAfter(day, weekday)).toBe(expected);
});

test('a day is said in the words of its reader', () => {
  expect(spokenDay('2026-09-18', 'es-MX')).toBe('18 de septiembre');
  expect(spokenDay('2026-09-18', 'en-US')).toBe('September 18');
});
