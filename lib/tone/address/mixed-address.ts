import type { Hit, ReadLetter } from '../read-letter';
import { addressSigns, type AddressForm } from './address-signs';

/** Forms that one writer may use to one reader. tú with ustedes for her company is one register outside Spain. */
const together: readonly (readonly AddressForm[])[] = [
  ['tú', 'vos', 'familiar', 'plural'],
  ['tú', 'vos', 'familiar', 'vosotros'],
  ['usted', 'plural'],
  ['você', 'plural', 'te'],
  ['o senhor', 'plural'],
  ['tu', 'te', 'plural'],
];
const inSpain = together.slice(1);

/** The first word whose form of address does not go with those before it; empty where the letter keeps to one. */
export function mixedAddress({ body, country, language }: ReadLetter): Hit[] {
  if (language === 'en') return [];
  const groups = country === 'ES' ? inSpain : together;
  const seen = new Set<AddressForm>();
  for (const { form, at } of addressSigns(body)) {
    seen.add(form);
    if (groups.some((group) => [...seen].every((one) => group.includes(one)))) continue;
    const token = body.tokens[at];
    return token === undefined ? [] : [{ part: body, first: at, last: at, start: token.start, end: token.end }];
  }
  return [];
}
