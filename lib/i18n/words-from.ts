import { createInstance } from 'i18next';
import type { Language } from '@/lib/domain/customer';
import type { Words } from './words';

/** Words of one language from the catalogue, or the part of it, that a screen needs. */
export async function wordsFrom(language: Language, texts: Record<string, unknown>): Promise<Words> {
  const tag = language === 'pt' ? 'pt-BR' : language;
  const instance = createInstance();
  await instance.init({
    lng: tag,
    fallbackLng: false,
    resources: { [tag]: { translation: texts } },
    // Every screen is built by React, which escapes; escaping twice would show `&amp;` in names.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance.t;
}
