import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { discounted } from '@/lib/domain/incentive';
import { money } from '@/lib/domain/money';

test.each([
  [482_000, 2, 472_360],
  [999, 2.5, 974],
  [1, 2, 0],
  [0, 50, 0],
])('%i less %d %% is %i', (minor, percent, left) => {
  expect(discounted(money(minor, 'MXN'), percent)).toEqual(money(left, 'MXN'));
});

test('a discount is never less than its percentage, and never more than one unit above it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 11 }), fc.integer({ min: 1, max: 9_999 }), (minor, hundredths) => {
      const off = minor - discounted(money(minor, 'CLP'), hundredths / 100).minor;
      const exact = (minor * hundredths) / 10_000;
      expect(off).toBeGreaterThanOrEqual(Math.floor(exact));
      expect(off - exact).toBeLessThanOrEqual(1);
    }),
  );
});
