import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const subject = defineRule({
  id: 'expect.subject',
  label: null,
  type: 'existence',
  scope: 'subject',
  severity: severities('SSSSSS'),
  source: ['Stripe invoice-email guide', 'PROFECO: no outward sign of collection'],
  action: 'replace',
  check: (letter, hits) => {
    if (hits.length > 0) return hits.map((hit) => ({ hit }));
    const isAnswer = /^\s*(?:re|rv|fw|fwd|enc|res)\s*:/i.test(letter.subject.text);
    const lacksNumber = letter.subject.references.length === 0 && letter.body.references.length > 0;
    return letter.subject.text.trim() !== '' && !isAnswer && lacksNumber ? [{ hit: null }] : [];
  },
});
