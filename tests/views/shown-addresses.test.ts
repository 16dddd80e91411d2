import { expect, test } from 'vitest';
import { shownAddresses } from '@/lib/views/shown-addresses';
import { aContact, aCustomer, aRow } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test('a customer’s mail is found by their standing e-mail addresses', async () => {
  const voided = { at: aRow('x').createdAt, by: 'ana', reason: 'wrong' };
  const ledger = await store(freshLedger(), {
    customers: [aCustomer({ id: 'a' }), aCustomer({ id: 'joined', mergedInto: 'a' })],
    contacts: [
      aContact({ id: '1', customerId: 'a', value: 'pagos@sauces.example' }),
      aContact({ id: '2', customerId: 'a', value: 'viejo@sauces.example', voided }),
      aContact({ id: '3', customerId: 'a', kind: 'phone', value: '+525512345678' }),
    ],
  });
  expect(await shownAddresses(ledger, { customerId: 'a' })).toEqual(['pagos@sauces.example']);
  expect(await shownAddresses(ledger, { customerId: 'joined' })).toBeNull();
  expect(await shownAddresses(ledger, { customerId: 'nobody' })).toBeNull();
});
