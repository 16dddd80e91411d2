import { longSentences } from '../../long-sentences';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const sentence = defineRule({
  id: 'length.sentence',
  label: null,
  type: 'metric',
  scope: 'sentence',
  severity: severities('SSSSSS'),
  source: ['Vale Microsoft/SentenceLength (30)', 'lenguaje claro guides'],
  action: 'split',
  check: ({ body }) => longSentences(body).map((hit) => ({ hit })),
});
