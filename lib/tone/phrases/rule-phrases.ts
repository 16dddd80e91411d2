import type { RuleFamily, RuleIdOf } from '../rule-ids';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import type { ToneFacts } from '../tone-facts';

/** The words of one rule in one language. */
export type RulePhrases = {
  /** Phrases that the rule looks for, in the mini-syntax. */
  pattern: readonly string[];
  /** A match that shares a word with one of these is dropped. */
  antipattern?: readonly string[];
  /** What was found, in a few words for the screen. */
  message: string;
  /** Messages for special cases that a check tells apart. */
  details?: Readonly<Record<string, string>>;
  /** For what a letter should have: how its presence is told ("Nombra la factura"). */
  present?: string;
  /** One sentence on the effect on the reader, which never scolds the writer. */
  why: string;
  /** Kinder words, in the forms of address `{usted|tú|vos|vosotros|ustedes}` or by a name of the table of forms. */
  rewrite: readonly string[];
};

/** All rules of a family: leaving one out does not compile. */
export type FamilyPhrases<Family extends RuleFamily> = Readonly<Record<RuleIdOf<Family>, RulePhrases>>;

/** A text that is judged in a test; a bare string stands for a body in a second notice. */
export type Example =
  | string
  | { body: string; subject?: string; stage?: ReminderStage; country?: string; facts?: ToneFacts };

/** Texts on which a rule must speak and texts on which it must not. */
export type RuleExamples = { fire: readonly Example[]; quiet: readonly Example[] };

export type FamilyExamples<Family extends RuleFamily> = Readonly<Record<RuleIdOf<Family>, RuleExamples>>;
