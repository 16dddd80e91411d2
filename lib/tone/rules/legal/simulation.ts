import { defineRule } from '../../rule';
import { severities } from '../../severity';

/** "Se le notifica" or a file number imitate a court only beside words that belong to courts. */
export const simulation = defineRule({
  id: 'legal.simulation',
  label: 'legal-threat',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEEE'),
  source: ['CONDUSEF/PROFECO', 'FCA CONC 7.11.3R', 'Reg F 1006.18(b)(1)(vii)'],
  action: 'remove',
  rewrites: 'sentence',
  keeps: (_hit, { subject, body }) =>
    [...subject.tokens, ...body.tokens].some(({ keys, tags }) => keys.includes('{court-frame}') && !tags.has('name')),
});
