import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { automaticLocalParts } from '@/lib/text/automatic-local-parts';
import { addressKey, hostOf, isAddress, isAutomatic, parseAddressHeader } from '@/lib/text/addresses';

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
    'no soy una dirección',
  ])('a person may read %s', (address) => expect(isAutomatic(address)).toBe(false));
});

test('no pattern of automatic addresses fires on an empty or plain local part', () => {
  for (const pattern of automaticLocalParts)
    for (const local of ['', 'ana', 'ana.ruiz', 'cobranza', 'tesoreria-2']) expect(pattern.test(local)).toBe(false);
});

describe('a header', () => {
  test.each<[string, string, [string | null, string][]]>([
    ['a plain address', 'ANA@x.com', [[null, 'ana@x.com']]],
    ['a name', 'Ana Ruiz <ana@x.com>', [['Ana Ruiz', 'ana@x.com']]],
    ['a bare comma in the name', 'Ruiz, Ana <ana@x.com>', [['Ruiz, Ana', 'ana@x.com']]],
    [
      "Outlook's semicolons",
      'Ana <ana@x.com>; Leo <leo@y.com>;',
      [
        ['Ana', 'ana@x.com'],
        ['Leo', 'leo@y.com'],
      ],
    ],
    [
      'semicolons and commas in names',
      'Ruiz, Ana <ana@x.com>; Paz, Leo <leo@y.com>',
      [
        ['Ruiz, Ana', 'ana@x.com'],
        ['Paz, Leo', 'leo@y.com'],
      ],
    ],
    ['single quotes', "'ana@x.com'", [[null, 'ana@x.com']]],
    ['single quotes around both', "'Ana Ruiz' <'ana@x.com'>", [['Ana Ruiz', 'ana@x.com']]],
    ['mailto with a query', '<mailto:ana@x.com?subject=hola>', [[null, 'ana@x.com']]],
    ['trailing dot and comma', 'ana@x.com., ', [[null, 'ana@x.com']]],
    ['no-break spaces and bidi marks', '\u200eAna\u00a0Ruiz <\u202aana@x.com\u202c>', [['Ana Ruiz', 'ana@x.com']]],
    ['a folded line', 'Ana Ruiz\r\n <ana@x.com>', [['Ana Ruiz', 'ana@x.com']]],
    [
      'lines pasted from a list',
      'ana@x.com\nleo@y.com',
      [
        [null, 'ana@x.com'],
        [null, 'leo@y.com'],
      ],
    ],
    [
      'a group',
      'Compras: ana@x.com, leo@y.com;',
      [
        [null, 'ana@x.com'],
        [null, 'leo@y.com'],
      ],
    ],
    ['an empty group', 'undisclosed-recipients:;', []],
    ['an encoded comma', '=?utf-8?Q?Ruiz=2C_Mar=C3=ADa?= <m@x.com>', [['Ruiz, María', 'm@x.com']]],
    ['a comma left bare in an encoded word', '=?utf-8?Q?Ruiz,_Mar=C3=ADa?= <m@x.com>', [['Ruiz, María', 'm@x.com']]],
    ['neighbouring words', '=?utf-8?B?TWFyw60=?= =?utf-8?B?YQ==?= <m@x.com>', [['María', 'm@x.com']]],
    ['a letter cut between two words', '=?utf-8?Q?Mar=C3?= =?utf-8?Q?=ADa?= <m@x.com>', [['María', 'm@x.com']]],
    ['Latin-1', '=?iso-8859-1?Q?Pe=F1a?= <p@x.com>', [['Peña', 'p@x.com']]],
    ['an unknown charset', '=?klingon?Q?Pe=F1a?= <p@x.com>', [['=?klingon?Q?Pe=F1a?=', 'p@x.com']]],
    ['an address as a name', '"jefe@banco.com" <malo@x.com>', [['jefe@banco.com', 'malo@x.com']]],
    ['an address that stands in a name alone', '"escriba a jefe@banco.com"', []],
    ['a quoted local part', '"jefe@banco.com x"@x.com', [[null, '"jefe@banco.com x"@x.com']]],
    ['a comment between labels', 'ana@x(y).com', []],
    ['an encoded address', '=?utf-8?Q?jefe=40banco.com?=', []],
    ['an Exchange name', 'IMCEAEX <"/o=ExchangeLabs/ou=x/cn=ana">', []],
    ['nothing', '', []],
  ])('%s', async (_, header, expected) => {
    expect(await parseAddressHeader(header)).toEqual(expected.map(([name, address]) => ({ name, address })));
  });

  test('whatever the text, only strict addresses that stand in it come out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), async (text) => {
        for (const { address } of await parseAddressHeader(`${text} <ana@x.com>`))
          expect(isAddress(address)).toBe(true);
      }),
    );
  });

  test('a header of a million brackets is read in no time', async () => {
    const started = performance.now();
    await parseAddressHeader('<(["'.repeat(250_000));
    await parseAddressHeader('=?utf-8?q?'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
