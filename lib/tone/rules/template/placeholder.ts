import { placeholders } from '../../placeholders';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const placeholder = defineRule({
  id: 'template.placeholder',
  label: null,
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEEE'),
  source: ['product: Mustache templates'],
  action: 'fill',
  check: ({ subject, body }) => [...placeholders(subject), ...placeholders(body)].map((hit) => ({ hit })),
});
