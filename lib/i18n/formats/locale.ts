import type { Language } from '@/lib/domain/customer';

/** Where nothing is known of the country: neutral Latin American Spanish, American English, Brazilian Portuguese. */
const neutral: Record<Language, string> = { es: 'es-419', en: 'en-US', pt: 'pt-BR' };

/** Countries by the language in which they write their numbers, of our three; elsewhere the reader's own decides. */
const countriesOf: Record<Language, string> = {
  es: 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE',
  en: 'US GB CA AU NZ IE ZA IN SG PH JM TT BZ GY',
  pt: 'BR PT AO MZ CV',
};

/**
 * The BCP-47 tag for numbers and dates of a company in `country` (ISO 3166, null when unknown), read in `language`:
 * `es-MX`, `pt-BR`, `en-ES` for an English reader in Spain.
 */
export function localeOf(language: Language, country: string | null): string {
  return country !== null && /^[A-Za-z]{2}$/.test(country) ? `${language}-${country.toUpperCase()}` : neutral[language];
}

/** The same country read in another language, as a letter to a foreign customer needs it: (`en`, `es-MX`) → `en-MX`. */
export function localeIn(language: Language, locale: string): string {
  return languageOf(locale) === language ? locale : localeOf(language, regionOf(locale));
}

/**
 * The tag whose digits a company's people are used to, whatever language the words are in: an English sentence of a
 * Mexican company groups as in Mexico, one of a Brazilian company as in Brazil.
 */
export function numberLocaleOf(locale: string): string {
  const region = regionOf(locale);
  if (region === null) return locale;
  const languages = Object.keys(countriesOf) as Language[];
  const own = languages.find((language) => countriesOf[language].split(' ').includes(region));
  return own === undefined ? locale : `${own}-${region}`;
}

/** The one of our languages that a tag is written in; Spanish for any other. */
export function languageOf(locale: string): Language {
  const language = locale.slice(0, 2).toLowerCase();
  return language === 'en' || language === 'pt' ? language : 'es';
}

function regionOf(locale: string): string | null {
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})(?:-|$)/.exec(locale)?.[1] ?? null;
}
