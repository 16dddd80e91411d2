import type { Language } from '@/lib/domain/customer';
import { sidebarTexts } from './sidebar-texts';
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

/** The sidebar's words in a language. The wide page has more to say: `deskWordsOf`. */
export async function wordsOf(language: Language): Promise<Words> {
  return wordsFrom(language, await sidebarTexts(language));
}
