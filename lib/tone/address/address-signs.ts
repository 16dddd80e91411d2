import { hasKey } from '../has-key';
import type { ReadPart, Token } from '../read-letter';

/** Ways to address a reader that a word shows. `familiar` is what tú and vos share; `plural` is ustedes and vocês. */
export const addressForms = [
  'tú',
  'vos',
  'familiar',
  'vosotros',
  'usted',
  'plural',
  'você',
  'o senhor',
  'tu',
  'te',
] as const;

export type AddressForm = (typeof addressForms)[number];

export type AddressSign = { form: AddressForm; at: number };

const classesOfForms: readonly (readonly [key: string, form: AddressForm])[] = [
  ['{tu-form}', 'tú'],
  ['{vos-form}', 'vos'],
  ['{familiar-form}', 'familiar'],
  ['{vosotros-form}', 'vosotros'],
  ['{usted-form}', 'usted'],
  ['{plural-form}', 'plural'],
  ['{voce-form}', 'você'],
  ['{senhor-form}', 'o senhor'],
  ['{tu-pt-form}', 'tu'],
  ['{te-form}', 'te'],
];

/** Every word that shows how the reader is addressed, in order; quotations, names and links show nothing. */
export function addressSigns({ tokens, sentences, text }: ReadPart): AddressSign[] {
  return tokens.flatMap((token, at): AddressSign[] => {
    if (token.tags.has('quoted') || token.tags.has('name') || token.tags.has('url') || token.tags.has('legal-form'))
      return [];
    const plain = classesOfForms.find(([key]) => hasKey(token, key));
    if (plain !== undefined) return isSir(plain[1], tokens, at, text) ? [{ form: plain[1], at }] : [];
    // "Pague", "confirme" are orders to usted only where a clause begins; elsewhere they may be anybody's.
    const opens =
      at === sentences[token.sentence]?.first ||
      /[:;,]\s*$|\b(?:favor|no|please)\s*$/i.test(text.slice(Math.max(0, token.start - 8), token.start));
    if (!opens) return [];
    if (hasKey(token, '{usted-order}')) return [{ form: 'usted', at }];
    return hasKey(token, '{tu-order}') && at === sentences[token.sentence]?.first ? [{ form: 'tú', at }] : [];
  });
}

/** "o senhor" addresses; "Sr. Costa" or "o senhor Costa" may be somebody else. */
function isSir(form: AddressForm, tokens: readonly Token[], at: number, text: string): boolean {
  if (form !== 'o senhor') return true;
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1];
  const named =
    next !== undefined && /^\p{Lu}/u.test(text.slice(next.start, next.end)) && next.sentence === tokens[at]?.sentence;
  return /^(?:o|a|ao|do|da|no|na|pelo|pela)$/.test(before) && !named;
}
