import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const falseLast = defineRule({
  id: 'pressure.false-last',
  label: 'pressure',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('WWWWW-'),
  source: ['FCA CONC 7.11.9R', 'riesgoymorosidad.com'],
  action: 'replace',
});
