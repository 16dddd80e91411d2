import { expect, test } from 'vitest';
import { addContact } from '@/lib/actions/add-contact';
import { changeContact } from '@/lib/actions/change-contact';
import { chooseMainContact } from '@/lib/actions/choose-main-contact';
import type { Circumstances } from '@/lib/actions/circumstances';
import { perform } from '@/lib/actions/perform';
import { undo } from '@/lib/actions/undo';
import { customerPanel } from '@/lib/views/customer-panel';
import { aContact, aCustomer, calendar, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

async function aHere(): Promise<Circumstances> {
  return circumstances(await store(freshLedger(), { customers: [aCustomer()], contacts: [aContact()] }));
}

async function addressesOf({ ledger }: Circumstances): Promise<string[]> {
  const panel = await customerPanel(ledger, { customerId: 'customer', today: day, calendar });
  return panel?.contacts.map(({ value }) => value) ?? [];
}

test('the address to write to first stands first, and there is one of them', async () => {
  const here = await aHere();
  await addContact(here, 'customer', { kind: 'email', value: 'pagos@sauces.example', isMain: true });
  expect(await addressesOf(here)).toEqual(['pagos@sauces.example', 'lucia@lossauces.example']);
  await changeContact(here, 'contact', { isMain: true });
  expect(await addressesOf(here)).toEqual(['lucia@lossauces.example', 'pagos@sauces.example']);
  expect(await here.ledger.customers.get('customer')).toMatchObject({ mainContactId: 'contact' });
  const { actId } = await changeContact(here, 'contact', { isMain: false });
  expect(await here.ledger.customers.get('customer')).toMatchObject({ mainContactId: null });
  expect((await undo(here, actId!)).ok).toBe(true);
  expect(await here.ledger.customers.get('customer')).toMatchObject({ mainContactId: 'contact' });
});

test('a corrected address takes the place of the wrong one with all that is known, and one undo takes both back', async () => {
  const here = await aHere();
  await changeContact(here, 'contact', { isMain: true, role: 'Tesorería' });
  const { value: id, actId } = await changeContact(here, 'contact', { value: ' Lucia@Sauces.example ' });
  expect(await here.ledger.contacts.get(id!)).toMatchObject({
    value: 'lucia@sauces.example',
    name: 'Lucía Ferrer',
    role: 'Tesorería',
  });
  expect(await addressesOf(here)).toEqual(['lucia@sauces.example']);
  expect(await here.ledger.customers.get('customer')).toMatchObject({ mainContactId: id });
  await undo(here, actId!);
  expect(await addressesOf(here)).toEqual(['lucia@lossauces.example']);
  expect(await here.ledger.customers.get('customer')).toMatchObject({ mainContactId: 'contact' });
});

test('what is no address changes nothing, and neither does the same address in capitals', async () => {
  const here = await aHere();
  expect(await changeContact(here, 'contact', { value: 'sin arroba' })).toEqual({ value: null, actId: null });
  expect(await changeContact(here, 'contact', { value: 'LUCIA@lossauces.example' })).toEqual({
    value: 'contact',
    actId: null,
  });
  expect((await changeContact(here, 'nobody', { name: 'x' })).value).toBeNull();
});

test('a choice that was not made leaves the customer as it is', async () => {
  const here = await aHere();
  const choose = (isMain: boolean | undefined) =>
    perform(here, 'change-contact', (pen) =>
      chooseMainContact(here.ledger, pen, { customerId: 'customer', contactId: 'contact', isMain }),
    );
  expect((await choose(undefined)).actId).toBeNull();
  expect((await choose(false)).actId).toBeNull();
  expect((await choose(true)).actId).not.toBeNull();
});
