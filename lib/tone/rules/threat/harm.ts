import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const harm = defineRule({
  id: 'threat.harm',
  label: 'threat',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEEE'),
  source: ['article 000 §1', 'CDC art. 42 (BR)', 'CONDUSEF/PROFECO', 'Reg F 1006.14'],
  action: 'replace',
  rewrites: 'sentence',
});
