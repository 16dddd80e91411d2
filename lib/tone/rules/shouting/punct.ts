import { repeatedMarks } from '../../repeated-marks';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const punct = defineRule({
  id: 'shouting.punct',
  label: 'shouting',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('WWWWWW'),
  source: ['vale/textlint punctuation rules', 'Grammarly TD (punctuation)'],
  action: 'replace',
  check: ({ subject, body }) => [...repeatedMarks(subject), ...repeatedMarks(body)].map((hit) => ({ hit })),
});
