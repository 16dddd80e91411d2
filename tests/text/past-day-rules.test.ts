import { expect, test } from 'vitest';
import { defaultCalendar } from '@/lib/domain/calendar';
import { pastDayRules } from '@/lib/text/past-day-rules';

const context = { today: '2026-11-20', monthFirst: false, calendar: defaultCalendar('UTC') } as const;

const readings = (text: string, toward: 'future' | 'past') =>
  pastDayRules.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map((match) => read(match as RegExpExecArray, { ...context, toward })),
  );

test.each([
  ['el viernes pasado', { date: '2026-11-13', exact: true }],
  ['ontem', { date: '2026-11-19', exact: true }],
  ['semana passada', { date: '2026-11-13', exact: false }],
  ['el mes pasado', { date: '2026-10-31', exact: false }],
])('%s is a day to who looks back, and none to who looks ahead', (text, day) => {
  expect(readings(text, 'past')).toEqual([day]);
  expect(readings(text, 'future')).toEqual(['no-day']);
});

test('a Friday to come is none of these', () => {
  expect(readings('el viernes', 'past')).toEqual([]);
});
