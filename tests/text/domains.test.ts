import { expect, test } from 'vitest';
import { loadOwnDomainOf, ownDomainOf } from '@/lib/text/domains';

test.each([
  ['compras@molinos.com.mx', 'molinos.com.mx'],
  ['a@correo.planta.molinos.com.mx', 'molinos.com.mx'],
  ['a@Molinos.COM', 'molinos.com'],
  ['a@empresa.eng.br', 'empresa.eng.br'],
  ['a@acme.co.uk', 'acme.co.uk'],
  ['a@ministerio.gob.es', 'ministerio.gob.es'],
  ['a@ñandú.com.ar', 'xn--and-6ma2c.com.ar'],
  ['a@molinos.onmicrosoft.com', 'molinos.onmicrosoft.com'],
  ['a@molinos.mail.onmicrosoft.com', 'molinos.mail.onmicrosoft.com'],
  ['a@ventas.acme.br.com', 'acme.br.com'],
  ['a@ferreteria.example', 'ferreteria.example'],
])('%s belongs to %s', async (address, domain) => expect(await ownDomainOf(address)).toBe(domain));

test.each([
  'ana@gmail.com',
  'ana@GoogleMail.com',
  'ana@hotmail.com.ar',
  'ana@yahoo.com.mx',
  'ana@prodigy.net.mx',
  'ana@uol.com.br',
  'ana@fibertel.com.ar',
  'ana@vtr.net',
  'ana@cantv.net',
  'ana@adinet.com.uy',
  'ana@sapo.pt',
  'ana@telefonica.net',
  'ana@mail.telepac.pt',
  'ana@algo.terra.com.br',
  'ana@com.mx',
  'ana@onmicrosoft.com',
  'ana@intranet',
  'ana@servidor.local',
  'ana@servidor.lan',
  'ana@10.0.0.1',
  'sin arroba',
])('%s belongs to no company', async (address) => expect(await ownDomainOf(address)).toBeNull());

test('once loaded it answers without waiting, as a transaction needs it', async () => {
  const domainOf = await loadOwnDomainOf();
  expect(domainOf('a@molinos.com.mx')).toBe('molinos.com.mx');
});
