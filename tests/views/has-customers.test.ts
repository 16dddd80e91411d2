import { expect, test } from 'vitest';
import { createCustomer } from '@/lib/actions/create-customer';
import { hasCustomers } from '@/lib/views/has-customers';
import { circumstances, freshLedger } from '../support/ledger';

test('the ledger of the first day knows nobody', async () => {
  expect(await hasCustomers(freshLedger())).toBe(false);
});

test('one customer ends the first day', async () => {
  const ledger = freshLedger();
  await createCustomer(circumstances(ledger), { name: 'Molino', contacts: [] });
  expect(await hasCustomers(ledger)).toBe(true);
});
