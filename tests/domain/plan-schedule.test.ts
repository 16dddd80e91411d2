import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '@/lib/domain/money';
import { addDays } from '@/lib/domain/plain-date';
import { isWorkingDay } from '@/lib/domain/calendar';
import { lackingOf, onWorkingDays, planSchedule } from '@/lib/domain/plan-schedule';
import { calendar } from '../support/builders';

const rhythm = fc.constantFrom('week' as const, 'fortnight' as const, 'month' as const);

test('parts add up to what is owed, differ by less than their number, and come in order', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 10 ** 12 }),
      rhythm,
      (parts, minor, every) => {
        const plan = planSchedule({ parts, firstOn: '2026-12-31', every }, [money(minor, 'CLP')]);
        const amounts = plan.map(({ amounts: [amount] }) => amount?.minor ?? 0);
        expect(amounts.reduce((sum, one) => sum + one, 0)).toBe(minor);
        expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThan(parts);
        const days = plan.map(({ dueOn }) => dueOn);
        expect(days).toEqual(days.toSorted());
        expect(new Set(days).size).toBe(parts);
      },
    ),
  );
});

test('months end where they end, currencies stay apart, and what is not owed has no part', () => {
  const plan = planSchedule({ parts: 3, firstOn: '2027-01-31', every: 'month' }, [
    money(1_000, 'MXN'),
    money(-5, 'EUR'),
    money(200, 'USD'),
  ]);
  expect(plan).toEqual([
    { dueOn: '2027-01-31', amounts: [money(334, 'MXN'), money(68, 'USD')] },
    { dueOn: '2027-02-28', amounts: [money(333, 'MXN'), money(66, 'USD')] },
    { dueOn: '2027-03-31', amounts: [money(333, 'MXN'), money(66, 'USD')] },
  ]);
});

test.each([0, -1, 1.5, Number.NaN])('%d parts are no plan', (parts) => {
  expect(() => planSchedule({ parts, firstOn: '2026-12-01', every: 'week' }, [])).toThrow(RangeError);
});

const currencies = fc.constantFrom('MXN', 'CLP', 'PYG', 'EUR', 'KWD');

test('a first payment of one’s own is paid first, and the rest adds up with every cent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 24 }),
      fc.integer({ min: 100, max: 10 ** 12 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      currencies,
      (parts, minor, share, currency) => {
        const first = money(Math.max(1, Math.floor(minor * share)), currency);
        const total = money(minor, currency);
        const plan = planSchedule({ parts, firstOn: '2027-01-29', every: 'week', first }, [total]);
        const amounts = plan.flatMap((part) => part.amounts);
        expect(amounts[0]).toEqual(first);
        expect(lackingOf(total, amounts)).toEqual(money(0, currency));
      },
    ),
    { numRuns: 60 },
  );
});

test('parts fall on working days, in order, never two on one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), rhythm, fc.integer({ min: 0, max: 400 }), (parts, every, ahead) => {
      const firstOn = addDays('2026-11-24', ahead);
      const holidays = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => addDays(firstOn, n));
      const working = { ...calendar, holidays };
      const plan = onWorkingDays(planSchedule({ parts, firstOn, every }, [money(1_000, 'CLP')]), working);
      const days = plan.map(({ dueOn }) => dueOn);
      expect(days.every((day) => isWorkingDay(day, working))).toBe(true);
      expect(days).toEqual([...new Set(days)].toSorted());
    }),
    { numRuns: 60 },
  );
});

test.each([
  [0, 3],
  [-1, 3],
  [1_000, 3],
  [900, 1],
])('a first payment of %d in %d parts leaves no plan', (minor, parts) => {
  const rule = { parts, firstOn: '2026-12-01', every: 'week', first: money(minor, 'CLP') } as const;
  expect(() => planSchedule(rule, [money(1_000, 'CLP')])).toThrow(RangeError);
});

test('what the parts lack, or are too much, is said in their currency', () => {
  expect(lackingOf(money(1_000, 'EUR'), [money(400, 'EUR')])).toEqual(money(600, 'EUR'));
  expect(lackingOf(money(1_000, 'EUR'), [money(1_400, 'EUR')])).toEqual(money(-400, 'EUR'));
});
