import type { Language } from '@/lib/domain/customer';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import { engineOf } from './engine';
import { findHits } from './find-hits';
import type { Finding } from './finding';
import { hardLabels, verdictOf, type Verdict } from './verdict';
import type { Label } from './labels';
import { readPart, type ReadingHabits } from './read-part';
import type { Hit, ReadLetter } from './read-letter';
import type { Found, Rule } from './rule';
import { rules } from './rules/registry';
import type { Severity } from './severity';
import type { ToneFacts } from './tone-facts';
import type { ToneLanguage } from './tone-language';

/** A letter to be judged. `facts` is what the ledger knows of its reader; without it nothing that needs it fires. */
export type LetterToJudge = {
  language: Language;
  country: string | null;
  stage: ReminderStage;
  subject: string;
  body: string;
  facts: ToneFacts | null;
};

export type Judgement = { labels: readonly Label[]; verdict: Verdict; findings: readonly Finding[] };

/**
 * Judges a letter by its text, its stage and what the ledger knows. Pure: the same input gives the same judgement.
 * `explainIn` are the words in which reasons are given, where the writer's language is not the letter's.
 */
export function judgeLetter(given: LetterToJudge, words: ToneLanguage, explainIn: ToneLanguage = words): Judgement {
  const engine = engineOf(words);
  const habits: ReadingHabits = { currency: 'USD', decimal: '.', monthFirst: given.country === 'US', names: () => [] };
  const letter: ReadLetter = {
    language: given.language,
    country: given.country,
    stage: given.stage,
    subject: readPart('subject', given.subject, engine, habits),
    body: readPart('body', given.body, engine, habits),
  };
  const inSubject = findHits(letter.subject, engine);
  const inBody = findHits(letter.body, engine);
  const findings = rules.flatMap((rule) => {
    const severity = rule.severity[letter.stage];
    if (severity === 'off') return [];
    const subjectCounts = rule.scope === 'subject' || rule.scope === 'subject+body';
    const hits = [
      ...(subjectCounts ? (inSubject.get(rule) ?? []) : []),
      ...(rule.scope === 'subject' ? [] : (inBody.get(rule) ?? [])),
    ].filter((hit) => rule.keeps?.(hit, letter) ?? true);
    return foundBy(rule, letter, hits, given.facts).map((found) => explained(rule, found, severity, explainIn));
  });
  const labels = new Set(findings.flatMap(({ label }) => (label === null ? [] : [label])));
  return { labels: [...labels].toSorted(), verdict: verdictOf(labels, letter.stage), findings };
}

function foundBy(rule: Rule, letter: ReadLetter, hits: readonly Hit[], facts: ToneFacts | null): readonly Found[] {
  if (rule.check) return rule.check(letter, hits, facts);
  return hits.slice((rule.atLeast ?? 1) - 1).map((hit) => ({ hit }));
}

function explained(rule: Rule, { hit, expected }: Found, severity: Severity, { phrases }: ToneLanguage): Finding {
  const { message = '', why = '', rewrite = [] } = phrases[rule.id] ?? {};
  return {
    ruleId: rule.id,
    label: rule.label,
    severity: rule.label !== null && hardLabels.has(rule.label) ? 'error' : severity,
    part: hit?.part.part ?? 'body',
    place: hit === null ? null : { start: hit.start, end: hit.end },
    actual: hit === null ? '' : hit.part.text.slice(hit.start, hit.end),
    replaces: hit === null ? null : { start: hit.start, end: hit.end },
    expected: expected ?? rewrite,
    message,
    why,
    source: rule.source.join('; '),
    action: rule.action,
  };
}
