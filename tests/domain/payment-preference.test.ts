import { expect, test } from 'vitest';
import type { InstalmentPlan } from '@/lib/domain/instalment-plan';
import { preferenceOf } from '@/lib/domain/payment-preference';
import { aPlan, mxn } from '../support/builders';

const on = (...days: string[]): Partial<InstalmentPlan> => ({
  schedule: days.map((dueOn, at) => ({ n: at + 1, dueOn, amount: mxn(1_000) })),
});

test.each([
  ['weekly parts', on('2026-12-04', '2026-12-11'), 'small-parts'],
  ['fortnightly parts', on('2026-12-18', '2026-12-04'), 'small-parts'],
  ['monthly parts', on('2026-12-04', '2027-01-04'), 'monthly'],
  ['one later payment', on('2026-12-04'), 'single-later'],
  ['a longer term', { ...on('2026-12-04'), kind: 'extension' as const }, 'extension'],
])('who agreed on %s last is asked for that first', (_what, changes, way) => {
  expect(preferenceOf({}, [aPlan(changes)])).toEqual({ way, from: 'agreed', on: '2026-11-10' });
});

test('what they said outweighs what they agreed on; the newest agreement counts; an offer is none', () => {
  const plans = [
    aPlan({ id: 'new', acceptedOn: '2026-11-12', ...on('2026-12-04') }),
    aPlan({ id: 'offer', acceptedOn: null, ...on('2026-12-04', '2026-12-11') }),
    aPlan({ id: 'old' }),
  ];
  expect(preferenceOf({ preferredWay: 'discount' }, plans)).toEqual({ way: 'discount', from: 'said' });
  expect(preferenceOf({ preferredWay: 'unheard-of' }, plans)?.way).toBe('single-later');
  expect(preferenceOf({ preferredWay: null }, [])).toBeNull();
});
