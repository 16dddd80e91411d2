import type { Language } from '@/lib/domain/customer';
import type { ReadPart } from './read-letter';

/** A formula of its language, its score (higher is easier) and whether most adults read the text with ease. */
export type Readability = { formula: 'inflesz' | 'flesch' | 'flesch-martins'; score: number; easy: boolean };

/** base − perSyllable × syllables per word − perWord × words per sentence; easy from `easyFrom` on. */
type Formula = {
  formula: Readability['formula'];
  base: number;
  perSyllable: number;
  perWord: number;
  easyFrom: number;
};

/** Szigriszt-Pazos with the bands of INFLESZ (Barrio 2008); Flesch; Flesch after Martins 1996. */
const formulas: Readonly<Record<Language, Formula>> = {
  es: { formula: 'inflesz', base: 206.835, perSyllable: 62.3, perWord: 1, easyFrom: 55 },
  en: { formula: 'flesch', base: 206.835, perSyllable: 84.6, perWord: 1.015, easyFrom: 50 },
  pt: { formula: 'flesch-martins', base: 248.835, perSyllable: 84.6, perWord: 1.015, easyFrom: 50 },
};
/** Below this a score says more about one word than about the letter. */
const fewestWords = 20;

/** A rule and the report ask for the same text. */
const read = new WeakMap<ReadPart, Readability | null>();

/** How easy a text is to read; null for a text too short to tell. Information only, never part of a verdict. */
export function readabilityOf(part: ReadPart, language: Language): Readability | null {
  const known = read.get(part);
  if (known !== undefined) return known;
  const found = judged(part, language);
  read.set(part, found);
  return found;
}

function judged({ tokens, sentences }: ReadPart, language: Language): Readability | null {
  const words = tokens.filter(({ word }) => /^[a-z']{2,}$|^[aeioy]$/.test(word));
  const spoken = sentences.filter(({ first, last }) => last - first >= 2).length;
  if (words.length < fewestWords || spoken === 0) return null;
  const { formula, base, perSyllable, perWord, easyFrom } = formulas[language];
  const syllables = words.reduce((total, { exact }) => total + syllablesOf(exact, language), 0);
  const raw = base - (perSyllable * syllables) / words.length - (perWord * words.length) / spoken;
  const score = Math.round(Math.min(100, Math.max(0, raw)));
  return { formula, score, easy: score >= easyFrom };
}

const remembered = new Map<string, number>();
const mostRemembered = 3000;

/** Syllables of a lower-case word: vowel groups, parted at Spanish and Portuguese hiatus, without the silent English e. */
export function syllablesOf(word: string, language: Language): number {
  const name = `${language}${word}`;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const count = Math.max(1, language === 'en' ? englishSyllables(word) : romanceSyllables(word, language));
  remembered.set(name, count);
  return count;
}

function englishSyllables(word: string): number {
  const bare = word.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e|[^aeiouytd]ed)$/, (ending) => ending[0] ?? '');
  return bare.match(/[aeiouy]+/g)?.length ?? 0;
}

function romanceSyllables(word: string, language: Language): number {
  const spoken = word
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(language === 'es' ? /y(?=[aeiouáéíóú])/g : /y/g, language === 'es' ? 'j' : 'i');
  let count = 0;
  for (const [group] of spoken.matchAll(/[aeiouáéíóúüâêôãõày]+/g)) count += 1 + hiatuses(group);
  return count;
}

/** Two strong vowels part, and so does an accented weak one from its strong neighbour. */
function hiatuses(group: string): number {
  let parted = 0;
  for (let at = 1; at < group.length; at += 1) {
    const pair = group.slice(at - 1, at + 1);
    if (/ã[oe]|õe/.test(pair)) continue;
    if (/[aeoáéóâêô]{2}|[íú][aeoáéó]|[aeoáéó][íú]/.test(pair)) parted += 1;
  }
  return parted;
}
