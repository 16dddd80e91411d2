import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { signatureFacts } from '@/lib/text/signature-facts';

const nothing = { name: null, role: null, company: null, phone: null, taxId: null };

test.each([
  [
    'a Mexican signature under a mail',
    `Buen día, Irene:

El pago sale el viernes.

Saludos cordiales,

Lic. Rosa Beltrán Núñez
Cuentas por pagar
Panadería La Espiga, S.A. de C.V.
Tel. (55) 5512 3456 ext. 12
rosa@espiga.example

El mar, 17 nov 2026 a las 9:12, Irene Salas escribió:
> Saludos,
> Irene Salas
> Tel. 55 0000 1111`,
    {
      name: 'Lic. Rosa Beltrán Núñez',
      role: 'Cuentas por pagar',
      company: 'Panadería La Espiga, S.A. de C.V.',
      phone: '5555123456',
    },
  ],
  [
    'one line with bars',
    'Gracias\nMartín Ferreyra | Tesorería | Agro Litoral S.R.L. | +54 9 341 555-0199\nEnviado desde mi iPhone',
    { name: 'Martín Ferreyra', role: 'Tesorería', company: 'Agro Litoral S.R.L.', phone: '+5493415550199' },
  ],
  [
    'Brazilian',
    'Atenciosamente,\nJoão da Silva\nAnalista financeiro\nMetalúrgica Aurora Ltda\nCNPJ 11.222.333/0001-81\nFone: (11) 4002-8922',
    {
      name: 'João da Silva',
      role: 'Analista financeiro',
      company: 'Metalúrgica Aurora Ltda',
      phone: '1140028922',
      taxId: '11222333000181',
    },
  ],
  [
    'English',
    'Best regards,\nEmma Clarke\nAccounts Payable Manager\nHarbour Timber Ltd\nwww.harbour.example\nM: +44 7700 900123',
    { name: 'Emma Clarke', role: 'Accounts Payable Manager', company: 'Harbour Timber Ltd', phone: '+447700900123' },
  ],
  ['a first name alone', 'Saludos,\nRosa', nothing],
  [
    'the signature alone',
    'Rosa Beltrán\nGerente de compras',
    { ...nothing, name: 'Rosa Beltrán', role: 'Gerente de compras' },
  ],
  [
    'an account is no phone',
    'Saludos\nRosa Beltrán\nCLABE 012180001122334455\nCuenta 5512 3456 78',
    { ...nothing, name: 'Rosa Beltrán' },
  ],
  ['sentences', 'Gracias.\nMañana le confirmo.\nQuedamos en eso, entonces.', nothing],
  ['a long text without closing', 'Hola\n'.repeat(20), nothing],
  ['nothing', '', nothing],
])('%s', (_, text, facts) => expect(signatureFacts(text)).toEqual({ ...nothing, ...facts }));

test('any text is answered, and at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(Object.keys(signatureFacts(text)).toSorted()).toEqual(['company', 'name', 'phone', 'role', 'taxId']);
    }),
  );
  const started = performance.now();
  for (const piece of ['5 ', 'A ', 'S. A. ', '(', '> ', 'el \n']) signatureFacts(`Saludos\n${piece.repeat(5000)}`);
  expect(performance.now() - started).toBeLessThan(2000);
});
