import type { Label } from './labels';
import type { RuleAction } from './rule';
import type { RuleId } from './rule-ids';
import type { Severity } from './severity';
import type { Span } from '@/lib/text/span';

/** Something that a letter could do better, with its place in the text as it was given. */
export type Finding = {
  /** Rule and folded words: what is ignored once stays ignored for the same words. */
  key: string;
  ruleId: RuleId;
  label: Label | null;
  severity: Exclude<Severity, 'off'>;
  part: 'subject' | 'body';
  /** The words that were found; null for something that is missing. */
  place: Span | null;
  actual: string;
  /** What one of `expected` takes the place of; empty where it is put in; null where there are no ready words. */
  replaces: Span | null;
  /** Ready words, best first, in the letter's form of address; an empty string takes the place out. */
  expected: readonly string[];
  message: string;
  why: string;
  source: string;
  action: RuleAction;
};
