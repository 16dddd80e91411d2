import { shoutedRuns } from '../../shouted-runs';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const caps = defineRule({
  id: 'shouting.caps',
  label: 'shouting',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('WWWWWW'),
  source: ['vale capitalization checks', 'Grammarly TD (capitalisation)'],
  action: 'replace',
  check: ({ subject, body }) => [...shoutedRuns(subject), ...shoutedRuns(body)].map((hit) => ({ hit })),
});
