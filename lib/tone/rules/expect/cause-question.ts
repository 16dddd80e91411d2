import { asksForReason } from '../../asks-for-reason';
import { missing, present } from '../../missing';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const causeQuestion = defineRule({
  id: 'expect.cause-question',
  label: null,
  type: 'absence',
  scope: 'body',
  severity: severities('--ISSI'),
  source: ["article 004 ('preguntar si está o no insatisfecho')", 'article 001 (causas de no pago)'],
  action: 'insert',
  requires: { negated: 'any' },
  check: (letter, hits, facts) => {
    // Colombia forbids asking consumers why they have not paid (Ley 2300 de 2023).
    const forbidden = letter.country === 'CO' && facts?.customer.consumer === true;
    if (forbidden) return asksForReason(letter.body).map((hit) => ({ hit, detail: 'reason', expected: [''] }));
    return hits.length > 0 ? present : missing;
  },
});
