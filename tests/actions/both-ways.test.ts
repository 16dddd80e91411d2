import { expect, test } from 'vitest';
import { amountsBothWays, daysBothWays } from '@/lib/actions/both-ways';

test.each([
  ['03/02/2026', ['2026-02-03', '2026-03-02']],
  ['2026-02-03', []],
  ['05/05/2026', []],
  ['nunca', []],
])('%s may be the days %j', (written, days) => {
  expect(daysBothWays(written).map(({ day }) => day)).toEqual(days);
});

test.each([
  ['1,234', ['1234', '1.234']],
  ['1.234', ['1.234', '1234']],
  ['77', []],
  ['—', []],
])('%s may be the amounts %j', (written, amounts) => {
  expect(amountsBothWays(written).map(({ amount }) => amount)).toEqual(amounts);
});
