import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const conditionalGuilt = defineRule({
  id: 'blame.conditional-guilt',
  label: 'blame',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('WWWWWW'),
  source: ['Ofgem 2021 (emotive)', 'FCA letters 2023 and 2024'],
  action: 'replace',
  rewrites: 'sentence',
  requires: { negated: 'any' },
});
