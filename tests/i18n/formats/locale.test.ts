import { expect, test } from 'vitest';
import type { Language } from '@/lib/domain/customer';
import { languageOf, localeIn, localeOf, numberLocaleOf } from '@/lib/i18n/formats/locale';

test.each<[Language, string | null, string]>([
  ['es', 'MX', 'es-MX'],
  ['es', 'es', 'es-ES'],
  ['es', 'CO', 'es-CO'],
  ['pt', 'BR', 'pt-BR'],
  ['en', 'US', 'en-US'],
  ['en', 'ES', 'en-ES'],
  ['es', null, 'es-419'],
  ['pt', null, 'pt-BR'],
  ['en', '', 'en-US'],
  ['es', 'México', 'es-419'],
])('%s in %s is %s', (language, country, tag) => expect(localeOf(language, country)).toBe(tag));

test.each([
  ['pt-MX', 'es-MX'],
  ['en-BR', 'pt-BR'],
  ['es-US', 'en-US'],
  ['es-CO', 'es-CO'],
  ['es-419', 'es-419'],
  ['es-SE', 'es-SE'],
])('digits of %s are those of %s', (locale, digits) => expect(numberLocaleOf(locale)).toBe(digits));

test('another language keeps the country', () => {
  expect(localeIn('en', 'es-MX')).toBe('en-MX');
  expect(localeIn('es', 'es-MX')).toBe('es-MX');
  expect(localeIn('pt', 'es-419')).toBe('pt-BR');
  expect(languageOf('fr-FR')).toBe('es');
});
