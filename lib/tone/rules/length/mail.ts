import { countedWords } from '../../counted-words';

import { defineRule } from '../../rule';
import { severities } from '../../severity';

/** Above this a letter is not read to its end (article 001). */
const mostWords = 220;

export const mail = defineRule({
  id: 'length.mail',
  label: 'too-long',
  type: 'metric',
  scope: 'body',
  severity: severities('SWWWWW'),
  source: ["article 001: 'simple'", 'ISO 24495-1', 'BIT EAST'],
  action: 'edit',
  check: ({ body }) => (countedWords(body) > mostWords ? [{ hit: null }] : []),
});
