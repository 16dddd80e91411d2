import type { Language } from '@/lib/domain/customer';
import { allSidebarTexts } from './sidebar-texts';
import type { Words } from './words';
import { wordsFrom } from './words-from';

const catalogues = {
  es: async () => ({ ...(await allSidebarTexts('es')), ...(await import('./catalogues/es-desk')).esDesk }),
  en: async () => ({ ...(await allSidebarTexts('en')), ...(await import('./catalogues/en-desk')).enDesk }),
  pt: async () => ({ ...(await allSidebarTexts('pt')), ...(await import('./catalogues/pt-desk')).ptDesk }),
} satisfies Record<Language, () => Promise<unknown>>;

/** All words of the interface in a language: the sidebar's and those of the wide page's own screens. */
export async function deskWordsOf(language: Language): Promise<Words> {
  return wordsFrom(language, await catalogues[language]());
}
