import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadOwnDomainOf } from '@/lib/text/domains';
import { isApart } from '@/lib/text/is-apart';

test.each([
  ['ana@molinos.com', 'yo@empresa.com', true],
  ['ana@molinos.com.mx', 'yo@empresa.com.mx', true],
  ['ana@gmail.com', 'yo@gmail.com', true],
  ['ana@empresa.com.mx', 'yo@empresa.com.mx', false],
  ['ana@ventas.empresa.com.mx', 'yo@empresa.com.mx', false],
  ['ana@empresa.com.mx', 'yo@correo.empresa.com.mx', false],
  ['ana@Ñandú.cl', 'yo@xn--and-6ma2c.cl', false],
  ['ana@uno.k12.ca.us', 'yo@dos.k12.ca.us', false],
  ['sin arroba', 'yo@empresa.com.mx', false],
])('%s and %s are certainly of two companies: %s', (address, other, expected) => {
  expect(isApart(address, other)).toBe(expected);
});

test('addresses of one company are never called apart', async () => {
  const domainOf = await loadOwnDomainOf();
  const label = fc.constantFrom('a', 'ventas', 'molinos', 'com', 'co', 'empresa', 'net');
  const ending = fc.constantFrom(
    'com',
    'mx',
    'com.mx',
    'com.ar',
    'cl',
    'gob.mx',
    'co.uk',
    'eng.br',
    'br.com',
    'example',
  );
  const address = fc
    .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), ending)
    .map(([labels, end]) => `x@${labels.join('.')}.${end}`);
  fc.assert(
    fc.property(address, address, (one, other) => {
      const domain = domainOf(one);
      expect(domain !== null && domain === domainOf(other) && isApart(one, other)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test.each(
  'com.ar com.bo com.br com.co com.cu com.do com.ec com.es com.gt com.hn com.mx com.ni com.pa com.pe com.pr com.pt com.py com.sv com.uy com.ve co.cr co.uk com.au net.ar net.br net.co net.mx net.pe org.ar org.br org.mx org.pe gob.ar gob.cl gob.ec gob.es gob.mx gob.pe gov.br gov.co ind.br eng.br edu.ar edu.co edu.mx edu.pe'.split(
    ' ',
  ),
)('nobody owns %s, so that two names under it are two companies', async (ending) => {
  const domainOf = await loadOwnDomainOf();
  expect(domainOf(`x@${ending}`)).toBeNull();
  expect(isApart(`x@uno.${ending}`, `x@dos.${ending}`)).toBe(true);
});
