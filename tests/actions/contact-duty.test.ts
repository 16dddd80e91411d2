import { expect, test } from 'vitest';
import { addContact } from '@/lib/actions/add-contact';
import { changeContact } from '@/lib/actions/change-contact';
import { aCustomer } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test('who pays is kept with the contact, through a corrected address, until a person says otherwise', async () => {
  const here = circumstances(await store(freshLedger(), { customers: [aCustomer()] }));
  const added = await addContact(here, 'customer', { kind: 'email', value: 'pagos@sauces.example', duty: 'pays' });
  const moved = await changeContact(here, added.value ?? '', { value: 'tesoreria@sauces.example' });
  expect(await here.ledger.contacts.get(moved.value ?? '')).toMatchObject({ duty: 'pays' });
  await changeContact(here, moved.value ?? '', { role: 'Tesorera' });
  expect(await here.ledger.contacts.get(moved.value ?? '')).toMatchObject({ duty: 'pays', role: 'Tesorera' });
  await changeContact(here, moved.value ?? '', { duty: null });
  expect(await here.ledger.contacts.get(moved.value ?? '')).toMatchObject({ duty: null });
});
