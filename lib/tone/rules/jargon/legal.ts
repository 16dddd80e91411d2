import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const legal = defineRule({
  id: 'jargon.legal',
  label: 'jargon',
  type: 'substitution',
  scope: 'subject+body',
  severity: severities('WWWWSS'),
  source: [
    'ISO 24495-1 (understandable)',
    'plain language guide of DNP Colombia',
    'proselint (commercialese, as an idea)',
  ],
  action: 'replace',
  requires: { negated: 'any' },
});
