import { expect, test } from 'vitest';
import { disputeCodes, isDisputeCode } from '@/lib/domain/dispute-code';

test('the reasons that a clerk chooses from are known, others are not', () => {
  expect(disputeCodes.every(isDisputeCode)).toBe(true);
  expect(['PRICE-7', '', null].some(isDisputeCode)).toBe(false);
});
