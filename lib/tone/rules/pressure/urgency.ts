import { fold } from '@/lib/text/fold';
import type { Hit } from '../../read-letter';
import { isOwnHaste } from '../../own-haste';
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
    !isFriendlyCondition(hit) && !isOurs(hit) && (hit.part.part === 'subject' || isDemanding(hit) || isForReader(hit)),
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

function isOurs({ part: { text, clauses, tokens }, first, start, end }: Hit): boolean {
  const clause = clauses[tokens[first]?.clause ?? -1];
  return isOwnHaste(fold(text.slice(clause?.start ?? start, Math.max(clause?.end ?? end, end))));
}
