import { expect, test } from 'vitest';
import { disputeCodes } from '@/lib/domain/dispute-code';
import { isOnOurSide } from '@/lib/domain/own-side';

test('what is wrong on our papers is ours to mend; quality, price and terms are settled with the customer', () => {
  const ours = disputeCodes.filter((code) => isOnOurSide({ code }));
  expect(ours.toSorted()).toEqual(['already-paid', 'amount', 'duplicate', 'invoice-details', 'not-received']);
  expect(disputeCodes.length).toBeGreaterThan(ours.length);
});

test('a reason that this version does not know is not called ours', () => {
  expect(isOnOurSide({ code: null })).toBe(false);
});
