import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const insult = defineRule({
  id: 'shaming.insult',
  label: 'shaming',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEEE'),
  source: ['CDC art. 42 (BR)', 'practice of courts on honour (ES)'],
  action: 'remove',
  requires: { negated: 'any' },
});
