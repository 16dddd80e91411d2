import { isAgreedTerm } from '../../calm-term';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const creditBureau = defineRule({
  id: 'threat.credit-bureau',
  label: 'threat',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEWS'),
  source: ['Ofgem 2021 (inappropriate stage)', 'PROFECO (no blacklists)'],
  action: 'replace',
  rewrites: 'sentence',
  keeps: (hit, letter) => !isAgreedTerm(hit, letter),
});
