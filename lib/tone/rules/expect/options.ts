import { missing, present } from '../../missing';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const options = defineRule({
  id: 'expect.options',
  label: null,
  type: 'absence',
  scope: 'body',
  severity: severities('--ISWW'),
  source: ['article 000 §3', 'article 002', 'article 003', 'FCA CONC 7.3.5G (forbearance)', 'Ofgem 2021 (solutions)'],
  action: 'insert',
  requires: { negated: 'any' },
  check: ({ stage }, hits, facts) =>
    hits.length > 0 || ((stage === 'gentle' || stage === 'due') && facts?.hardship !== true) ? present : missing,
});
