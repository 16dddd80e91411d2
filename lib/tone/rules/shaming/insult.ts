import type { Hit } from '../../read-letter';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

/** "Consuelo Ladrón", "Juan Pillo": a surname behind a given name, in the middle of a line. */
function isSurname({ part: { text }, start, end }: Hit): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && /\p{Lu}\p{Ll}+ $/u.test(text.slice(0, start));
}

export const insult = defineRule({
  id: 'shaming.insult',
  label: 'shaming',
  type: 'existence',
  scope: 'subject+body',
  severity: severities('EEEEEE'),
  source: ['CDC art. 42 (BR)', 'practice of courts on honour (ES)'],
  action: 'remove',
  requires: { negated: 'any' },
  keeps: (hit) => !isSurname(hit),
});
