import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/plain-date';
import { readDatePhrase } from '@/lib/text/date-phrases';

/** A Wednesday. */
const today = '2026-11-18';

function read(text: string, on = today) {
  return readDatePhrase(text, { today: on });
}

describe('one day is meant', () => {
  test.each([
    // Spanish
    ['hoy', '2026-11-18'],
    ['hoy mismo', '2026-11-18'],
    ['mañana', '2026-11-19'],
    ['MANANA', '2026-11-19'],
    ['mañana por la mañana', '2026-11-19'],
    ['pasado mañana', '2026-11-20'],
    ['viernes', '2026-11-20'],
    ['el vie', '2026-11-20'],
    ['Este Viernes', '2026-11-20'],
    ['el miércoles', '2026-11-25'],
    ['miercoles', '2026-11-25'],
    ['próximo viernes', '2026-11-20'],
    ['el viernes que viene', '2026-11-20'],
    ['el viernes de la próxima semana', '2026-11-27'],
    ['el lunes de la semana que viene', '2026-11-23'],
    ['la próxima semana el martes', '2026-11-24'],
    ['el 25', '2026-11-25'],
    ['día 25', '2026-11-25'],
    ['a más tardar el 25', '2026-11-25'],
    ['25', '2026-11-25'],
    ['el 5', '2026-12-05'],
    ['el 31', '2026-12-31'],
    ['el viernes 27', '2026-11-27'],
    ['viernes 27 de noviembre', '2026-11-27'],
    ['el 28 del presente', '2026-11-28'],
    ['el 3 del próximo mes', '2026-12-03'],
    ['el 3 del mes que viene', '2026-12-03'],
    ['15 de diciembre', '2026-12-15'],
    ['5 de dic.', '2026-12-05'],
    ['el 1° de diciembre', '2026-12-01'],
    ['primero de diciembre', '2026-12-01'],
    ['el veinticinco de noviembre del 2026', '2026-11-25'],
    ['15/12', '2026-12-15'],
    ['15-12-2026', '2026-12-15'],
    ['15.12.2026', '2026-12-15'],
    ['15/12/26', '2026-12-15'],
    ['27-nov', '2026-11-27'],
    ['2026-12-15', '2026-12-15'],
    ['12/15', '2026-12-15'],
    ['10 de enero', '2027-01-10'],
    ['fin de mes', '2026-11-30'],
    ['a fin de mes', '2026-11-30'],
    ['último día del mes', '2026-11-30'],
    ['fin de diciembre', '2026-12-31'],
    ['fin del próximo mes', '2026-12-31'],
    ['quincena', '2026-11-30'],
    ['en la quincena', '2026-11-30'],
    ['en 3 días', '2026-11-21'],
    ['en tres dias', '2026-11-21'],
    ['3 días', '2026-11-21'],
    ['dentro de dos semanas', '2026-12-02'],
    ['en ocho días', '2026-11-25'],
    ['de hoy en ocho', '2026-11-25'],
    ['en quince días', '2026-12-03'],
    ['en 48 horas', '2026-11-20'],
    ['en un mes', '2026-12-18'],
    ['en 5 días hábiles', '2026-11-25'],
    // English
    ['today', '2026-11-18'],
    ['tomorrow', '2026-11-19'],
    ['the day after tomorrow', '2026-11-20'],
    ['Friday', '2026-11-20'],
    ['by COB Friday', '2026-11-20'],
    ['next Monday', '2026-11-23'],
    ['Friday next week', '2026-11-27'],
    ['a week from Friday', '2026-11-27'],
    ['the 25th', '2026-11-25'],
    ['on the 5th', '2026-12-05'],
    ['Dec 15', '2026-12-15'],
    ['December 15th, 2026', '2026-12-15'],
    ['Fri 27 Nov', '2026-11-27'],
    ['5 December', '2026-12-05'],
    ['twenty-fifth of November', '2026-11-25'],
    ['end of month', '2026-11-30'],
    ['end of the month', '2026-11-30'],
    ['EOM', '2026-11-30'],
    ['in 3 days', '2026-11-21'],
    ['in two weeks', '2026-12-02'],
    ['within 10 business days', '2026-12-02'],
    ['in a fortnight', '2026-12-02'],
    // Portuguese
    ['hoje', '2026-11-18'],
    ['amanhã', '2026-11-19'],
    ['amanha', '2026-11-19'],
    ['depois de amanhã', '2026-11-20'],
    ['sexta', '2026-11-20'],
    ['sexta-feira', '2026-11-20'],
    ['na sexta', '2026-11-20'],
    ['2ª-feira', '2026-11-23'],
    ['terça que vem', '2026-11-24'],
    ['sexta da semana que vem', '2026-11-27'],
    ['até dia 25', '2026-11-25'],
    ['sexta, 27/11', '2026-11-27'],
    ['1º de dezembro', '2026-12-01'],
    ['vinte e cinco de novembro', '2026-11-25'],
    ['fim do mês', '2026-11-30'],
    ['último dia útil do mês', '2026-11-30'],
    ['quinto dia útil', '2026-12-07'],
    ['daqui a 10 dias', '2026-11-28'],
    ['em cinco dias úteis', '2026-11-25'],
  ])('%s: %s', (text, date) => expect(read(text)).toMatchObject({ date, exact: true }));
});

