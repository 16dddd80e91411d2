import { fold } from '@/lib/text/fold';
import type { Hit } from '../../read-letter';
import { isForReader } from '../../requirements';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

/** Alarm counts when it is meant for the reader; "no admitimos más demoras" is, though the verb is ours. */
export const urgency = defineRule({
  id: 'pressure.urgency',
  label: 'pressure',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('WWWWSS'),
  source: ['article 004 (never demand payment at once)', 'article 003 (customers feel pressed)'],
  action: 'replace',
  keeps: (hit) =>
    !isFriendlyCondition(hit) &&
    !isOwnHaste(hit) &&
    (hit.part.part === 'subject' || isDemanding(hit) || isForReader(hit)),
});

function isDemanding({ part, first, last }: Hit): boolean {
  return part.tokens.slice(first, last + 1).some(({ keys }) => keys.includes('{demanding}'));
}

/** "If you paid today, thank you" presses nobody; "if you do not pay today" does. */
function isFriendlyCondition({ part, first }: Hit): boolean {
  const clause = part.clauses[part.tokens[first]?.clause ?? -1];
  if (!clause?.conditional) return false;
  return !part.tokens.slice(clause.first, clause.last + 1).some(({ keys }) => keys.includes('{not}'));
}

const now = '(?:hoy|ahora|ya|manana|hoje|agora|amanha) (?:mismo|mesmo)';
/** A verb of ours in Spanish or Portuguese: "monto", "repongo", "reenviaré"; no noun, no participle, no demand. */
const deed = String.raw`(?<!\b(?:el|al|del|un|su|tu|mi|este|nuestro|o|do|ao|um|seu|meu|nosso|no|nao|sin|sem) )\b(?!\w*(?:ad|id)o\b|(?:necesito|espero|quiero|exijo|pido|requiero|solicito|aguardo|preciso|quero|peco|pago|abono|deposito|diner|dinheiro|saldo|todo|tudo|mismo|mesmo|como|plazo|prazo)\w*\b)\w{3,}(?:o|are|ere|ire|arei|erei|irei)\b`;
/** "Monto hoy mismo otra", "se la repongo hoy mismo", "hoje mesmo eu mudo": the haste is ours. */
const ownHaste = new RegExp(
  String.raw`${deed}(?: \w+){0,2} ${now}|${now} (?:(?:se|te|le|les|os|l[oa]s?|eu|yo|lhe|o|a) ){0,3}${deed}`,
);

function isOwnHaste({ part: { text, clauses, tokens }, first, start, end }: Hit): boolean {
  const clause = clauses[tokens[first]?.clause ?? -1];
  const said = fold(text.slice(clause?.start ?? start, Math.max(clause?.end ?? end, end)));
  return ownHaste.test(said);
}
