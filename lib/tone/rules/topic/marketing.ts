import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const marketing = defineRule({
  id: 'topic.marketing',
  label: null,
  type: 'existence',
  scope: 'body',
  severity: severities('SSWWWW'),
  source: ['ISO 24495-1 (relevant)'],
  action: 'remove',
  rewrites: 'sentence',
});
