import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const ownHardship = defineRule({
  id: 'pressure.own-hardship',
  label: 'pressure',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('SSSSSS'),
  source: ['reisdigital.es (do not make it personal)'],
  action: 'replace',
  rewrites: 'sentence',
  requires: { negated: 'any' },
});
