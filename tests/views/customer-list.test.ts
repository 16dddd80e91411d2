import { expect, test } from 'vitest';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { customerList } from '@/lib/views/customer-list';
import { whatForgettingRemoves } from '@/lib/views/what-forgetting-removes';
import { aContact, aCustomer, aLogEntry, anInvoice } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const names = ['Zapatería Oro Verde', 'Álamo y Compañía', 'Molinos del Oriente', 'Alfarería Zaragoza'];

async function aLedger() {
  const here = circumstances(freshLedger());
  await store(here.ledger, {
    customers: [
      ...names.map((name, n) => aCustomer({ id: `c${n}`, name })),
      aCustomer({ id: 'hidden', name: 'Bloqueada', blocked: true }),
    ],
    contacts: [aContact({ customerId: 'c1' })],
    invoices: [anInvoice({ customerId: 'c2' })],
    log: [aLogEntry({ customerId: 'c2' })],
  });
  await refreshStandings(here);
  return here.ledger;
}

test('everybody stands by name, each once, accents aside, without who is hidden', async () => {
  const { customers } = await customerList(await aLedger(), { which: 'all' });
  expect(customers.map(({ name }) => name)).toEqual([names[1], names[3], names[2], names[0]]);
});

test('a page holds the first of them', async () => {
  const { customers } = await customerList(await aLedger(), { which: 'all', limit: 2 });
  expect(customers.map(({ name }) => name)).toEqual([names[1], names[3]]);
});

test('of those who owe only they are listed, with what is overdue', async () => {
  const list = await customerList(await aLedger(), { which: 'owing' });
  expect(list).toMatchObject({
    count: 1,
    customers: [{ customerId: 'c2', overdue: [{ minor: 100_000, currency: 'MXN' }], oldestDaysLate: 31 }],
  });
});

test('what forgetting removes is counted', async () => {
  const ledger = await aLedger();
  expect(await whatForgettingRemoves(ledger, { customerId: 'c2' })).toEqual({
    name: names[2],
    contacts: 0,
    invoices: 1,
    payments: 0,
    promises: 0,
    followUps: 0,
    log: 1,
  });
  expect(await whatForgettingRemoves(ledger, { customerId: 'nobody' })).toBeNull();
});
