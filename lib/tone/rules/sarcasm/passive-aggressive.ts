import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const passiveAggressive = defineRule({
  id: 'sarcasm.passive-aggressive',
  label: 'sarcasm',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('WWWSSS'),
  source: ['article 001 (polite)', 'heropay.eu (second reminder)'],
  action: 'replace',
  requires: { negated: 'any' },
});
