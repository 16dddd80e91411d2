import { expect, test } from 'vitest';
import { dayPhrases, type DayPhrases } from '@/lib/i18n/day-phrases';

const today = '2026-11-24';

test.each([
  ['es-MX', '2026-11-24', 'onDay', 'hoy'],
  ['es-MX', '2026-11-23', 'ofDay', 'de ayer'],
  ['es-MX', '2026-11-27', 'onDay', 'el viernes 27'],
  ['es-MX', '2026-11-27', 'ofDay', 'del viernes 27'],
  ['es-MX', '2026-12-02', 'onDay', 'el 2 dic'],
  ['en-GB', '2026-11-27', 'onDay', 'on Friday 27'],
  ['en-GB', '2026-11-27', 'untilDay', 'Friday 27'],
  ['en-GB', '2026-11-25', 'onDay', 'tomorrow'],
  ['pt-BR', '2026-11-27', 'onDay', 'na sexta, 27'],
  ['pt-BR', '2026-11-28', 'onDay', 'no sábado, 28'],
  ['pt-BR', '2026-12-20', 'onDay', 'em 20 dez'],
  ['pt-BR', '2026-11-24', 'forDay', 'hoje'],
] satisfies [string, string, keyof DayPhrases, string][])(
  'in %s the day %s stands as %s: %s',
  (locale, day, name, text) => {
    expect(dayPhrases(day, today, locale)[name].replaceAll('\u00a0', ' ')).toBe(text);
  },
);

test.each([
  ['es-MX', 'el miércoles 2 dic'],
  ['en-GB', 'on Wednesday 2 Dec'],
  ['pt-BR', 'na quarta, 2 dez'],
])('in %s a day to act on beyond a week names its weekday: %s', (locale, text) => {
  expect(dayPhrases('2026-12-02', today, locale, 'act').onDay.replaceAll('\u00a0', ' ')).toBe(text);
});
