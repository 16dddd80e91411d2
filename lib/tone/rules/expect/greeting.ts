import { missing, present } from '../../missing';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const greeting = defineRule({
  id: 'expect.greeting',
  label: 'missing-greeting',
  type: 'absence',
  scope: 'first-line',
  severity: severities('WWWWWW'),
  source: ['article 001', 'emprendedores.es carta 1', 'Stripe invoice-email guide'],
  action: 'insert',
  check: (letter) => (letter.greeting === null ? missing : present),
});
