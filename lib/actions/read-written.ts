import type { Language } from '@/lib/domain/customer';
import { newestText } from '@/lib/text/newest-text';
import { writtenLanguage } from '@/lib/text/written-language';

/** A draft as it stands in the mailbox; `signature` where the mailbox keeps it apart. */
export type StandingDraft = { text: string; signature: string | null };

/**
 * `body` is what a checker reads: places in it are those of the draft's text. `language` null: one that is not ours.
 */
export type ReadDraft = { body: string; language: Language | null };

/**
 * What a person wrote into a draft, without quotes and signature: null while there is nothing of theirs. A text too short
 * to tell its language is taken to be in the usual one.
 */
export function readWritten({ text, signature }: StandingDraft, usual: Language): ReadDraft | null {
  const own = newestText(text).text;
  if (!/[\p{L}\p{N}]/u.test(own)) return null;
  const language = writtenLanguage(own) ?? usual;
  return { body: signature ? signed(text, signature) : text, language: language === 'other' ? null : language };
}

/** As mail programs part the two, so that who signs is known and nothing of it is judged. */
function signed(text: string, signature: string): string {
  return `${text}\n\n-- \n${signature.replace(/^--[ \t]*\n?/, '')}`;
}
