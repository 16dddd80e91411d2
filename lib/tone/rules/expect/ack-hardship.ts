import { chases } from '../../chases';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const ackHardship = defineRule({
  id: 'expect.ack-hardship',
  label: null,
  type: 'context',
  scope: 'context',
  severity: severities('EEEEEE'),
  source: ["article 000 §1 ('escucha… empatía')", 'article 003', 'FCA CONC 7.3.4R'],
  action: 'insert',
  requires: { negated: 'any' },
  check: (letter, hits, facts) => {
    const told = facts?.hardship === true || facts?.lastReply?.intent === 'hardship';
    return told && hits.length === 0 && chases(letter) ? [{ hit: null }] : [];
  },
});
