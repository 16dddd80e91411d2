import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const seizure = defineRule({
  id: 'legal.seizure',
  label: 'legal-threat',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEEW'),
  source: ['CONDUSEF', 'Reg F 1006.18(b)(3)', 'FCA CONC 7.11.2G'],
  action: 'replace',
  rewrites: 'sentence',
});
