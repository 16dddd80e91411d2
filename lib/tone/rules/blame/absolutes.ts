import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const absolutes = defineRule({
  id: 'blame.absolutes',
  label: 'blame',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('WWWWWW'),
  source: ['article 001 (precise)', 'nonviolent communication'],
  action: 'replace',
  rewrites: 'sentence',
  requires: { negated: 'any' },
  // "If it trips again, or you think …": what ends a clause says nothing of what the next one begins with.
  keeps: ({ part: { tokens, clauses }, first, last }) => {
    const own = tokens[first]?.clause ?? -1;
    return tokens[last]?.clause === own || clauses[own]?.first === first;
  },
});