describe('about a day is meant', () => {
  test.each([
    ['la próxima semana', '2026-11-27'],
    ['semana que vem', '2026-11-27'],
    ['next week', '2026-11-27'],
    ['esta semana', '2026-11-20'],
    ['next Friday', '2026-11-27'],
    ['a mediados de diciembre', '2026-12-15'],
    ['mid-December', '2026-12-15'],
    ['meados de dezembro', '2026-12-15'],
    ['a principios de mes', '2026-12-05'],
    ['finales de mes', '2026-11-30'],
    ['el próximo mes', '2026-12-31'],
    ['en diciembre', '2026-12-31'],
    ['primera quincena de diciembre', '2026-12-15'],
    ['segunda quincena', '2026-11-30'],
    ['viernes 26', '2026-11-26'],
    ['el 18', '2026-12-18'],
    ['los viernes', '2026-11-20'],
    ['después del 20', '2026-11-23'],
    ['depois do dia 20', '2026-11-23'],
    ['after the 20th', '2026-11-23'],
    ['el lunes o el martes', '2026-11-24'],
    ['entre el 20 y el 25', '2026-11-25'],
    ['el 30/11 o el 1/12', '2026-12-01'],
    ['15 de octubre', '2027-10-15'],
  ])('%s: %s', (text, date) => expect(read(text)).toMatchObject({ date, exact: false }));
});

test.each([
  '',
  'pronto',
  'ayer',
  'anteayer',
  'hace tres días',
  '3 days ago',
  'el viernes pasado',
  'la semana pasada',
  'last Friday',
  'sexta passada',
  'por la tarde se lo confirmo',
  'ahora no puedo',
  'agora não posso',
  'el fin de semana',
  '3/4 partes',
  'cuenta 12-10-20-334',
  'factura F-118',
  'son 1.250,50 pesos',
  'la segunda factura',
  'a segunda parcela',
  'el 50 por ciento',
  'el 20%',
  '31 de febrero',
  '45/13',
  'three invoices',
  'a las 10 h',
  'mar adentro',
  'un pago',
])('%j names no day to come', (text) => expect(read(text)).toBeNull());

test.each([
  ['Buen día, sin falta el viernes le transfiero.', 'el viernes', '2026-11-20'],
  ['Le pago el 30 de este mes, ¿está bien?', 'el 30 de este mes', '2026-11-30'],
  ['Ayer no pude, pero el lunes sale.', 'el lunes', '2026-11-23'],
  ['El pago sale MAÑANA a las 10', 'MAÑANA', '2026-11-19'],
  ['We will pay on December 15, 2026.', 'December 15, 2026', '2026-12-15'],
  ['Pagamos na próxima sexta-feira, sem falta', 'na próxima sexta-feira', '2026-11-20'],
])('in %j the words are %j', (sentence, text, date) => expect(read(sentence)).toEqual({ date, text, exact: true }));

test('the past is read only where its year is written', () => {
  expect(read('15/10/2026')).toMatchObject({ date: '2026-10-15' });
  expect(read('15 de octubre de 2025')).toMatchObject({ date: '2025-10-15' });
  expect(read('el 3 de este mes')).toBeNull();
});

test('where the month comes first', () => {
  expect(readDatePhrase('12/5', { today, monthFirst: true })?.date).toBe('2026-12-05');
  expect(readDatePhrase('12/5', { today })?.date).toBe('2027-05-12');
  expect(readDatePhrase('25/12', { today, monthFirst: true })?.date).toBe('2026-12-25');
});

test('holidays do not count as working days', () => {
  const calendar = { timeZone: 'UTC', weekend: [6, 7], holidays: ['2026-11-20'], from: '09:00', to: '18:00' };
  expect(readDatePhrase('en 2 días hábiles', { today, calendar })?.date).toBe('2026-11-23');
});

test('said on that weekday: next week, but "este" is today', () => {
  expect(read('viernes', '2026-11-20')?.date).toBe('2026-11-27');
  expect(read('este viernes', '2026-11-20')?.date).toBe('2026-11-20');
  expect(read('quincena', '2026-11-15')?.date).toBe('2026-11-15');
  expect(read('próxima quincena', '2026-11-15')?.date).toBe('2026-11-30');
  expect(read('29 de febrero', '2026-11-18')?.date).toBe('2028-02-29');
});

const days = fc.integer({ min: 1, max: 300 }).map((ahead) => addDays(today, ahead));
const name = (locale: string, day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(`${day}T00:00:00Z`));

test.each<[string, (day: string) => string]>([
  ['ISO', (day) => day],
  ['d/m/y', (day) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`],
  ['dd-mm-yy', (day) => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(2, 4)}`],
  ['d/m', (day) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`],
  ['Spanish', (day) => name('es-MX', day, { day: 'numeric', month: 'long' })],
  ['Spanish with the year', (day) => name('es-ES', day, { dateStyle: 'full' })],
  ['Portuguese', (day) => name('pt-BR', day, { day: 'numeric', month: 'long' })],
  ['Portuguese in full', (day) => name('pt-BR', day, { dateStyle: 'full' })],
  ['English', (day) => name('en-US', day, { day: 'numeric', month: 'short' })],
  ['British in full', (day) => name('en-GB', day, { dateStyle: 'full' })],
  ['a span', (day) => `en ${Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)} días`],
])('every day written as %s is read back', (_, write) => {
  fc.assert(
    fc.property(days, (day) => {
      expect(read(write(day))).toMatchObject({ date: day, exact: true });
    }),
  );
});

test('whatever the text, the answer is null or not past, and comes at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const phrase = read(text);
      expect(phrase === null || /\d{4}/.test(text) || phrase.date >= today).toBe(true);
    }),
  );
  const started = performance.now();
  for (const piece of ['1 ', 'el ', 'fin de ', 'viernes ', 'en 3 ', 'de la ', '12/', 'a']) read(piece.repeat(4000));
  expect(performance.now() - started).toBeLessThan(8000);
}, 20_000);
