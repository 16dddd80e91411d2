import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const secondPerson = defineRule({
  id: 'blame.second-person',
  label: 'blame',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('WWWWWS'),
  source: ['article 000', 'ConvoKit politeness (second person start)', 'Brown and Levinson (impersonalise)'],
  action: 'replace',
  rewrites: 'sentence',
  requires: { negated: 'any' },
});
