import { missing, present } from '../../missing';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const invoice = defineRule({
  id: 'expect.invoice',
  label: 'missing-invoice',
  type: 'absence',
  scope: 'subject+body',
  severity: severities('WWWWWW'),
  source: ['riesgoymorosidad.com', 'facturaenlinea.es'],
  action: 'insert',
  check: ({ subject, body }) => (subject.references.length + body.references.length > 0 ? present : missing),
});
