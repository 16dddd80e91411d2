import type { FormOfAddress } from '@/lib/domain/customer';
import type { Found } from '../rule';
import type { ReadLetter } from '../read-letter';
import type { ToneFacts } from '../tone-facts';
import { addressSigns, type AddressForm } from './address-signs';

const fitting: Readonly<Record<FormOfAddress, readonly AddressForm[]>> = {
  usted: ['usted', 'plural', 'o senhor', 'você'],
  tú: ['tú', 'familiar', 'plural', 'vosotros', 'tu', 'te', 'você'],
  vos: ['vos', 'familiar', 'plural', 'você', 'te'],
  vosotros: ['vosotros', 'tú', 'familiar'],
  neutral: ['usted', 'plural', 'você', 'o senhor'],
};

/** The first word in another form of address than the customer's, and a letter in another language than theirs. */
export function otherThanRecorded(letter: ReadLetter, { customer, contacts }: ToneFacts): Found[] {
  const person = contacts.find(({ formOfAddress, language }) => formOfAddress || language);
  const language = person?.language ?? customer.language ?? null;
  const found: Found[] = language !== null && language !== letter.language ? [{ hit: null, detail: 'language' }] : [];
  const preferred = person?.formOfAddress ?? customer.formOfAddress ?? null;
  if (preferred === null || preferred === 'neutral') return found;
  const other = addressSigns(letter.body).find(({ form }) => !fitting[preferred].includes(form));
  const token = letter.body.tokens[other?.at ?? -1];
  if (other === undefined || token === undefined) return found;
  return [
    ...found,
    { hit: { part: letter.body, first: other.at, last: other.at, start: token.start, end: token.end } },
  ];
}
