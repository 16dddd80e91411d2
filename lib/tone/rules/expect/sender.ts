import { missing, present } from '../../missing';
import { saysWhoWrites } from '../../says-who-writes';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const sender = defineRule({
  id: 'expect.sender',
  label: null,
  type: 'absence',
  scope: 'last-lines',
  severity: severities('IISSSS'),
  source: ['CONDUSEF/PROFECO rules (identify the collector)', 'emprendedores.es'],
  action: 'insert',
  check: (letter) => (saysWhoWrites(letter) ? present : missing),
});
