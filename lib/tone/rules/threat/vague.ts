import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const vague = defineRule({
  id: 'threat.vague',
  label: 'threat',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEWS'),
  source: ['FCA CONC 7.11.6R', 'heropay.eu (no threatening words)'],
  action: 'replace',
  rewrites: 'sentence',
});
