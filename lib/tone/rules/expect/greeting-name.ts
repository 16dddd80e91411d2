import { greetsByName } from '../../greets-by-name';
import { missing, present } from '../../missing';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const greetingName = defineRule({
  id: 'expect.greeting-name',
  label: null,
  type: 'absence',
  scope: 'first-line',
  severity: severities('SSSSSS'),
  source: ['article 000 §4', 'article 003', 'BIT NI trial 2018 (personalisation)'],
  action: 'replace',
  check: (letter, _, facts) => (letter.greeting === null || greetsByName(letter, facts) ? present : missing),
});
