import { isCalmReferral } from '../../calm-term';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const early = defineRule({
  id: 'legal.early',
  label: 'legal-threat',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEWI'),
  source: ['article 004 (only in the last letter)', 'Ofgem 2021', 'FCA CONC 7.11.6R'],
  action: 'replace',
  rewrites: 'sentence',
  keeps: (hit, letter) => !isCalmReferral(hit, letter),
});
