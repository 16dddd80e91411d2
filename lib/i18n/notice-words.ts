import type { Language } from '@/lib/domain/customer';
import { notice as en } from './catalogues/en/notice';
import { notice as es } from './catalogues/es/notice';
import { notice as pt } from './catalogues/pt/notice';
import type { Words } from './words';
import { wordsFrom } from './words-from';

const notices = { es, en, pt } satisfies Record<Language, unknown>;

/** The words of badge and notifications alone, which is all that the background worker says. */
export function noticeWordsOf(language: Language): Words {
  return wordsFrom(language, { notice: notices[language] });
}
