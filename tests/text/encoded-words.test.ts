import { expect, test } from 'vitest';
import { decodeWords, shieldWords } from '@/lib/text/encoded-words';

test.each([
  ['=?UTF-8?Q?Se=C3=B1or_Ib=C3=A1=C3=B1ez?=', 'Señor Ibáñez'],
  ['=?utf-8*es?q?Ma=C3=B1ana?=', 'Mañana'],
  ['=?utf-8?B?w5E=?= =?iso-8859-1?Q?and=FA?=', 'Ñandú'],
  ['=?utf-8?B?%%%?=', '=?utf-8?B?%%%?='],
  ['Factura 15', 'Factura 15'],
  ['a =?utf-8?Q?b?= c', 'a b c'],
  ['=?utf-8?Q?=ZZ?=', '=ZZ'],
])('%s reads %s', (written, spoken) => expect(decodeWords(written)).toBe(spoken));

test('separators inside a word are hidden, outside they stay', () => {
  expect(shieldWords('=?utf-8?Q?Paz, Leo?= <leo@x.com>, ana@x.com')).toBe(
    '=?utf-8?Q?Paz=2C_Leo?= <leo@x.com>, ana@x.com',
  );
});
