import { expect, test } from 'vitest';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { withoutEmail } from '@/lib/views/without-email';
import { aContact, aCustomer, anInvoice } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test('customers with a balance and no address are named, as many as are asked for', async () => {
  const ids = ['a', 'b', 'c', 'd'];
  const ledger = await store(freshLedger(), {
    customers: [...ids, 'settled'].map((id) => aCustomer({ id, name: `Cliente ${id}` })),
    invoices: ids.map((id) => anInvoice({ id: `invoice ${id}`, customerId: id })),
    contacts: [
      aContact({ id: 'mail', customerId: 'a' }),
      aContact({ id: 'phone', customerId: 'b', kind: 'phone', value: '5512345678' }),
      aContact({
        id: 'gone',
        customerId: 'c',
        voided: { at: '2026-11-01T00:00:00.000Z', by: 'ana', reason: 'removed' },
      }),
    ],
  });
  await refreshStandings(circumstances(ledger));
  const all = await withoutEmail(ledger, { limit: 5 });
  expect(all.customers.map(({ name }) => name).toSorted()).toEqual(['Cliente b', 'Cliente c', 'Cliente d']);
  expect(all.count).toBe(3);
  expect(await withoutEmail(ledger, { limit: 1 })).toMatchObject({
    count: 2,
    customers: [{ overdue: [{ currency: 'MXN' }] }],
  });
});
