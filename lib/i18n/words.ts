import { createInstance, type TFunction } from 'i18next';
import type { Language } from '@/lib/domain/customer';
import { es } from './catalogues/es';

/** Interface words of one language: call with a key of the Spanish catalogue, the source of all keys. */
export type Words = TFunction<'translation'>;

const catalogues = {
  es: async () => es,
  en: async () => (await import('./catalogues/en')).en,
  pt: async () => (await import('./catalogues/pt')).pt,
} satisfies Record<Language, () => Promise<unknown>>;

/** The words of a language; Spanish is at hand, the others are fetched from the bundle when they are asked for. */
export async function wordsOf(language: Language): Promise<Words> {
  const tag = language === 'pt' ? 'pt-BR' : language;
  const instance = createInstance();
  await instance.init({
    lng: tag,
    fallbackLng: false,
    resources: { [tag]: { translation: await catalogues[language]() } },
    // Every screen is built by React, which escapes; escaping twice would show `&amp;` in names.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance.t;
}
