import { expect, test } from 'vitest';
import { followUpAfterPromise, isOpenFollowUp, quickFollowUps } from '@/lib/domain/follow-up';
import { aFollowUp, aPromise, calendar, day, mxn } from '../support/builders';

test.each([
  ['2026-11-27', '2026-12-02'],
  ['2026-12-02', '2026-12-07'],
  ['2026-12-22', '2026-12-28'],
])('after a promise for %s with two working days of grace we look again on %s', (date, dueOn) => {
  expect(followUpAfterPromise(aPromise({ promised: { date, amount: mxn(1) } }), calendar)).toBe(dueOn);
});

test('the days in one click are working days', () => {
  expect(quickFollowUps('2026-11-27', calendar, null)).toEqual([
    { choice: 'tomorrow', dueOn: '2026-11-30' },
    { choice: 'in-3-days', dueOn: '2026-11-30' },
    { choice: 'next-monday', dueOn: '2026-11-30' },
  ]);
});

test('a Monday that is a holiday moves on', () => {
  expect(quickFollowUps('2026-11-12', calendar, null)).toContainEqual({ choice: 'next-monday', dueOn: '2026-11-17' });
});

test('"after the promise" is offered while one is open', () => {
  expect(quickFollowUps(day, calendar, aPromise()).at(-1)).toEqual({ choice: 'after-promise', dueOn: '2026-12-02' });
});

test.each([
  ['not touched', {}, true],
  ['done', { doneAt: '2026-11-24T10:00:00.000Z' }, false],
  ['skipped', { skipped: { reason: 'paid' } }, false],
  ['voided', { voided: { at: '2026-11-24T10:00:00.000Z', by: 'ana', reason: 'error' } }, false],
])('a follow-up that is %s is open: %o %s', (_what, changes, is) => {
  expect(isOpenFollowUp(aFollowUp(changes))).toBe(is);
});
