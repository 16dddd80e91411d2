import { missing, present } from '../../missing';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const thanks = defineRule({
  id: 'expect.thanks',
  label: null,
  type: 'absence',
  scope: 'body',
  severity: severities('IISSII'),
  source: ['ConvoKit Gratitude', 'Stanford politeness 2013'],
  action: 'insert',
  check: (_, hits) => (hits.length > 0 ? present : missing),
});
