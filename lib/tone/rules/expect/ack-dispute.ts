import { unacknowledgedDispute } from '../../record/unacknowledged-dispute';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const ackDispute = defineRule({
  id: 'expect.ack-dispute',
  label: null,
  type: 'context',
  scope: 'context',
  severity: severities('EEEEEE'),
  source: ['article 004', 'FCA CONC 7.14 (disputed debt)', 'Reg F 1006.38'],
  action: 'replace',
  requires: { negated: 'any' },
  check: (letter, hits, facts) => (facts === null ? [] : unacknowledgedDispute(letter, hits, facts)),
});
