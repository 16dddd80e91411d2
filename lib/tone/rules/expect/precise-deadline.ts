import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const preciseDeadline = defineRule({
  id: 'expect.precise-deadline',
  label: null,
  type: 'substitution',
  scope: 'body',
  severity: severities('---SWW'),
  source: ['article 004', "article 001: 'preciso'", 'heropay 3er recordatorio'],
  action: 'replace',
  requires: { negated: 'any' },
  check: ({ body }, hits) => {
    const dated = new Set(body.tokens.flatMap(({ tags, sentence }) => (tags.has('date') ? [sentence] : [])));
    return hits.filter(({ first }) => !dated.has(body.tokens[first]?.sentence ?? -1)).map((hit) => ({ hit }));
  },
});
