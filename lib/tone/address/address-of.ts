import type { FormOfAddress } from '@/lib/domain/customer';
import type { ReadLetter } from '../read-letter';
import { addressSigns, type AddressForm } from './address-signs';

/** How rewrites speak to the reader: the forms of the table, in its order. */
export type Address =
  | { language: 'es'; form: 0 | 1 | 2 | 3 | 4 }
  | { language: 'pt'; form: 0 | 1 | 2 | 3 }
  | { language: 'en'; form: 0 };

const spanish: Readonly<Partial<Record<AddressForm, 0 | 1 | 2 | 3 | 4>>> = {
  usted: 0,
  tú: 1,
  vos: 2,
  vosotros: 3,
  plural: 4,
};
const portuguese: Readonly<Partial<Record<AddressForm, 0 | 1 | 2 | 3>>> = { você: 0, tu: 1, 'o senhor': 2, plural: 3 };
const recorded: Readonly<Record<FormOfAddress, 0 | 1 | 2 | 3>> = { usted: 0, tú: 1, vos: 2, vosotros: 3, neutral: 0 };

/** The form of address that the letter uses most; where it shows none, the customer's on record, else usted. */
export function addressOf(letter: ReadLetter, preferred: FormOfAddress | null): Address {
  const count = new Map<AddressForm, number>();
  for (const { form } of addressSigns(letter.body)) count.set(form, (count.get(form) ?? 0) + 1);
  const shared = count.get('familiar') ?? 0;
  const favoured: AddressForm =
    preferred === 'vos' || letter.country === 'AR' || letter.country === 'UY' ? 'vos' : 'tú';
  if (shared > 0) {
    const known: AddressForm = count.has('vos') && !count.has('tú') ? 'vos' : count.has('tú') ? 'tú' : favoured;
    count.set(known, (count.get(known) ?? 0) + shared);
  }
  const ranked = [...count].filter(([form]) => form !== 'familiar' && form !== 'te').toSorted((a, b) => b[1] - a[1]);
  const first = ranked[0]?.[0];
  if (letter.language === 'es') {
    return { language: 'es', form: (first && spanish[first]) ?? (preferred === null ? 0 : recorded[preferred]) };
  }
  return letter.language === 'pt'
    ? { language: 'pt', form: (first && portuguese[first]) ?? 0 }
    : { language: 'en', form: 0 };
}
