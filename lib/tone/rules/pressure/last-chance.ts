import { isForReader } from '../../requirements';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

/** Hours count when they are the reader's ("respondemos en 24 horas" is ours); a last chance is always the reader's. */
export const lastChance = defineRule({
  id: 'pressure.last-chance',
  label: 'pressure',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEWW'),
  source: ['FCA letter 2024', 'BIT Northern Ireland 2018'],
  action: 'replace',
  requires: { negated: 'any' },
  keeps: (hit) =>
    hit.part.part === 'subject' ||
    hit.part.tokens.slice(hit.first, hit.last + 1).some(({ keys }) => keys.includes('{demanding}')) ||
    isForReader(hit),
});
