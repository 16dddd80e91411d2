import { requestsIn } from '../../requests-in';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const singleAsk = defineRule({
  id: 'expect.single-ask',
  label: null,
  type: 'metric',
  scope: 'body',
  severity: severities('ISSSSS'),
  source: ['BIT EAST (Easy)', "article 001: 'simple'"],
  action: 'edit',
  check: ({ body }) => {
    const requests = requestsIn(body);
    const [, , third] = requests;
    return third === undefined ? [] : [{ hit: third }];
  },
});
