import { expect, test } from 'vitest';
import { salutationOf } from '@/lib/letters/salutation';

test.each([
  ['Ana Ruiz', 'Ana'],
  ['Ana Ruiz Paz', 'Ana'],
  ['María Guadalupe Hernández', 'María Guadalupe'],
  ['MARIA DEL CARMEN RUIZ', 'Maria del Carmen'],
  ['josé luis pérez', 'José Luis'],
  ['Ruiz Paz, Ana', 'Ana'],
  ['Lic. Ana Sofía Ávila', 'Lic. Ana Sofía Ávila'],
  ['Ing. PEDRO LUNA', 'Ing. Pedro Luna'],
  ['João Paulo da Silva', 'João Paulo'],
  ['Kevin McKay', 'Kevin'],
  ['Li Wei', 'Li'],
])('%s is greeted as %s', (contact, person) => expect(salutationOf(contact, 'X').person).toBe(person));

test.each([
  'Cuentas por pagar',
  'Facturación',
  'compras@molinos.com',
  'Caja 2',
  'Accounts Payable',
  'Contas a pagar',
  'Molinos S.A.',
  '',
  null,
])('%j is no person', (contact) => expect(salutationOf(contact, 'X').person).toBeNull());

test.each([
  ['Ferretería López, S.A. de C.V.', 'Ferretería López'],
  ['Molinos del Sur S.L.', 'Molinos del Sur'],
  ['Pan & Sal LTDA', 'Pan & Sal'],
  ['Agro SpA', 'Agro'],
  ['Distribuidora, S. de R.L. de C.V.', 'Distribuidora'],
  ['Northern Bolts Ltd', 'Northern Bolts'],
  ['Juan Pérez', null],
  ['Sal', null],
])('the team of %s is %s', (customer, team) => expect(salutationOf(null, customer).team).toBe(team));
