import { expect, test } from 'vitest';
import { addressingAtOnce as addressing } from '@/lib/actions/addressing-at-once';
import { openedAtOnce } from '@/lib/views/opened-at-once';
import { aContact, aCustomer, calendar, day } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const book = {
  customers: [aCustomer(), aCustomer({ id: 'molino', name: 'Molino Harinero del Sur, S.A.' })],
  contacts: [
    aContact({ value: 'lucia@lossauces.com.mx' }),
    aContact({ id: 's1', value: 'despacho@contadores.pe' }),
    aContact({ id: 's2', customerId: 'molino', value: 'despacho@contadores.pe' }),
    aContact({ id: 'p', customerId: 'molino', kind: 'phone', value: 'compras@molinosur.com' }),
  ],
};

test.each([
  ['one customer’s', 'lucia@lossauces.com.mx', 'customer'],
  ['one that two customers share', 'despacho@contadores.pe', undefined],
  ['one that stands as no mail address', 'compras@molinosur.com', undefined],
  ['a stranger’s', 'quien@desconocido.example', undefined],
  ['a machine’s', 'no-reply@lossauces.com.mx', undefined],
  ['one that may be a colleague’s', 'beto@ventas.tallermecanico.mx', undefined],
  ['our own', 'ana@tallermecanico.mx', 'nothing'],
])('what an address tells at once: %s', async (_, address, expected) => {
  const ledger = await store(freshLedger(), book);
  const thread = { subject: null, senders: [{ name: null, address }], recipients: [] };
  const mail = { account: 'ana@tallermecanico.mx', aliases: [], composes: [], thread };
  const opened = await openedAtOnce(ledger, { mail, addressing, today: day, calendar });
  expect(opened?.whose.kind).toBe(expected);
});
