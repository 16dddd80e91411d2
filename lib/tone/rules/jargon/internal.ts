import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const internal = defineRule({
  id: 'jargon.internal',
  label: 'jargon',
  type: 'substitution',
  scope: 'subject+body',
  severity: severities('WWWWWW'),
  source: ['ISO 24495-1 (understandable)'],
  action: 'replace',
  requires: { negated: 'any' },
});
