import { missing, present } from '../../missing';
import { saysAmount } from '../../says-amount';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const amount = defineRule({
  id: 'expect.amount',
  label: 'missing-amount',
  type: 'absence',
  scope: 'subject+body',
  severity: severities('SWWWWW'),
  source: ['FCA CONC 7.4', 'Reg F 1006.34 itemisation', 'emprendedores.es', 'article 001'],
  action: 'insert',
  check: ({ subject, body }) => (saysAmount(subject) || saysAmount(body) ? present : missing),
});
