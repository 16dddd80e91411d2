import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const submissive = defineRule({
  id: 'hedge.submissive',
  label: null,
  type: 'occurrence',
  scope: 'body',
  severity: severities('ISSSWW'),
  source: ['emprendedores.es (no submissive attitude)', 'ConvoKit politeness (apology, hedges)'],
  action: 'replace',
  requires: { negated: 'any' },
  atLeast: 2,
});
