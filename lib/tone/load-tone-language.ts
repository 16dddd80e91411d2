import type { Language } from '@/lib/domain/customer';
import type { ToneLanguage } from './tone-language';

const loaders: Readonly<Record<Language, () => Promise<{ everyFamily: ToneLanguage }>>> = {
  es: () => import('./phrases/es/every-family'),
  en: () => import('./phrases/en/every-family'),
  pt: () => import('./phrases/pt/every-family'),
};

/** The words of one language, in a chunk of their own. */
export async function loadToneLanguage(language: Language): Promise<ToneLanguage> {
  return (await loaders[language]()).everyFamily;
}
