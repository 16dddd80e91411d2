import { buildAutomaton, type Automaton } from './automaton/automaton';
import { wordKeysOf, type WordKeys } from './automaton/word-keys';
import type { Rule } from './rule';
import type { ToneLanguage } from './tone-language';
import { rules } from './rules/registry';
import { wordEndings } from './word-endings';

/** What a phrase of the automaton is for. */
export type PhraseUse = { rule: Rule; anti: boolean };

/** Rules and words of one language, ready to read letters. */
export type Engine = { words: ToneLanguage; automaton: Automaton; keysOf: WordKeys; uses: readonly PhraseUse[] };

const built = new WeakMap<ToneLanguage, Engine>();

/** Builds the automaton of a language once. */
export function engineOf(words: ToneLanguage): Engine {
  const known = built.get(words);
  if (known !== undefined) return known;
  const uses: PhraseUse[] = [];
  const phrases: [string, number][] = [];
  for (const rule of rules) {
    const { pattern = [], antipattern = [] } = words.phrases[rule.id] ?? {};
    for (const [list, anti] of [
      [pattern, false],
      [antipattern, true],
    ] as const) {
      if (list.length === 0) continue;
      for (const phrase of list) phrases.push([phrase, uses.length]);
      uses.push({ rule, anti });
    }
  }
  const automaton = buildAutomaton(phrases);
  const keysOf = wordKeysOf(automaton.keys, words.classes, wordEndings(words.language));
  const engine = { words, automaton, keysOf, uses };
  built.set(words, engine);
  return engine;
}
