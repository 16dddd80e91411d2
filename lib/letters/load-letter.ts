import type { FormOfAddress, Language } from '@/lib/domain/customer';
import { letterFormOf, type LetterForm } from '@/lib/domain/letter';
import { letterMedia, type LetterMedium } from './letter-cells';
import type { LetterFiles, LetterTemplate } from './letter-template';
import { letterEntry, type LetterId } from './registry';
import { toVos } from './to-vos';

const languages: Record<Language, () => Promise<LetterFiles>> = {
  es: async () => (await import('./es/registry')).letterFiles,
  en: async () => (await import('./en/registry')).letterFiles,
  pt: async () => (await import('./pt/registry')).letterFiles,
};

const folders: Record<LetterForm, string> = { usted: './usted', tú: './tu', vos: './tu', neutral: '.' };

/**
 * A shipped letter in the customer's language and form of address, with every medium that its registry line names. Each
 * language is one chunk of the bundle, fetched when its first letter is asked for.
 * @throws Error when the house lacks a file that its registry names.
 */
export async function loadLetter(id: LetterId, language: Language, address: FormOfAddress): Promise<LetterTemplate> {
  const { texts, words } = await languages[language]();
  const form = letterFormOf(language, address);
  const folder = folders[form];
  const said = form === 'vos' ? toVos : String;
  const files: Partial<Record<LetterMedium, string>> = {};
  for (const medium of mediaOf(id)) {
    const path = `${folder}/${fileName(id, medium)}`;
    const text = texts[path];
    if (text === undefined) throw new Error(`No letter file ${language}/${path}`);
    files[medium] = said(text);
  }
  const partials = partsIn(texts, ['./shared/', `${folder}/parts/`], said);
  return { id, language, form, files, partials, words };
}

/** The texts that are no letters: they speak of both sides in the third person, so one serves every form of address. */
export type DocumentId = 'payment-agreement' | 'terms-policy';

/** @throws Error when the house lacks the file. */
export async function loadDocument(
  id: DocumentId,
  language: Language,
): Promise<{ text: string; words: LetterFiles['words'] }> {
  const { texts, words } = await languages[language]();
  const text = texts[`./documents/${id}.mustache`];
  if (text === undefined) throw new Error(`No document ${language}/${id}`);
  return { text, words };
}

/** The name of a letter's file in its folder: the mail carries the bare name. */
export function fileName(id: string, medium: LetterMedium): string {
  const kinds: Record<LetterMedium, string> = {
    mail: '',
    message: '.sms',
    print: '.print',
    call: '.call',
    brief: '.brief',
  };
  return `${id}${kinds[medium]}.mustache`;
}

function mediaOf(id: LetterId): LetterMedium[] {
  return letterMedia.filter((medium) => letterEntry(id)?.cells[medium] === 'file');
}

/** A part of one line stands inside a line, so the break at its end must not come along; longer ones are paragraphs. */
function partsIn(
  texts: LetterFiles['texts'],
  homes: readonly string[],
  said: (text: string) => string,
): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [path, text] of Object.entries(texts)) {
    const home = homes.find((start) => path.startsWith(start));
    if (home === undefined) continue;
    parts[path.slice(home.length, -'.mustache'.length)] = said(inline(text) ? text.trimEnd() : text);
  }
  return parts;
}

function inline(text: string): boolean {
  return !text.trimEnd().includes('\n');
}
