import { addressSigns } from '../../address/address-signs';
import { mixedAddress } from '../../address/mixed-address';
import { asksAsUsted } from '../../asks-as-usted';
import type { Hit, ReadLetter } from '../../read-letter';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

const familiar: ReadonlySet<string> = new Set(['tú', 'vos', 'familiar', 'vosotros']);

export const mixed = defineRule({
  id: 'register.mixed',
  label: 'mixed-register',
  type: 'consistency',
  scope: 'body',
  severity: severities('WWWWWW'),
  source: ['LanguageTool es formal/informal rules', 'RAE tratamiento'],
  action: 'edit',
  check: (letter) => [...mixedAddress(letter), ...familiarAfterUsted(letter)].slice(0, 1).map((hit) => ({ hit })),
});

function familiarAfterUsted({ body, language }: ReadLetter): Hit[] {
  if (language !== 'es' || !asksAsUsted(body)) return [];
  const at = addressSigns(body).find(({ form }) => familiar.has(form))?.at;
  const token = at === undefined ? undefined : body.tokens[at];
  return at === undefined || token === undefined
    ? []
    : [{ part: body, first: at, last: at, start: token.start, end: token.end }];
}
