import { expect, test } from 'vitest';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { withoutNextStep } from '@/lib/views/without-next-step';
import { aContact, aCustomer, aFollowUp } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

test('only overdue invoices count that no rung, pause or follow-up brings back', async () => {
  const ids = ['reminded', 'silent', 'planned', 'settled'];
  const ledger = await store(freshLedger(), {
    customers: ids.map((id) => aCustomer({ id, policyId: id === 'reminded' ? null : 'no-follow' })),
    contacts: ids.map((id) => aContact({ id: `c-${id}`, customerId: id })),
    invoices: [
      late(3, { id: 'a', customerId: 'reminded' }),
      late(3, { id: 'b', customerId: 'silent' }),
      late(9, { id: 'c', customerId: 'silent' }),
      late(3, { id: 'd', customerId: 'planned' }),
    ],
    followUps: [aFollowUp({ customerId: 'planned', dueOn: '2026-12-01' })],
  });
  await refreshStandings(circumstances(ledger));
  expect(await withoutNextStep(ledger)).toBe(2);
});
