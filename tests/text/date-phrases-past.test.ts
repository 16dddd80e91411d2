import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/plain-date';
import { readDatePhrase } from '@/lib/text/date-phrases';

/** A Wednesday. */
const today = '2026-11-18';

describe('looking back, as somebody who tells when they paid', () => {
  test.each([
    // Spanish
    ['hoy', '2026-11-18'],
    ['ayer', '2026-11-17'],
    ['Ayer por la mañana', '2026-11-17'],
    ['anteayer', '2026-11-16'],
    ['antier', '2026-11-16'],
    ['el viernes', '2026-11-13'],
    ['miércoles', '2026-11-18'],
    ['el miércoles pasado', '2026-11-11'],
    ['el pasado lunes', '2026-11-16'],
    ['hace tres días', '2026-11-15'],
    ['hace ocho días', '2026-11-11'],
    ['hace 2 semanas', '2026-11-04'],
    ['hace un mes', '2026-10-18'],
    ['hace 3 días hábiles', '2026-11-13'],
    ['3 días', '2026-11-15'],
    ['el 18', '2026-11-18'],
    ['18', '2026-11-18'],
    ['el 25', '2026-10-25'],
    ['el 31', '2026-10-31'],
    ['3 de noviembre', '2026-11-03'],
    ['fin de mes', '2026-10-31'],
    ['fin de octubre', '2026-10-31'],
    ['la quincena', '2026-11-15'],
    ['último día hábil', '2026-10-30'],
    ['20/11/2026', '2026-11-20'],
    // English
    ['yesterday', '2026-11-17'],
    ['the day before yesterday', '2026-11-16'],
    ['last Friday', '2026-11-13'],
    ['last Wednesday', '2026-11-11'],
    ['3 days ago', '2026-11-15'],
    ['two weeks ago', '2026-11-04'],
    ['on the 5th', '2026-11-05'],
    ['end of October', '2026-10-31'],
    ['Nov 2', '2026-11-02'],
    // Portuguese
    ['ontem', '2026-11-17'],
    ['anteontem', '2026-11-16'],
    ['sexta passada', '2026-11-13'],
    ['na segunda', '2026-11-16'],
    ['há dois dias', '2026-11-16'],
    ['faz uma semana', '2026-11-11'],
    ['5 dias atrás', '2026-11-13'],
    ['dia 10', '2026-11-10'],
    ['fim de outubro', '2026-10-31'],
  ])('%s: %s', (text, date) =>
    expect(readDatePhrase(text, { today, toward: 'past' })).toMatchObject({ date, exact: true }),
  );

  test.each([
    ['la semana pasada', '2026-11-13'],
    ['last week', '2026-11-13'],
    ['o mês passado', '2026-10-31'],
    ['last month', '2026-10-31'],
    ['20/12', '2025-12-20'],
    ['primera quincena de noviembre', '2026-11-15'],
    ['a mediados de mes', '2026-11-15'],
    ['después del 17', '2026-11-18'],
  ])('about %s: %s', (text, date) =>
    expect(readDatePhrase(text, { today, toward: 'past' })).toMatchObject({ date, exact: false }),
  );

  test.each([
    'mañana',
    'en 3 días',
    'el próximo viernes',
    'next week',
    'sexta que vem',
    'fin del próximo mes',
    'próxima quincena',
  ])('%j names no day that was', (text) => expect(readDatePhrase(text, { today, toward: 'past' })).toBeNull());

  test('in a sentence the day that was is found', () => {
    const sentence = 'Mañana le llamo, pero ya pagamos el viernes pasado.';
    expect(readDatePhrase(sentence, { today, toward: 'past' })).toEqual({
      date: '2026-11-13',
      text: 'el viernes pasado',
      exact: true,
    });
  });
});

test('every day that was is read back from numbers and names', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), (back) => {
      const day = addDays(today, -back);
      const written = [`${Number(day.slice(8))}/${Number(day.slice(5, 7))}`, inFull(day)];
      for (const text of [...written, `hace ${back} días`].slice(0, back === 0 ? 2 : 3)) {
        expect(readDatePhrase(text, { today, toward: 'past' })?.date).toBe(day);
      }
    }),
  );
});

test('whatever the text, the answer is null or not to come', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const told = readDatePhrase(text, { today, toward: 'past' });
      expect(told === null || /\d{4}/.test(text) || told.date <= today).toBe(true);
    }),
    { numRuns: 40 },
  );
});

function inFull(day: string): string {
  return new Intl.DateTimeFormat('es-MX', { timeZone: 'UTC', dateStyle: 'full' }).format(new Date(`${day}T00:00:00Z`));
}
