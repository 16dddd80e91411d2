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
  keeps: (hit) => !isFriendlyCondition(hit) && (hit.part.part === 'subject' || isDemanding(hit) || isForReader(hit)),
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
