import type { Language } from '@/lib/domain/customer';
import type { CorpusLetter } from './corpus-letter';
import { enFresh } from './en-fresh';
import { esFresh } from './es-fresh';
import { ptFresh } from './pt-fresh';

/** Letters written when the rules stood; on their first reading nothing had been fitted to them. */
export const freshLetters: Readonly<Record<Language, readonly CorpusLetter[]>> = {
  es: esFresh,
  en: enFresh,
  pt: ptFresh,
};
