import { hasClosingLine } from '../../has-closing-line';
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
  check: ({ greeting, body }, hits) => {
    const from = greeting?.end ?? 0;
    const said = hits.some((hit) => isNearEnd(hit) && hit.start >= from);
    return said || hasClosingLine(body.text.slice(from)) ? present : missing;
  },
});
