import { missing, present } from '../../missing';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const goodFaith = defineRule({
  id: 'expect.good-faith',
  label: null,
  type: 'absence',
  scope: 'body',
  severity: severities('-ISSSI'),
  source: ['unizar 3ª reclamación (d)', 'koalendar plantilla 5 días', 'FCA CONC 7.3'],
  action: 'insert',
  requires: { negated: 'any' },
  check: ({ stage }, hits) => (hits.length > 0 || stage === 'pre-due' ? present : missing),
});
