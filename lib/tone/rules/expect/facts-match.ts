import { factsThatDiffer } from '../../record/facts-that-differ';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const factsMatch = defineRule({
  id: 'expect.facts-match',
  label: null,
  type: 'context',
  scope: 'context',
  severity: severities('EEEEEE'),
  source: ['FCA CONC 7.13 (data accuracy)', 'Reg F 1006.18(b)(2)'],
  action: 'replace',
  check: (letter, _, facts) => (facts === null ? [] : factsThatDiffer(letter, facts)),
});
