import { expect, test } from 'vitest';
import { mayAskWhy } from '@/lib/domain/may-ask-why';

test.each([
  ['CO', true, false],
  ['CO', null, false],
  ['CO', false, true],
  ['MX', true, true],
  [null, null, true],
] as const)('in %s, a consumer: %s, one may ask why: %s', (country, consumer, may) => {
  expect(mayAskWhy({ country, consumer })).toBe(may);
});
