import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { callingCode, nationalLengths } from '@/lib/domain/calling-codes';
import { dialable } from '@/lib/domain/dialable';

test.each([
  ['+525512345678', null, '525512345678', null],
  ['+34 612 345 678', 'MX', '34612345678', null],
  ['0034612345678', 'ES', '34612345678', null],
  ['5512345678', 'MX', '525512345678', '52'],
  ['0445512345678', 'MX', '525512345678', '52'],
  ['525512345678', 'MX', '525512345678', null],
  ['612345678', 'ES', '34612345678', '34'],
  ['0111523456789', 'AR', '5491123456789', '54'],
  ['1123456789', 'AR', '541123456789', '54'],
  ['987654321', 'CL', '56987654321', '56'],
  ['3001234567', 'CO', '573001234567', '57'],
  ['0991234567', 'EC', '593991234567', '593'],
  ['099123456', 'UY', '59899123456', '598'],
  ['0981234567', 'PY', '595981234567', '595'],
  ['04141234567', 'VE', '584141234567', '58'],
  ['11987654321', 'BR', '5511987654321', '55'],
  ['02111987654321', 'BR', '5511987654321', '55'],
  ['18095551234', 'DO', '18095551234', null],
  ['8095551234', 'DO', '18095551234', '1'],
  ['88881234', 'CR', '50688881234', '506'],
  ['07911123456', 'GB', '447911123456', '44'],
  ['0612345678', 'IT', '390612345678', '39'],
  ['89161234567', 'RU', '79161234567', '7'],
] as const)('%s of %s is called as %s', (value, country, digits, added) => {
  expect(dialable(value, country)).toEqual({ digits, added });
});

test.each([
  ['5512345678', null],
  ['5512345678', 'ZZ'],
  ['911', 'MX'],
  ['1234567890123456', 'MX'],
  ['', 'MX'],
])('%s of %s is not called from a link', (value, country) => {
  expect(dialable(value, country)).toBeNull();
});

test('whatever is typed, a link has digits alone, its country in front, and no more than networks take', () => {
  const countries = constantFrom('MX', 'AR', 'ES', 'BR', 'CL', 'CO', 'PE', 'US', 'FR', 'JP', null);
  assert(
    property(string({ maxLength: 20 }), countries, (value, country) => {
      const number = dialable(value, country);
      if (number === null) return true;
      const { digits, added } = number;
      const isWhole = dialable(`+${digits}`, null)?.digits === digits;
      return /^[1-9]\d{6,14}$/.test(digits) && digits.startsWith(added ?? '') && isWhole;
    }),
    { numRuns: 100 },
  );
});

test('every country whose lengths we know has a code', () => {
  for (const country of ['MX', 'ES', 'AR', 'BR', 'US', 'PA', 'PY'])
    expect([callingCode(country), nationalLengths(country)]).not.toContain(null);
  expect([callingCode('ZZ'), nationalLengths('JP')]).toEqual([null, null]);
});
