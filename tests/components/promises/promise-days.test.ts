import { expect, test } from 'vitest';
import { assert, constantFrom, integer, property } from 'fast-check';
import { promiseDays } from '@/components/promises/promise-days';
import { addDays } from '@/lib/domain/plain-date';

test.each([
  ['2026-11-24', null, ['2026-11-27', '2026-11-30', '2026-12-15']],
  ['2026-11-24', 3, ['2026-11-25', '2026-11-30', '2026-12-15']],
  ['2026-11-30', null, ['2026-12-04', '2026-12-31', '2026-12-15']],
  ['2026-11-10', 5, ['2026-11-13', '2026-11-30', '2026-11-15']],
] as const)('on %s with usual weekday %s', (today, usual, days) => {
  expect(promiseDays(today, usual)).toEqual(days);
});

test('three different days, all of them ahead', () => {
  assert(
    property(integer({ min: 0, max: 3000 }), constantFrom(null, 1, 2, 3, 4, 5, 6, 7), (shift, usual) => {
      const today = addDays('2024-01-01', shift);
      const days = promiseDays(today, usual);
      expect(new Set(days).size).toBe(3);
      expect(days.every((day) => day > today)).toBe(true);
    }),
  );
});
