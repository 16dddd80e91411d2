import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const ironicPraise = defineRule({
  id: 'sarcasm.ironic-praise',
  label: 'sarcasm',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('WWWWWW'),
  source: ['Culpeper (mock politeness)', 'article 002 (stay professional)'],
  action: 'remove',
  rewrites: 'sentence',
  requires: { negated: 'any' },
});
