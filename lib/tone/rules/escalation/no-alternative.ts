import { isCalmReferral } from '../../calm-term';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const noAlternative = defineRule({
  id: 'escalation.no-alternative',
  label: null,
  type: 'existence',
  scope: 'body',
  severity: severities('----WW'),
  source: ['article 004', 'unizar 3ª reclamación', 'emprendedores burofax'],
  action: 'edit',
  keeps: (hit, letter) => !isCalmReferral(hit, letter),
});
