import { isAgreedTerm } from '../../calm-term';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const serviceCut = defineRule({
  id: 'threat.service-cut',
  label: 'threat',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEWII'),
  source: ['article 004', 'heropay.eu'],
  action: 'replace',
  rewrites: 'sentence',
  keeps: (hit, letter) => !isAgreedTerm(hit, letter),
});
