import { chargedRates } from '../../record/charged-rates';
import { defineRule } from '../../rule';
import { severities } from '../../severity';
import type { ToneFacts } from '../../tone-facts';

function isAgreed({ agreedFees }: ToneFacts): boolean {
  return Boolean(agreedFees?.rate ?? agreedFees?.text);
}

export const unagreed = defineRule({
  id: 'fees.unagreed',
  label: null,
  type: 'context',
  scope: 'context',
  severity: severities('EEEWWW'),
  source: ['FCA CONC 7.7', 'Reg F 1006.22(b)'],
  action: 'replace',
  check: ({ body }, hits, facts) => {
    if (facts === null || isAgreed(facts)) return [];
    return (hits.length > 0 ? hits : chargedRates(body)).map((hit) => ({ hit }));
  },
});
