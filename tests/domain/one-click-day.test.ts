import { expect, test } from 'vitest';
import { defaultCalendar } from '@/lib/domain/calendar';
import { oneClickDay } from '@/lib/domain/one-click-day';
import { aPromise } from '../support/builders';

const calendar = defaultCalendar('America/Mexico_City');
const tuesday = '2026-11-24';
const nothing = { openPromise: null, earliest: null, stage: null };

test('an open promise is looked after on the working day after its last day of grace, whatever else is known', () => {
  const openPromise = aPromise({ promised: { date: '2026-11-27', amount: { minor: 100, currency: 'MXN' } } });
  const facts = { openPromise, earliest: '2026-11-25', stage: 'final' as const };
  expect(oneClickDay(facts, tuesday, calendar)).toBe('2026-12-02');
});

test('where one waits anyway, it is the day until which one waits', () => {
  expect(oneClickDay({ ...nothing, earliest: '2026-12-01' }, tuesday, calendar)).toBe('2026-12-01');
});

test.each([
  [null, '2026-11-27'],
  ['pre-due', '2026-12-01'],
  ['gentle', '2026-11-30'],
  ['second', '2026-11-30'],
  ['firm', '2026-11-27'],
  ['final', '2026-11-26'],
] as const)('after a word of stage %s it is %s, on a working day', (stage, day) => {
  expect(oneClickDay({ ...nothing, stage }, tuesday, calendar)).toBe(day);
});

test('it is never today or earlier', () => {
  expect(oneClickDay({ ...nothing, earliest: tuesday }, tuesday, calendar)).toBe('2026-11-25');
  expect(oneClickDay({ ...nothing, earliest: '2026-11-20' }, '2026-11-27', calendar)).toBe('2026-11-30');
});
