import { assert, constantFrom, date, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { instantInZone } from '@/lib/domain/instant-in-zone';
import { dayInZone } from '@/lib/domain/plain-date';

test.each([
  ['2026-11-24', '09:00', 'America/Mexico_City', '2026-11-24T15:00:00.000Z'],
  ['2026-11-24', '09:00', 'America/Santiago', '2026-11-24T12:00:00.000Z'],
  ['2026-07-01', '09:00', 'Europe/Madrid', '2026-07-01T07:00:00.000Z'],
  ['2026-12-31', '23:30', 'America/Sao_Paulo', '2027-01-01T02:30:00.000Z'],
  ['2026-03-29', '02:30', 'Europe/Madrid', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '02:30', 'Europe/Madrid', '2026-10-25T00:30:00.000Z'],
  ['2026-11-24', '00:00', 'Pacific/Kiritimati', '2026-11-23T10:00:00.000Z'],
])('%s at %s in %s is %s', (day, time, zone, instant) => {
  expect(instantInZone(day, time, zone)).toBe(instant);
});

test('any hour that exists lies on its own day in its own zone', () => {
  const zones = constantFrom('America/Bogota', 'America/Asuncion', 'Europe/Lisbon', 'Asia/Kathmandu', 'UTC');
  const days = date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  assert(
    property(zones, days, integer({ min: 4, max: 23 }), (zone, moment, hour) => {
      const day = moment.toISOString().slice(0, 10);
      const instant = instantInZone(day, `${String(hour).padStart(2, '0')}:00`, zone);
      expect(dayInZone(instant, zone)).toBe(day);
    }),
  );
});

test('an unknown zone is a mistake of ours', () => {
  expect(() => instantInZone('2026-11-24', '09:00', 'Luna/Tranquilidad')).toThrow(RangeError);
});
