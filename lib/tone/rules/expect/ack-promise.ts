import { unacknowledgedPromise } from '../../record/unacknowledged-promise';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const ackPromise = defineRule({
  id: 'expect.ack-promise',
  label: null,
  type: 'context',
  scope: 'context',
  severity: severities('WWWWWW'),
  source: ["article 001 ('compromisos… seguimiento')"],
  action: 'replace',
  requires: { negated: 'any' },
  check: (letter, hits, facts) => (facts === null ? [] : unacknowledgedPromise(letter, hits, facts)),
});
