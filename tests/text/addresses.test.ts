import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { automaticLocalParts } from '@/lib/text/automatic-local-parts';
import { addressKey, hostOf, isAddress, isAutomatic } from '@/lib/text/addresses';

test('a host is read as browsers read it', () => {
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?$/);
  const hosts = fc.tuple(fc.array(label, { maxLength: 3 }), label).map(([labels, last]) => [...labels, last].join('.'));
  fc.assert(
    fc.property(hosts, (host) => {
      fc.pre(isAddress(`a@${host}`));
      const read = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host;
      expect(hostOf(`a@${host}`)).toBe(read);
    }),
  );
});

describe('an address', () => {
  test.each([
    ['compras@ferrocarriles-andinos.com.pe', true],
    ["o'higgins+pagos@muelle.cl", true],
    ['josé@ñandú.com', true],
    ['"ana maría"@x.com', true],
    ['cobros@intranet', true],
    ['a@b', true],
    ['', false],
    ['sin arroba', false],
    ['dos@@x.com', false],
    ['a@b@c.com', false],
    ['a b@x.com', false],
    ['a@x.com ', false],
    ['.a@x.com', false],
    ['a..b@x.com', false],
    ['a@-x.com', false],
    ['a@x-.com', false],
    ['a@x.com.', false],
    ['a@[10.0.0.1]', false],
    ['a@10.0.0.1', false],
    ['a@b(c).com', false],
    ['<a@x.com>', false],
    [`${'x'.repeat(65)}@x.com`, false],
    [`a@${'x'.repeat(64)}.com`, false],
  ])('%j: %s', (text, expected) => expect(isAddress(text)).toBe(expected));

  test.each([
    ['Ana.Ruiz+Facturas@Gmail.com', 'anaruiz@gmail.com'],
    ['ana.ruiz@googlemail.com', 'anaruiz@gmail.com'],
    ['Ana.Ruiz+x@molinos.com.ar', 'ana.ruiz@molinos.com.ar'],
    [' COMPRAS@Molinos.COM.AR ', 'compras@molinos.com.ar'],
    ['+alerta@molinos.com.ar', '+alerta@molinos.com.ar'],
    ['a@ñandú.com', 'a@xn--and-6ma2c.com'],
    ['"a+b"@x.com', '"a+b"@x.com'],
    ['Cualquier cosa', 'cualquier cosa'],
  ])('%j is compared as %j', (address, key) => expect(addressKey(address)).toBe(key));

  test('its key is the key of the key', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const key = addressKey(address);
        expect(addressKey(key)).toBe(key);
      }),
    );
  });

  test('its host is in ASCII', () => {
    expect(hostOf('a@Ñandú.com')).toBe('xn--and-6ma2c.com');
    expect(hostOf('nada')).toBeNull();
  });
});

describe('an automatic address', () => {
  test.each([
    'no-reply@x.com',
    'noreply@x.com',
    'no.reply-facturas@x.com',
    'facturas+noreply@x.com',
    'drive-shares-noreply@google.com',
    'donotreply@x.com',
    'do-not-reply@x.com',
    'no-responder@x.com',
    'noresponder@x.es',
    'no_responda@x.com.mx',
    'no-conteste@x.com',
    'nocontestar@x.com',
    'naoresponda@x.com.br',
    'nao-responda@x.com.br',
    'não.responder@x.com.br',
    'MAILER-DAEMON@x.com',
    'postmaster@x.com',
    'bounces+4821-ana=x.com@em.x.com',
    'bounce-77@x.com',
    'pagos-bounces@x.com',
    'anything@bounces.x.com',
    'SRS0=abc=XY=x.com=ana@y.com',
    'prvs=1234=ana@x.com',
    'notifications@github.com',
    'notificaciones@sat.gob.mx',
    'notificacoes@x.com.br',
    'reply+abf81920f@reply.x.com',
    'clientes@googlegroups.com',
    'compras@listas.x.com.mx',
    'owner-clientes@x.com',
    'clientes+unsubscribe@x.com',
  ])('%s', (address) => expect(isAutomatic(address)).toBe(true));

  test.each([
    'noe@x.com',
    'norberto.reyes@x.com',
    'nora@x.com',
    'facturas@x.com',
    'replyn@x.com',
    'autos@x.com',
    'mariano.respinosa@x.com',
    'auto.partes@x.com',
    'robotica@x.com',
    'contestadora@x.com',
    'notaria22@x.com',
    'purchase-request@x.com',
    'ana@nomina.x.com',
    'ana@listas.com',
    'ana@listas.com.mx',
    'ana@mailer.co.cr',
    'dueno-owner@x.com',
    'no soy una dirección',
  ])('a person may read %s', (address) => expect(isAutomatic(address)).toBe(false));
});

test('no pattern of automatic addresses fires on an empty or plain local part', () => {
  for (const pattern of automaticLocalParts)
    for (const local of ['', 'ana', 'ana.ruiz', 'cobranza', 'tesoreria-2']) expect(pattern.test(local)).toBe(false);
});
