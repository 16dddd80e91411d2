import { expect, test } from 'vitest';
import { assert, constantFrom, integer, property } from 'fast-check';
import { nextPayWeekday, promiseDays } from '@/components/promises/promise-days';
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

test('the days that they told come before the day that payments show; of several the next one', () => {
  const policy = { cutOff: null, purchaseOrder: null, portal: null, documents: null, verifiedOn: null };
  expect(nextPayWeekday('2026-11-24', { ...policy, payDays: [1, 4] }, 5)).toBe(4);
  expect(nextPayWeekday('2026-11-26', { ...policy, payDays: [1, 4] }, 5)).toBe(1);
  expect(nextPayWeekday('2026-11-24', { ...policy, payDays: [] }, 5)).toBe(5);
  expect(nextPayWeekday('2026-11-24', null, null)).toBeNull();
});
