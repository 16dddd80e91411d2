import { missing, present } from '../../missing';
import { namesADocument } from '../../names-a-document';
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
  check: ({ subject, body }) => (namesADocument(subject) || namesADocument(body) ? present : missing),
});
