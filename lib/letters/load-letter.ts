import type { FormOfAddress, Language } from '@/lib/domain/customer';
import { letterFormOf, type LetterForm } from '@/lib/domain/letter';
import type { LetterFiles, LetterTemplate } from './letter-template';
import type { LetterId } from './registry';

const languages: Record<Language, () => Promise<LetterFiles>> = {
  es: async () => (await import('./es/registry')).letterFiles,
  en: async () => (await import('./en/registry')).letterFiles,
  pt: async () => (await import('./pt/registry')).letterFiles,
};

const folders: Record<LetterForm, string> = { usted: './usted', tú: './tu', neutral: '.' };

/**
 * A shipped letter in the customer's language and form of address. Each language is one chunk of the bundle, fetched when
 * its first letter is asked for. @throws Error when the house lacks a file that its registry names.
 */
export async function loadLetter(id: LetterId, language: Language, address: FormOfAddress): Promise<LetterTemplate> {
  const { texts, words } = await languages[language]();
  const form = letterFormOf(language, address);
  const folder = folders[form];
  const read = (name: string) => {
    const text = texts[`${folder}/${name}.mustache`];
    if (text === undefined) throw new Error(`No letter file ${language}/${folder}/${name}.mustache`);
    return text;
  };
  return {
    id,
    language,
    form,
    text: read(id),
    message: read(`${id}.sms`),
    partials: partsIn(texts, [`./shared/`, `${folder}/parts/`]),
    words,
  };
}

/** A part of one line stands inside a line, so the break at its end must not come along; longer ones are paragraphs. */
function partsIn(texts: LetterFiles['texts'], homes: readonly string[]): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [path, text] of Object.entries(texts)) {
    const home = homes.find((start) => path.startsWith(start));
    if (home !== undefined) parts[path.slice(home.length, -'.mustache'.length)] = inline(text) ? text.trimEnd() : text;
  }
  return parts;
}

function inline(text: string): boolean {
  return !text.trimEnd().includes('\n');
}
