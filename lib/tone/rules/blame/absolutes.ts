import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const absolutes = defineRule({
  id: 'blame.absolutes',
  label: 'blame',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('WWWWWW'),
  source: ['article 001 (precise)', 'nonviolent communication'],
  action: 'replace',
  rewrites: 'sentence',
  requires: { negated: 'any' },
});
