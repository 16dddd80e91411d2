import { expect, test } from 'vitest';
import { agingBucket, daysLate } from '@/lib/domain/aging';
import { addDays } from '@/lib/domain/plain-date';
import { day } from '../support/builders';

test.each([
  [-10, 'not-due'],
  [0, 'not-due'],
  [1, '1-30'],
  [30, '1-30'],
  [31, '31-60'],
  [60, '31-60'],
  [61, '61-90'],
  [90, '61-90'],
  [91, 'over-90'],
])('%i days after the due day it is %s', (days, bucket) => {
  const dueOn = addDays(day, -days);
  expect([agingBucket(dueOn, day), daysLate(dueOn, day)]).toEqual([bucket, days]);
});

test('without a due day nothing is late', () => {
  expect([agingBucket(null, day), daysLate(null, day)]).toEqual(['not-due', 0]);
});
