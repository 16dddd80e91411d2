import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesIn } from '@/lib/host/gmail/page/read/addresses-in';
import { cleanAddress } from '@/lib/host/gmail/page/read/clean-address';
import { splitAddressList } from '@/lib/host/gmail/page/read/split-address-list';

const label = fc.stringMatching(/^[a-zñ0-9]([a-zñ0-9-]{0,10}[a-zñ0-9])?$/u);
const address = fc
  .tuple(
    fc.stringMatching(/^[a-zA-Z0-9.+_'!-]{1,20}$/u),
    fc.array(label, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('es', 'com.mx', 'рф'),
  )
  .map(([local, labels, end]) => `${local}@${labels.join('.')}.${end}`);

describe('one address', () => {
  test.each([
    [' Ana+cobros@Sauces.Example ', 'ana+cobros@sauces.example'],
    ['\u202Aana@sauces.example\u202C', 'ana@sauces.example'],
    ['josé@señal.example', 'josé@señal.example'],
    ['a@xn--sal-6ma.example', 'a@xn--sal-6ma.example'],
    ['a@mi_casa.example', 'a@mi_casa.example'],
    [`reply+${'a'.repeat(70)}@b.example`, `reply+${'a'.repeat(70)}@b.example`],
  ])('%j is %s', (text, expected) => {
    expect(cleanAddress(text)).toBe(expected);
  });

  test.each([
    '',
    'ana',
    'ana@',
    '@b.es',
    'a@b',
    'a@b@c.es',
    'a b@c.es',
    'a@b c.es',
    'a@-b.es',
    'a@b-.es',
    'a@b..es',
    'a@b.es.',
    'a@1.2.3.4',
    'mailto:a@b.es',
    'Ana <a@b.es>',
    `${'a'.repeat(250)}@b.es`,
  ])('%j is none', (text) => {
    expect(cleanAddress(text)).toBeNull();
  });

  test('what is an address stays one, in lower case', () => {
    fc.assert(
      fc.property(address, (text) => {
        const clean = cleanAddress(text);
        expect(clean).toBe(text.toLowerCase());
        expect(cleanAddress(clean)).toBe(clean);
      }),
    );
  });

  test('any text gives one lower-case address with one @ and no blanks, or null', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '@', '.', '-', ' ', '<', '"', '\u200F', 'é') }),
        (text) => {
          expect(cleanAddress(text) ?? 'a@b.es').toMatch(/^[^@\s<>"]+@[^@\s<>"]+$/u);
        },
      ),
    );
  });
});

test('addresses in running text, in order', () => {
  expect(addressesIn('Cuenta: Ana (ana@sauces.example), luis@sauces.example. @x y@')).toEqual([
    'ana@sauces.example',
    'luis@sauces.example',
  ]);
  expect(addressesIn('Cargando \u202Aana@sauces.example\u202C…')).toEqual(['ana@sauces.example']);
});

describe('a list of addresses', () => {
  test.each<[string, [string | null, string][]]>([
    [
      '"Beltrán, Ana" <Ana@Sauces.example>, luis@sauces.example',
      [
        ['Beltrán, Ana', 'ana@sauces.example'],
        [null, 'luis@sauces.example'],
      ],
    ],
    [
      'Ana <a@b.es>; "de \\"Los\\" <x@y.es>" <c@d.es>,',
      [
        ['Ana', 'a@b.es'],
        ['de "Los" <x@y.es>', 'c@d.es'],
      ],
    ],
    ['"sin cierre, a@b.es', [[null, 'a@b.es']]],
    ['Ana <no es>, ,', []],
  ])('%s', (list, expected) => {
    expect(splitAddressList(list).map(({ name, address: found }) => [name, found])).toEqual(expected);
  });

  test('however the names are written, every address comes back in order', () => {
    const name = fc.string({ unit: fc.constantFrom('A', ' ', ',', ';', '@', '<', '>', 'ñ'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, address), { minLength: 1, maxLength: 5 }), (people) => {
        const list = people.map(([who, where]) => `"${who}" <${where}>`).join(', ');
        expect(splitAddressList(list).map((person) => person.address)).toEqual(
          people.map(([, where]) => where.toLowerCase()),
        );
      }),
    );
  });
});
