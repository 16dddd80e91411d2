import { expect, test, vi } from 'vitest';
import { addressingAtOnce } from '@/lib/actions/addressing-at-once';
import { live } from '@/lib/ledger/live';
import { customerPanel } from '@/lib/views/customer-panel';
import { openedMail } from '@/lib/views/opened-mail';
import { recognise } from '@/lib/views/recognise';
import { settingNames } from '@/lib/views/settings';
import { timeline } from '@/lib/views/timeline';
import {
  aContact,
  aCustomer,
  aLogEntry,
  anAddressLink,
  anInvoice,
  aPromise,
  aRow,
  calendar,
  day,
} from '../support/builders';
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
  let fetched = 0;
  const withDomains = () => {
    fetched += 1;
    return addressingAtOnce.withDomains();
  };
  const addressing = { ...addressingAtOnce, withDomains };
  const open = () => openedMail(ledger, { mail, addressing, ...on });
  return { ledger, open, answer: await open(), hasFetched: fetched > 0 };
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

test.each([
  ['the address of one customer', 'lucia@lossauces.com.mx', [], false],
  ['such an address with a tag', 'lucia+pagos@lossauces.com.mx', [], false],
  ['a customer’s address beside a colleague’s', 'lucia@lossauces.com.mx', ['beto@tallermecanico.mx'], false],
  ['only ourselves', 'ana@tallermecanico.mx', [], false],
  ['a colleague of a customer', 'compras@lossauces.com.mx', [], true],
  ['a stranger', 'quien@desconocido.example', [], true],
  ['a colleague of ours', 'beto@tallermecanico.mx', [], true],
])('the list of domains is fetched where no address decides: %s', async (_, address, recipients, expected) => {
  const { hasFetched } = await opened(address, recipients);
  expect(hasFetched).toBe(expected);
});

test('a person’s choice for an address and a customer who went into another are weighed as ever', async () => {
  const { ledger, open } = await opened('lucia@lossauces.com.mx');
  await ledger.customers.update('customer', { mergedInto: 'molino' });
  expect((await open()).whose).toMatchObject({ kind: 'customer', customerId: 'molino' });
  await ledger.customers.update('customer', { mergedInto: null });
  await ledger.addressLinks.put(anAddressLink({ address: 'lucia@lossauces.com.mx', customerId: null }));
  expect((await open()).whose).toMatchObject({ kind: 'not-a-customer' });
});

test('a mail that had to wait for the list of domains is looked at again when its customer changes', async () => {
  const { ledger, open } = await opened('compras@lossauces.com.mx');
  const names: (string | undefined)[] = [];
  const stop = live(
    open,
    ({ panel }) => names.push(panel?.customer.name),
    (trouble) => expect.unreachable(String(trouble)),
  );
  await vi.waitFor(() => expect(names.length).toBeGreaterThan(0));
  await ledger.customers.update('customer', { name: 'Otro nombre' });
  await vi.waitFor(() => expect(names.at(-1)).toBe('Otro nombre'));
  stop();
});

test('without a list the answer is the one that weighing everything gives', async () => {
  for (const address of ['lucia@lossauces.com.mx', 'Lucia+a@LosSauces.com.mx', 'compras@molinosur.com']) {
    const { ledger, answer, hasFetched } = await opened(address);
    const addressing = await addressingAtOnce.withDomains();
    const thread = { subject: 'Consulta', senders: people([address]), recipients: [] };
    const mail = { account: 'ana@tallermecanico.mx', aliases: [], composes: [], thread };
    expect(hasFetched).toBe(false);
    expect(answer.whose).toEqual(await recognise(ledger, { mail, addressing }));
  }
});
