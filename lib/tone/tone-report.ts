import type { Finding } from './finding';
import type { Label } from './labels';
import type { Readability } from './readability';
import type { RuleId } from './rule-ids';
import type { Verdict } from './verdict';

/** What the screen shows of a letter; verdict and labels are the contract's, the rest helps the writer. */
export type ToneReport = {
  verdict: Verdict;
  /** The worse of the verdict and open errors against the record. */
  shown: Verdict | 'check-the-facts';
  /** Sorted, each once. */
  labels: readonly Label[];
  /** Worst first. */
  findings: readonly Finding[];
  /** What the letter has of what a letter should have. */
  good: readonly { ruleId: RuleId; message: string }[];
  /** Ease of reading; says nothing about kindness. Null for a text too short to tell. */
  readability: Readability | null;
  /** It asks for money or speaks of a document, and so should have the parts of a letter that does. */
  chases: boolean;
  /** Words of the newest text, without quotes, signature and disclaimers. */
  words: number;
};
