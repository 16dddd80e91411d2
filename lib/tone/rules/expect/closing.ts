import { missing, present } from '../../missing';
import { isNearEnd } from '../../near-end';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const closing = defineRule({
  id: 'expect.closing',
  label: 'missing-closing',
  type: 'absence',
  scope: 'last-lines',
  severity: severities('SSSSSS'),
  source: ["article 001: 'educado'", 'ConvoKit Gratitude/Greeting markers'],
  action: 'insert',
  check: ({ greeting }, hits) =>
    hits.some((hit) => isNearEnd(hit) && hit.start >= (greeting?.end ?? 0)) ? present : missing,
});
