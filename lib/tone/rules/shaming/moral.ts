import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const moral = defineRule({
  id: 'shaming.moral',
  label: 'shaming',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEEE'),
  source: ['article 000', 'CDC art. 42 (BR) (exposure to ridicule)'],
  action: 'replace',
  rewrites: 'sentence',
  requires: { negated: 'any' },
});
