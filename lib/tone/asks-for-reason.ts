import { fold } from '@/lib/text/fold';
import { hitAt } from './hit-at';
import type { Hit, ReadPart } from './read-letter';

const reason =
  /\b(?:por que(?: razon| motivo)? (?:no (?:ha|han|has|nos ha|se ha) |todavia no |aun no |el (?:atraso|retraso))|(?:el |la |que |cual (?:es|fue) (?:el|la) )?(?:motivo|razon|causa)s? (?:de[l]? |por (?:la|el) que )(?:su |tu |el |la |no )?(?:atraso|retraso|impago|incumplimiento|mora|falta de pago|demora|ha pagado|no)|why (?:you )?(?:have not|haven.t|did not|the payment)|reason (?:for|why) (?:the |your |you )?(?:delay|non|not|have)|por que (?:nao|ainda nao) |motivo d[oa] (?:atraso|falta de pagamento))/g;

/** Where a text asks why something was not paid. */
export function asksForReason(part: ReadPart): Hit[] {
  const folded = fold(part.text);
  if (folded.length !== part.text.length) return [];
  return [...folded.matchAll(reason)].map((match) => hitAt(part, match.index, match.index + match[0].length));
}
