import { readabilityOf } from '../../readability';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const readability = defineRule({
  id: 'readability',
  label: null,
  type: 'metric',
  scope: 'body',
  severity: severities('IIIIII'),
  source: ['legible.es formulas', 'Barrio 2008', 'Martins 1996'],
  action: 'info',
  check: ({ body, language }) => (readabilityOf(body, language)?.easy === false ? [{ hit: null }] : []),
});
