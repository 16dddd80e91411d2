import { expect, test } from 'vitest';
import { answeringHour, isAnswered } from '@/lib/domain/answering-hour';
import { aLogEntry } from '../support/builders';

const zone = 'America/Mexico_City';
/** Calls at these hours of Mexico City, which is six behind UTC in November. */
const calls = (outcome: string, ...hours: number[]) =>
  hours.map((hour, place) =>
    aLogEntry({
      id: `${outcome}-${place}`,
      channel: 'call',
      outcome,
      at: new Date(Date.UTC(2026, 10, place + 1, hour + 6)).toISOString(),
    }),
  );

test.each([
  ['three calls around ten', calls('answered', 10, 10, 11), 10],
  ['two calls say nothing', calls('answered', 10, 10), null],
  ['calls at all hours show no habit', calls('answered', 9, 12, 15, 18), null],
  ['one call apart does not hide it', calls('answered', 16, 16, 17, 9), 16],
  ['nobody answered', calls('no-answer', 10, 10, 10), null],
])('%s', (_, log, hour) => {
  expect(answeringHour(log, zone)).toBe(hour);
});

test('the hour is told in the place where the customer is', () => {
  expect(answeringHour(calls('answered', 10, 10, 10), 'Europe/Madrid')).toBe(17);
});

test('a payment on its way was heard on the phone; a mail that says so was not', () => {
  expect(isAnswered({ channel: 'call', outcome: 'in-payment' })).toBe(true);
  expect(isAnswered({ channel: 'mail', outcome: 'in-payment' })).toBe(false);
  expect(isAnswered({ channel: 'call', outcome: 'message' })).toBe(false);
});
