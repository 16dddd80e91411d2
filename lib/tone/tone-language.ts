import type { Language } from '@/lib/domain/customer';
import type { WordClasses } from './automaton/word-keys';
import type { RulePhrases } from './phrases/rule-phrases';
import type { RuleId } from './rule-ids';

/** Words in the five Spanish forms of address, or the four Portuguese ones, parted by `|`. */
export type AddressForms = Readonly<Record<string, string>>;

/** All that the engine needs to read letters of one language. */
export type ToneLanguage = {
  language: Language;
  phrases: Readonly<Partial<Record<RuleId, RulePhrases>>>;
  classes: WordClasses;
  forms: AddressForms;
};
