import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const unagreed = defineRule({
  id: 'fees.unagreed',
  label: null,
  type: 'context',
  scope: 'context',
  severity: severities('EEEWWW'),
  source: ['FCA CONC 7.7', 'Reg F 1006.22(b)'],
  action: 'replace',
  check: (_, hits, facts) => (facts === null || facts.agreedFees ? [] : hits.map((hit) => ({ hit }))),
});
