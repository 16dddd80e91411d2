import { useEffect, useState } from 'react';
import type { Language } from '@/lib/domain/customer';
import type { Words } from '@/lib/i18n/words';

/** Where a shell has its words from: the sidebar needs fewer than the wide page. */
export type WordsOf = (language: Language) => Promise<Words>;

/** The words of a language; the former words stay until the new ones are here. Null for the first moment alone. */
export function useWords(language: Language, wordsOf: WordsOf): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void wordsOf(language).then((next) => isCurrent && setWords(() => next));
    document.documentElement.lang = language === 'pt' ? 'pt-BR' : language;
    return () => {
      isCurrent = false;
    };
  }, [language, wordsOf]);
  return words;
}

/** The first of the browser's languages that we speak; Spanish else. */
export function browserLanguage(): Language {
  const known = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return known.find((tag): tag is Language => tag === 'es' || tag === 'en' || tag === 'pt') ?? 'es';
}
