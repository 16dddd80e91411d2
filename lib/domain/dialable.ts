import { callingCode, nationalLengths } from './calling-codes';

/**
 * A number as links and networks want it: digits with the country's code and no plus. `added` is the code that was not
 * written down and was taken from the country, for the person to see.
 */
export type Dialable = { digits: string; added: string | null };

/** E.164 holds so many digits, the country's code included. */
const longest = 15;
/** Shorter ones are services and extensions. */
const shortest = 7;

/** Countries whose first zero is part of the number. */
const keepsZero = new Set(['IT', 'VA', 'SM', 'CI', 'GA', 'CG']);

/**
 * Reads a stored number. With a plus or the international prefix `00` it is whole; else the code of the country is set
 * before it, without the prefix that only calls inside the country take.
 * @param value digits, perhaps with a leading plus, as contacts keep them
 * @param country ISO 3166 alpha-2 of whoever answers; null when nobody knows it
 * @returns null for what cannot be reached from abroad: too short, too long, or a national number of an unknown country
 */
export function dialable(value: string, country: string | null): Dialable | null {
  const digits = value.replace(/\D/g, '');
  const isWhole = value.trim().startsWith('+');
  if (isWhole) return sound({ digits, added: null });
  if (digits.startsWith('00')) return sound({ digits: digits.slice(2), added: null });
  const code = country === null ? null : callingCode(country);
  if (country === null || code === null) return null;
  if (hasCodeAlready(digits, code, country)) return sound({ digits, added: null });
  return sound({ digits: code + national(digits, country), added: code });
}

function sound(number: Dialable): Dialable | null {
  const { length } = number.digits;
  return length >= shortest && length <= longest && !number.digits.startsWith('0') ? number : null;
}

/** `525512345678` written without its plus: too long for a number of the country, right with its code. */
function hasCodeAlready(digits: string, code: string, country: string): boolean {
  const known = nationalLengths(country);
  if (known === null || !digits.startsWith(code) || known.includes(digits.length)) return false;
  return known.includes(digits.length - code.length);
}

/** Without what is dialled only inside the country. */
function national(digits: string, country: string): string {
  switch (country) {
    case 'MX':
      // 01 and the mobile prefixes 044 and 045, which ended in 2019.
      return digits.length > 10 ? digits.replace(/^(?:01|04[45])/, '') : digits;
    case 'AR':
      return argentine(digits.replace(/^0/, ''));
    case 'BR':
      // A zero, or a zero and the two digits of a carrier.
      return digits.length > 12 ? digits.replace(/^0\d\d/, '') : digits.replace(/^0/, '');
    case 'RU':
    case 'KZ':
      return digits.length === 11 ? digits.replace(/^8/, '') : digits;
    case 'HU':
      return digits.replace(/^06/, '');
    default:
      if (callingCode(country) === '1') return digits.length === 11 ? digits.replace(/^1/, '') : digits;
      return keepsZero.has(country) ? digits : digits.replace(/^0/, '');
  }
}

/** A mobile's 15 stands after the area code inside the country; from abroad a 9 stands before it instead. */
function argentine(digits: string): string {
  if (digits.length !== 12) return digits;
  const area = [2, 3, 4].find((length) => digits.slice(length, length + 2) === '15');
  return area === undefined ? digits : `9${digits.slice(0, area)}${digits.slice(area + 2)}`;
}
