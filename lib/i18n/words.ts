import type { Language } from '@/lib/domain/customer';
import { es } from './catalogues/es';
import type { NamesOf, WordKey } from './word-key';
import { wordsFrom } from './words-from';

/**
 * Interface words of one language: call with a key of the Spanish catalogue, the source of all keys, and with every value
 * that its text names.
 */
export interface Words {
  <Key extends WordKey>(key: Key, ...values: ValuesOf<NamesOf<Key>>): string;
}

type ValuesOf<Name extends string> = [Name] extends [never]
  ? [values?: Record<string, string | number>]
  : [values: Record<Name, string | number> & { count?: number }];

const catalogues = {
  es: async () => es,
  en: async () => (await import('./catalogues/en')).en,
  pt: async () => (await import('./catalogues/pt')).pt,
} satisfies Record<Language, () => Promise<unknown>>;

/**
 * The sidebar's words in a language; Spanish is at hand, the others are fetched from the bundle when they are asked for.
 * The wide page has more to say: `deskWordsOf`.
 */
export async function wordsOf(language: Language): Promise<Words> {
  return wordsFrom(language, await catalogues[language]());
}
