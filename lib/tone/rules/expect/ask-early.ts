import { saysPurposeEarly } from '../../says-purpose-early';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const askEarly = defineRule({
  id: 'expect.ask-early',
  label: null,
  type: 'metric',
  scope: 'body',
  severity: severities('ISSSSS'),
  source: ['ISO 24495-1 (findable)', 'BIT NI trial 2018'],
  action: 'edit',
  check: (letter) => (saysPurposeEarly(letter) ? [] : [{ hit: null }]),
});
