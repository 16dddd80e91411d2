import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const tell = defineRule({
  id: 'disclosure.tell',
  label: 'third-party-disclosure',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEEE'),
  source: ['FCA CONC 7.9.6R', 'PROFECO (third parties)', 'Reg F 1006.6(d)', 'CDC art. 42 (BR)'],
  action: 'replace',
  rewrites: 'sentence',
  // "I told Mr Hale of your debt": who was told has a name.
  requires: { notIn: ['legal-form', 'acronym', 'tax-id', 'url', 'quoted'] },
});
