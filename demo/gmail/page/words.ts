import type { Locale } from '../variants';
import { boot } from './read-boot';
import { wordsArabic } from './words-arabic';
import { wordsEnglish } from './words-english';
import { wordsPortuguese } from './words-portuguese';
import { wordsSpanish } from './words-spanish';

/** The interface's words. `self` is how a person appears as a sender, `toSelf` as a recipient. */
export type Words = typeof wordsSpanish;

const byLocale: Readonly<Record<Locale, Words>> = {
  es: wordsSpanish,
  en: wordsEnglish,
  pt: wordsPortuguese,
  ar: wordsArabic,
};

export const words = byLocale[boot.locale];

/** The page's locale as `Intl` names it. */
export const localeTag = { es: 'es-MX', en: 'en-US', pt: 'pt-BR', ar: 'ar' }[boot.locale];

/** A label and its shortcut as the page writes them: the shortcut stands between U+202A and U+202C in every locale. */
export function withShortcut(label: string, shortcut: string): string {
  return `${label} \u202a(${shortcut})\u202c`;
}
