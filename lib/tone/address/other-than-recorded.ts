import type { FormOfAddress } from '@/lib/domain/customer';
import type { Found } from '../rule';
import type { ReadLetter } from '../read-letter';
import type { ToneFacts } from '../tone-facts';
import { addressSigns, type AddressForm } from './address-signs';

const fitting: Readonly<Record<FormOfAddress, readonly AddressForm[]>> = {
  usted: ['usted', 'plural', 'o senhor'],
  tú: ['tú', 'familiar', 'plural', 'vosotros', 'tu', 'te', 'você'],
  vos: ['vos', 'familiar', 'plural', 'você', 'te'],
  vosotros: ['vosotros', 'tú', 'familiar'],
  neutral: ['usted', 'plural', 'você', 'o senhor'],
};

/** Rioplatense speakers say vos with the subjunctive of tú: "que tengas linda semana", "cuando puedas". */
const sharedWithVos =
  /^(?:tengas|puedas|quieras|sepas|veas|hagas|vayas|seas|estes|hayas|prefieras|necesites|digas|pagues|mandes|envies|avises|recibas|andes|pases|confirmes|abones|deposites|transfieras|hiciste|recibiste|enviaste|pagaste|realizaste|confirmaste|dijiste|quedaste|tuviste|prometiste|pudiste|olvidaste|fuiste|podrias|quisieras|deberias|tendrias|has|ti|contigo)$/;

/** The first word in another form of address than the customer's, and a letter in another language than theirs. */
export function otherThanRecorded(letter: ReadLetter, { customer, contacts }: ToneFacts): Found[] {
  const person = contacts.find(({ formOfAddress, language }) => formOfAddress || language);
  const language = person?.language ?? customer.language ?? null;
  const found: Found[] = language !== null && language !== letter.language ? [{ hit: null, detail: 'language' }] : [];
  const preferred = person?.formOfAddress ?? customer.formOfAddress ?? null;
  if (preferred === null || preferred === 'neutral') return found;
  const { tokens } = letter.body;
  const other = addressSigns(letter.body).find(
    ({ form, at }) =>
      !fitting[preferred].includes(form) &&
      !(preferred === 'vos' && form === 'tú' && sharedWithVos.test(tokens[at]?.word ?? '')) &&
      // "Preferís" and "decís" are said to vos and to vosotros alike.
      !(fitting[preferred].includes('vosotros') && form === 'vos' && /is(?:l[oae]s?)?$/.test(tokens[at]?.word ?? '')),
  );
  const token = tokens[other?.at ?? -1];
  if (other === undefined || token === undefined) return found;
  return [
    ...found,
    { hit: { part: letter.body, first: other.at, last: other.at, start: token.start, end: token.end } },
  ];
}
