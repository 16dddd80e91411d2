import { expect, test } from 'vitest';
import { dateInWords, monthInWords, shortDate, spokenDate, weekdayInWords } from '@/lib/i18n/formats/dates';

const today = '2026-11-24';

function spaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

test.each([
  ['2026-11-24', 'hoy', 'today', 'hoje'],
  ['2026-11-23', 'ayer', 'yesterday', 'ontem'],
  ['2026-11-25', 'mañana', 'tomorrow', 'amanhã'],
  ['2026-11-27', 'viernes 27', 'Friday 27', 'sexta, 27'],
  ['2026-11-30', 'lunes 30', 'Monday 30', 'segunda, 30'],
  ['2026-11-18', 'miércoles 18', 'Wednesday 18', 'quarta, 18'],
  ['2026-12-01', '1 dic', 'Dec 1', '1 dez'],
  ['2026-11-17', '17 nov', 'Nov 17', '17 nov'],
  ['2026-02-28', '28 feb', 'Feb 28', '28 fev'],
  ['2025-11-27', '27 nov 2025', 'Nov 27, 2025', '27 nov 2025'],
  ['2027-01-04', '4 ene 2027', 'Jan 4, 2027', '4 jan 2027'],
])('%s is %s, %s, %s', (day, es, en, pt) => {
  expect(spaces(shortDate(day, today, 'es-MX'))).toBe(es);
  expect(spaces(shortDate(day, today, 'en-US'))).toBe(en);
  expect(spaces(shortDate(day, today, 'pt-BR'))).toBe(pt);
});

test('the blanks inside a short date do not break', () => {
  expect(shortDate('2026-11-27', today, 'es-MX')).toBe('viernes\u00a027');
  expect(shortDate('2025-11-27', today, 'es-MX')).toBe('27\u00a0nov\u00a02025');
  expect(shortDate('2026-12-01', today, 'en-GB')).toBe('1\u00a0Dec');
});

test.each([
  ['es-MX', 'viernes 27 de noviembre de 2026', '27 de noviembre de 2026', 'viernes 27 de noviembre'],
  ['es-ES', 'viernes 27 de noviembre de 2026', '27 de noviembre de 2026', 'viernes 27 de noviembre'],
  ['en-US', 'Friday, November 27, 2026', 'November 27, 2026', 'Friday, November 27'],
  ['en-GB', 'Friday, 27 November 2026', '27 November 2026', 'Friday, 27 November'],
  ['pt-BR', 'sexta-feira, 27 de novembro de 2026', '27 de novembro de 2026', 'sexta-feira, 27 de novembro'],
])('in %s: %s', (locale, spoken, words, toAct) => {
  expect(spokenDate('2026-11-27', locale)).toBe(spoken);
  expect(dateInWords('2026-11-27', locale)).toBe(words);
  expect(weekdayInWords('2026-11-27', today, locale)).toBe(toAct);
});

test('the first of a month in Brazil, and a day of another year', () => {
  expect(dateInWords('2026-06-01', 'pt-BR')).toBe('1º de junho de 2026');
  expect(weekdayInWords('2026-12-01', today, 'pt-BR')).toBe('terça-feira, 1º de dezembro');
  expect(weekdayInWords('2027-01-04', today, 'es-MX')).toBe('lunes 4 de enero de 2027');
  expect(monthInWords('2026-11-01', 'es-MX')).toBe('noviembre de 2026');
});
