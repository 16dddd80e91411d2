import type { Evidence } from '@/lib/domain/reason-evidence';
import { sentenceValues, type Telling } from './reasons';

/** Facts that say more when a person wrote something down about them. */
const withWords = ['said-difficulty', 'quality-disputed', 'claim-open', 'doubted'] as const;

/** A fact behind a guess as one sentence; its key facts stand between `<b>` and `</b>`. */
export function clueSentence(fact: Evidence, telling: Telling): string {
  const { words } = telling;
  const bare = withWords.some((code) => code === fact.code) && !fact['about'] ? '-bare' : '';
  const invoice = fact['invoice'] === '' ? { invoice: words('clues.theInvoice') } : {};
  // The compiler cannot follow so many keys with plural forms at once; the test walks through every code instead.
  const key = `clues.${fact.code}${bare}` as 'clues.not-reminded';
  return words(key, { ...sentenceValues(fact, telling), ...invoice });
}

/** The same without marks, for places that show plain text. */
export function plainClueSentence(fact: Evidence, telling: Telling): string {
  return clueSentence(fact, telling).replaceAll(/<\/?b>/g, '');
}
