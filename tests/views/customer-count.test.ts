import { expect, test } from 'vitest';
import { createCustomer } from '@/lib/actions/create-customer';
import { newId } from '@/lib/actions/new-id';
import { customerCount } from '@/lib/views/customer-count';
import { customerPanel } from '@/lib/views/customer-panel';
import { entryFacts } from '@/lib/views/entry-facts';
import { calendar, day } from '../support/builders';
import { freshLedger } from '../support/ledger';

test('customers are counted, and a calendar entry knows the name of one who owes nothing', async () => {
  const ledger = freshLedger();
  const here = { ledger, today: day, now: () => `${day}T15:00:00.000Z`, newId, by: 'ana', calendar };
  expect(await customerCount(ledger)).toBe(0);
  const contact = { kind: 'email' as const, value: 'lucia@sauces.example', name: null };
  const draft = { name: 'Papelería Los Sauces', language: 'es' as const, contacts: [contact] };
  const { value: customerId } = await createCustomer(here, draft);
  expect(await customerCount(ledger)).toBe(1);
  const panel = await customerPanel(ledger, { customerId, today: day, calendar });
  expect(panel && entryFacts(panel)).toEqual({
    customerName: 'Papelería Los Sauces',
    overdue: [],
    owed: [],
    promises: [],
  });
});
