import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '@/lib/domain/money';
import { preferences } from '@/lib/domain/payment-preference';
import { waysToAgree, type WayToAgree } from '@/lib/domain/ways-to-agree';
import { calendar, mxn } from '../support/builders';

const on = { today: '2026-11-24', calendar, usualPayDay: null };

const amountsOf = (way: WayToAgree) => {
  if ('parts' in way) return way.parts.flatMap(({ amounts }) => amounts);
  if (way.way === 'part-now') return [...way.now.amounts, ...way.rest.amounts];
  return way.way === 'promise' ? way.part.amounts : null;
};

test('each way says its amounts and days', () => {
  const ways = waysToAgree(mxn(3_825_000), on, null);
  expect(ways.map(({ way }) => way)).toEqual([
    'promise',
    'monthly',
    'small-parts',
    'single-later',
    'extension',
    'part-now',
    'discount',
  ]);
  expect(ways[1]).toMatchObject({
    parts: [
      { dueOn: '2026-11-27', amounts: [mxn(1_275_000)] },
      { dueOn: '2026-12-28', amounts: [mxn(1_275_000)] },
      { dueOn: '2027-01-27', amounts: [mxn(1_275_000)] },
    ],
  });
});

test('what they prefer comes first, whatever it is, and nothing is lost or doubled', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 12 }),
      fc.constantFrom('MXN', 'CLP', 'KWD'),
      fc.constantFrom(...preferences),
      (minor, currency, preferred) => {
        const total = money(minor, currency);
        const ways = waysToAgree(total, on, preferred);
        const names = ways.map(({ way }) => way);
        expect(new Set(names).size).toBe(names.length);
        expect(names.indexOf(preferred)).toBeLessThanOrEqual(0);
        for (const way of ways) {
          const sum = amountsOf(way)?.reduce((all, amount) => all + amount.minor, 0) ?? minor;
          expect(sum).toBe(minor);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('nothing owed leaves nothing to agree, and too little is not shared', () => {
  expect(waysToAgree(mxn(0), on, null)).toEqual([]);
  expect(waysToAgree(money(2, 'CLP'), on, null).map(({ way }) => way)).not.toContain('monthly');
});
