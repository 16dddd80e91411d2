import { engineOf } from './engine';
import { explain, fitterOf, type Explaining } from './explain';
import { findHits } from './find-hits';
import type { Finding } from './finding';
import type { Label } from './labels';
import type { LetterToJudge } from './letter-to-judge';
import { readGivenLetter } from './read-given-letter';
import type { Hit, ReadLetter } from './read-letter';
import type { Found, Rule } from './rule';
import type { RuleId } from './rule-ids';
import { rules } from './rules/registry';
import type { ToneFacts } from './tone-facts';
import type { ToneLanguage } from './tone-language';
import { verdictOf, type Verdict } from './verdict';

/** Labels and verdict of the contract, what was found, and which elements a letter has that it should have. */
export type Judgement = {
  letter: ReadLetter;
  labels: readonly Label[];
  verdict: Verdict;
  findings: readonly Finding[];
  fulfilled: readonly RuleId[];
};

const loudness = { error: 0, warning: 1, suggestion: 2, info: 3 } as const;

/**
 * Judges a letter by its text, its stage and what the ledger knows. Pure: the same input gives the same judgement.
 * `explainIn` are the words in which reasons are given, where the writer's language is not the letter's.
 */
export function judgeLetter(given: LetterToJudge, words: ToneLanguage, explainIn: ToneLanguage = words): Judgement {
  const engine = engineOf(words);
  const letter = readGivenLetter(given, engine);
  const inSubject = findHits(letter.subject, engine);
  const inBody = findHits(letter.body, engine);
  const explaining: Explaining = { letter, words, explainIn, fit: fitterOf(given, letter, words) };
  const findings: Finding[] = [];
  const fulfilled: RuleId[] = [];
  for (const rule of rules) {
    const severity = rule.severity[letter.stage];
    if (severity === 'off') continue;
    const hits = [
      ...(rule.scope.startsWith('subject') ? (inSubject.get(rule) ?? []) : []),
      ...(rule.scope === 'subject' ? [] : (inBody.get(rule) ?? [])),
    ].filter((hit) => rule.keeps?.(hit, letter) ?? true);
    const found = foundBy(rule, letter, hits, given.facts);
    if (found.length === 0 && rule.type === 'absence') fulfilled.push(rule.id);
    for (const one of found) findings.push(explain(rule, one, severity, explaining));
  }
  const labels = new Set(findings.flatMap(({ label }) => (label === null ? [] : [label])));
  return {
    letter,
    labels: [...labels].toSorted(),
    verdict: verdictOf(labels, letter.stage),
    findings: findings.toSorted((a, b) => loudness[a.severity] - loudness[b.severity]),
    fulfilled,
  };
}

function foundBy(rule: Rule, letter: ReadLetter, hits: readonly Hit[], facts: ToneFacts | null): readonly Found[] {
  if (rule.check) return rule.check(letter, hits, facts);
  return hits.slice((rule.atLeast ?? 1) - 1).map((hit) => ({ hit }));
}
