import type { Label } from './labels';
import type { Hit, ReadLetter, SpanTag } from './read-letter';
import type { RuleId } from './rule-ids';
import type { Severities } from './severity';
import type { ToneFacts } from './tone-facts';

export type RuleType = 'existence' | 'absence' | 'substitution' | 'occurrence' | 'metric' | 'consistency' | 'context';

export type RuleScope =
  | 'subject'
  | 'subject+body'
  | 'first-line'
  | 'sentence'
  | 'body'
  | 'last-lines'
  | 'recipients'
  | 'context';

/** What one click does with a finding: put words in, exchange them, take them out, or only lead to the place. */
export type RuleAction = 'insert' | 'replace' | 'remove' | 'edit' | 'split' | 'fill' | 'set-recipients' | 'info';

/** What must hold around a match for it to count. What is left out takes the value in parentheses. */
export type Requirements = {
  /** `you`: the verb that governs the match is the reader's, or is about the payment; not ours (`any`). */
  addressee?: 'you' | 'any';
  /** `false`: a match that a negation governs is dropped; `any`: negation does not matter (`false`). */
  negated?: false | 'any';
  /** `false`: a match in a clause that begins with if, when, in case is dropped (`any`). */
  conditional?: false | 'any';
  /** `false`: a match in a question is dropped (`any`). */
  question?: false | 'any';
  /** Matches that touch a span of these are dropped (name, legal-form, acronym, tax-id, url, quoted). */
  notIn?: readonly SpanTag[];
};

/** What code found by itself; `null` where something is missing and has no place. */
export type Found = {
  hit: Hit | null;
  /** Ready words instead of the phrase file's rewrites, such as the figure on record. */
  expected?: readonly string[];
  /** Which of the rule's messages fits (`details` of its phrases). */
  detail?: string;
  /** Words to quote that stand in no text, such as an address among the recipients. */
  quote?: string;
};

/**
 * One thing that a letter should have or should not have. Declarative: phrases and words stand in the phrase files under
 * the same id. Only what cannot be said in phrases is code: `keeps` drops matches, `check` finds without or beyond them.
 */
export type Rule = {
  id: RuleId;
  /** What it makes of the letter; null for advice that never enters the verdict. */
  label: Label | null;
  type: RuleType;
  scope: RuleScope;
  severity: Severities;
  source: readonly string[];
  action: RuleAction;
  /** What a rewrite stands in for (the match). */
  rewrites?: 'match' | 'clause' | 'sentence';
  requires?: Requirements;
  /** So many matches make one finding each; fewer are none (1). */
  atLeast?: number;
  /** Whether a match counts, for exceptions that hang on the stage or on the rest of the letter. */
  keeps?: (hit: Hit, letter: ReadLetter) => boolean;
  /** Decides by code; `hits` are the matches of its own phrases, already filtered. */
  check?: (letter: ReadLetter, hits: readonly Hit[], facts: ToneFacts | null) => readonly Found[];
};

/** Declares a rule; the type is all it needs. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
