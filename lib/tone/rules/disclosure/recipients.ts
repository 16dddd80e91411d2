import { strangersAmong } from '../../record/strangers-among';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const recipients = defineRule({
  id: 'disclosure.recipients',
  label: 'third-party-disclosure',
  type: 'context',
  scope: 'recipients',
  severity: severities('WWWWWW'),
  source: ['FCA CONC 7.9.10R', 'aa-abogados.com (TS honor)'],
  action: 'set-recipients',
  check: (_letter, _hits, facts) =>
    facts === null ? [] : strangersAmong(facts).map((address) => ({ hit: null, quote: address })),
});
