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
  requires: { conditional: false },
  keeps: (hit) =>
    hit.part.part === 'subject' ||
    hit.part.tokens.slice(hit.first, hit.last + 1).some(({ keys }) => keys.includes('{demanding}')) ||
    isForReader(hit),
});
