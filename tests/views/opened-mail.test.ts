import { expect, test } from 'vitest';
import { addressKey, isAutomatic } from '@/lib/text/addresses';
import { loadOwnDomainOf } from '@/lib/text/domains';
import { customerPanel } from '@/lib/views/customer-panel';
import { openedMail } from '@/lib/views/opened-mail';
import { settingNames } from '@/lib/views/settings';
import { timeline } from '@/lib/views/timeline';
import { aContact, aCustomer, aLogEntry, anInvoice, aPromise, aRow, calendar, day } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const on = { today: day, calendar };

const people = (addresses: readonly string[]) => addresses.map((address) => ({ name: null, address }));

async function opened(address: string, recipients: readonly string[] = [], ownAddresses: readonly string[] = []) {
  const ledger = await store(freshLedger(), {
    customers: [aCustomer(), aCustomer({ id: 'molino', name: 'Molino Harinero del Sur, S.A.' })],
    contacts: [
      aContact({ value: 'lucia@lossauces.com.mx' }),
      aContact({ id: 'm1', customerId: 'molino', value: 'compras@molinosur.com' }),
      aContact({
        id: 'm2',
        customerId: 'molino',
        value: 'compras@molinosur.com',
        voided: { at: day, by: '', reason: '' },
      }),
    ],
    invoices: [anInvoice()],
    promises: [aPromise()],
    log: [aLogEntry({ contactId: 'contact' })],
    settings: [{ ...aRow(settingNames.ownAddresses), value: ownAddresses }],
  });
  const thread = { subject: 'Consulta', senders: people([address]), recipients: people(recipients) };
  const mail = { account: 'ana@tallermecanico.mx', aliases: [], composes: [], thread };
  const addressing = { keyOf: addressKey, domainOf: await loadOwnDomainOf(), isAutomatic };
  return { ledger, answer: await openedMail(ledger, { mail, addressing, ...on }) };
}

test('the mail of a customer is answered with whose it is, their panel and the newest page of what happened', async () => {
  const { ledger, answer } = await opened('lucia@lossauces.com.mx');
  expect(answer.whose).toMatchObject({ kind: 'customer', customerId: 'customer', how: 'exact' });
  expect(answer.panel).toEqual(await customerPanel(ledger, { customerId: 'customer', ...on }));
  expect(answer.panel?.history).toEqual(await timeline(ledger, { customerId: 'customer', ...on }));
  expect(answer.panel?.history.entries.map(({ kind }) => kind)).toEqual(['promise', 'contact']);
});

test('an address that nobody knows has no panel', async () => {
  const { answer } = await opened('quien@desconocido.example');
  expect(answer).toMatchObject({ whose: { kind: 'unknown' }, panel: null });
});

test('an address that the settings call ours is passed over, whoever has it on record', async () => {
  const { answer } = await opened('lucia@lossauces.com.mx', ['compras@molinosur.com'], ['lucia@lossauces.com.mx']);
  expect(answer.whose).toMatchObject({ kind: 'customer', customerId: 'molino' });
  expect(answer.panel?.contacts.map(({ id }) => id)).toEqual(['m1']);
});
