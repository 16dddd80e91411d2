import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const criminal = defineRule({
  id: 'legal.criminal',
  label: 'legal-threat',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEEE'),
  source: ['Reg F 1006.18(b)(3)', 'FCA CONC 7.11.6R'],
  action: 'replace',
  rewrites: 'sentence',
});
