import { describe, expect, test } from 'vitest';
import { assert, integer, property } from 'fast-check';
import { readDatePhrase } from '@/lib/actions/read-date-phrase';
import { addDays } from '@/lib/domain/plain-date';
import { spokenDate } from '@/lib/i18n/formats/dates';

const reading = { today: '2026-11-24', toward: 'future', monthFirst: false } as const;

test.each([
  ['hoy', '2026-11-24'],
  ['Mañana', '2026-11-25'],
  ['pasado mañana', '2026-11-26'],
  ['viernes', '2026-11-27'],
  ['el próximo viernes', '2026-11-27'],
  ['martes', '2026-12-01'],
  ['viernes 27', '2026-11-27'],
  ['fin de mes', '2026-11-30'],
  ['a finales de mes', '2026-11-30'],
  ['fin del próximo mes', '2026-12-31'],
  ['fin de diciembre', '2026-12-31'],
  ['en 3 días', '2026-11-27'],
  ['en dos semanas', '2026-12-08'],
  ['15/12', '2026-12-15'],
  ['15-12-2026', '2026-12-15'],
  ['3/2', '2027-02-03'],
  ['15 de diciembre', '2026-12-15'],
  ['15 dic', '2026-12-15'],
  ['el 15', '2026-12-15'],
  ['31', '2026-12-31'],
  ['2026-12-02', '2026-12-02'],
  // To most the Friday of the coming week; what was understood stands beside the field.
  ['next Friday', '2026-12-04'],
  ['this Friday', '2026-11-27'],
  ['tomorrow', '2026-11-25'],
  ['end of month', '2026-11-30'],
  ['in 10 days', '2026-12-04'],
  ['Dec 15', '2026-12-15'],
  ['amanhã', '2026-11-25'],
  ['sexta-feira', '2026-11-27'],
  ['fim do mês', '2026-11-30'],
  ['15 de dezembro', '2026-12-15'],
])('"%s" is %s', (text, day) => {
  expect(readDatePhrase(text, reading)).toBe(day);
});

test.each(['', 'pronto', 'cuando cobremos', '31/02', '45', '30 de febrero', '12:30', 'x'.repeat(80)])(
  '"%s" names no day',
  (text) => {
    expect(readDatePhrase(text, reading)).toBeNull();
  },
);

describe('looking back, as for a payment that came', () => {
  test.each([
    ['ayer', '2026-11-23'],
    ['viernes', '2026-11-20'],
    ['martes', '2026-11-24'],
    ['15/12', '2025-12-15'],
    ['hace 3 días', '2026-11-21'],
    ['el 30', '2026-10-30'],
    ['15/12/2025', '2025-12-15'],
    ['fin de mes', '2026-10-31'],
  ])('"%s" is %s', (text, day) => {
    expect(readDatePhrase(text, { ...reading, toward: 'past' })).toBe(day);
  });
});

test.each(['mañana', 'en 3 días', 'next Monday', 'sexta que vem'])('"%s" is no day that was', (text) => {
  expect(readDatePhrase(text, { ...reading, toward: 'past' })).toBeNull();
});

test.each(['ayer', 'hace 3 días', 'last Friday', 'sexta passada'])('"%s" is no day to come', (text) => {
  expect(readDatePhrase(text, reading)).toBeNull();
});

test.each([
  ['12/5', '2026-12-05'],
  ['15/12', '2026-12-15'],
])('where months go first "%s" is %s', (text, day) => {
  expect(readDatePhrase(text, { ...reading, monthFirst: true })).toBe(day);
});

test.each(['es-MX', 'en-GB', 'pt-BR'])('every day is read back from how %s says it', (locale) => {
  assert(
    property(integer({ min: -800, max: 800 }), (days) => {
      const day = addDays(reading.today, days);
      const said = spokenDate(day, locale).replace(/^\S+ /, '');
      expect(readDatePhrase(said, reading)).toBe(day);
    }),
  );
});
