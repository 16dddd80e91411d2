import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const label = defineRule({
  id: 'shaming.label',
  label: null,
  type: 'existence',
  scope: 'subject+body',
  severity: severities('WWWWSS'),
  source: ['article 003 (customers are more than debtors)', 'FCA letter 2024 (supportive tone)'],
  action: 'replace',
});
