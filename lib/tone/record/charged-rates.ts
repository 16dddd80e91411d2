import { fold } from '@/lib/text/fold';
import { hitAt } from '../hit-at';
import type { Hit, ReadPart } from '../read-letter';

const rate =
  /\d+(?:[.,]\d+)? ?%[^.;,%]{0,25}?\b(?:mensual|anual|diari[oa]|al (?:mes|ano|dia)|por (?:mes|ano|dia)|cada mes|ao (?:mes|ano|dia)|a\.?m\b|per (?:month|annum|year|day)|an? (?:month|year)|monthly|yearly)\b/g;
const charge = /\b(?:interes(?:es)?|recargos?|mora|moratori[oa]s?|juros|multa|encargos?|interest|charges?|fees?)\b/;
/** What is let off is no claim, and a discount is none either. */
const waived =
  /\b(?:sin|sem|without|waiv\w*|condon\w*|exoner\w*|dispens\w*|isent\w*|perdon\w*|perdoa\w*|descuent\w*|descont\w*|discount\w*|(?:no|nao|not?)(?: \w+)? (?:cobr|aplic|charg|add|apply|interes|juros|recarg|fee)\w*)\b/;

/** Rates of interest that a sentence charges: "a finance charge of 1.5% per month applies from July 1". */
export function chargedRates(part: ReadPart): Hit[] {
  return part.sentences.flatMap(({ start, end }) => {
    const said = fold(part.text.slice(start, end));
    if (!charge.test(said) || waived.test(said)) return [];
    // Letters with loose accents fold to another length: then the whole sentence is shown.
    if (said.length !== end - start) return said.search(rate) >= 0 ? [hitAt(part, start, end)] : [];
    return [...said.matchAll(rate)].map(({ index, 0: found }) =>
      hitAt(part, start + index, start + index + found.length),
    );
  });
}
