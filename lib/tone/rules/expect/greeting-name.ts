import { whoIsGreeted } from '../../who-is-greeted';
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
  check: (letter, _, facts) => {
    if (letter.greeting === null) return present;
    const called = whoIsGreeted(letter, facts);
    if (called === 'right') return present;
    return called === 'nobody' ? missing : [{ hit: null, detail: 'other' }];
  },
});
