import { defineRule } from '../../rule';
import { severities } from '../../severity';

/** An order is bare where nothing in its sentence softens it. */
export const bareImperative = defineRule({
  id: 'demand.bare-imperative',
  label: null,
  type: 'existence',
  scope: 'body',
  severity: severities('WWWWSS'),
  source: ['ConvoKit politeness (please, subjunctive)', 'Brown and Levinson (be conventionally indirect)'],
  action: 'replace',
  keeps: ({ part, first }) => {
    const sentence = part.tokens[first]?.sentence;
    return !part.tokens.some((token) => token.sentence === sentence && token.keys.includes('{courtesy}'));
  },
});
