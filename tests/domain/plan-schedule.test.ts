import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '@/lib/domain/money';
import { planSchedule } from '@/lib/domain/plan-schedule';

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
