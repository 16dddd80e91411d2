import { hasKey } from '../has-key';
import type { ReadPart, Sentence, Token } from '../read-letter';

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

const forms: ReadonlyMap<string, AddressForm> = new Map([
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
]);

const read = new WeakMap<ReadPart, AddressSign[]>();

/** Every word that shows how the reader is addressed, in order; quotations, names and links show nothing. */
export function addressSigns(part: ReadPart): readonly AddressSign[] {
  const known = read.get(part);
  if (known !== undefined) return known;
  const signs = part.tokens.flatMap((token, at): AddressSign[] => {
    const form = formOf(part, token, at);
    return form === null ? [] : [{ form, at }];
  });
  read.set(part, signs);
  return signs;
}

function formOf({ tokens, sentences, text, unaccented }: ReadPart, token: Token, at: number): AddressForm | null {
  // "Bem-Te-Vi" is a bird; "dar-te-ei" is said to the reader.
  if (text[token.start - 1] === '-' && /^-(?!ei|ás?|emos|ão|ia)\p{L}/u.test(text.slice(token.end, token.end + 5)))
    return null;
  if (token.tags.has('quoted') || token.tags.has('name') || token.tags.has('url') || token.tags.has('legal-form'))
    return null;
  for (const key of token.keys) {
    const form = forms.get(key);
    // Without accents "confirma" and "paga" may be said of usted as well.
    if (form === 'vos' && unaccented && /[aei]$/.test(token.word) && !token.word.endsWith('me')) return null;
    if (form !== undefined) return isSir(form, tokens, at, text) ? form : null;
  }
  if (asksUsted(sentences[token.sentence], tokens, at)) return 'usted';
  // "Pague", "confirme" are orders to usted only where a clause begins; elsewhere they may be anybody's.
  const isFirst = at === sentences[token.sentence]?.first;
  // "Le escribo", where a sentence begins, is written to the reader.
  if (
    isFirst &&
    token.word === 'le' &&
    /^(?:escrib|recuerd|record|mand[oa]|envi[oa]|adjunt|agrade|pid|pedi)/.test(tokens[at + 1]?.word ?? '')
  )
    return 'usted';
  if (hasKey(token, '{usted-order}')) return isFirst || opensClause(text, token.start) ? 'usted' : null;
  return isFirst && hasKey(token, '{tu-order}') ? 'tú' : null;
}

const might = /^(?:puede|podria|pudiera)$/;
const tell = /^(?:confirm|indic|inform|avis|compart|envi|mand|coment)ar|^decir/;
const somebody = /^(?:tu|tus|alguien|quien)$/;

/** "¿Me puede confirmar si …?" is asked of usted, unless somebody else is named as who might. */
function asksUsted(sentence: Sentence | undefined, tokens: readonly Token[], at: number): boolean {
  if (!sentence?.question || at !== sentence.first + 1 || !might.test(tokens[at]?.word ?? '')) return false;
  const [before, asked, who] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return /^(?:me|nos)$/.test(before?.word ?? '') && tell.test(asked?.word ?? '') && !somebody.test(who?.word ?? '');
}

function opensClause(text: string, start: number): boolean {
  return /[:;,]\s*$|\b(?:favor|no|please)\s*$/i.test(text.slice(Math.max(0, start - 8), start));
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
