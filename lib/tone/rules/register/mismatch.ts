import { otherThanRecorded } from '../../address/other-than-recorded';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const mismatch = defineRule({
  id: 'register.mismatch',
  label: null,
  type: 'context',
  scope: 'context',
  severity: severities('SSSSSS'),
  source: ["article 003 ('comunicación personalizada')", 'article 000 §4'],
  action: 'edit',
  check: (letter, _, facts) => (facts === null ? [] : otherThanRecorded(letter, facts)),
});
