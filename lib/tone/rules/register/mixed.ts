import { mixedAddress } from '../../address/mixed-address';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const mixed = defineRule({
  id: 'register.mixed',
  label: 'mixed-register',
  type: 'consistency',
  scope: 'body',
  severity: severities('WWWWWW'),
  source: ['LanguageTool es formal/informal rules', 'RAE tratamiento'],
  action: 'edit',
  check: (letter) => mixedAddress(letter).map((hit) => ({ hit })),
});
