import { asksSomething } from '../../asks-something';
import { missing, present } from '../../missing';
import { thanksForPayment } from '../../thanks-for-payment';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const ask = defineRule({
  id: 'expect.ask',
  label: 'missing-ask',
  type: 'absence',
  scope: 'body',
  severity: severities('SWWWWW'),
  source: ['BIT NI trial 2018 (one clear action at the top)', 'ISO 24495-1 (usable)'],
  action: 'insert',
  requires: { negated: false },
  check: ({ body }, hits) => (asksSomething(body, hits) || thanksForPayment(body) ? present : missing),
});
