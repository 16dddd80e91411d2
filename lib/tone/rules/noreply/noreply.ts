import { defineRule } from '../../rule';
import { severities } from '../../severity';

/** A closed mailbox closes no door where the letter invites a call or an answer elsewhere. */
export const noreply = defineRule({
  id: 'noreply',
  label: 'missing-open-door',
  type: 'existence',
  scope: 'body',
  severity: severities('WWWWWW'),
  source: ['article 002', 'Reg F 1006.42'],
  action: 'replace',
  rewrites: 'sentence',
  requires: { negated: 'any' },
  keeps: (hit, { body }) =>
    !body.tokens.some(({ keys }, at) => (at < hit.first || at > hit.last) && keys.includes('{other-way}')),
});
