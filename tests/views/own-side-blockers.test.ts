import { expect, test } from 'vitest';
import type { DisputeEvent } from '@/lib/domain/dispute';
import { ownSideBlockers } from '@/lib/views/own-side-blockers';
import { aCustomer, aDisputeEvent, calendar } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const opened = (id: string, customerId: string, changes: Partial<DisputeEvent>) =>
  aDisputeEvent({ id, disputeId: `d-${id}`, customerId, ...changes });

async function blockersOf(disputeEvents: readonly DisputeEvent[]) {
  const customers = [
    aCustomer({ id: 'a', name: 'Molino del Río' }),
    aCustomer({ id: 'b', name: 'Hotel Bahía' }),
    aCustomer({ id: 'hidden', blocked: true }),
  ];
  const ledger = await store(freshLedger(), { customers, disputeEvents });
  return ownSideBlockers(ledger, { timeZone: calendar.timeZone });
}

test('what is ours to mend is told with its owner, what is due first at the top and what has no day at the end', async () => {
  const blockers = await blockersOf([
    opened('1', 'a', { code: 'not-received' }),
    opened('2', 'b', { code: 'invoice-details', owner: 'Paula', dueOn: '2026-11-30' }),
    opened('3', 'b', { code: 'amount', dueOn: '2026-11-20' }),
  ]);
  expect(blockers.map(({ name, code, owner, dueOn }) => [name, code, owner, dueOn])).toEqual([
    ['Hotel Bahía', 'amount', null, '2026-11-20'],
    ['Hotel Bahía', 'invoice-details', 'Paula', '2026-11-30'],
    ['Molino del Río', 'not-received', null, null],
  ]);
});

test('what is settled, what is about the goods, and who is hidden is not told', async () => {
  const blockers = await blockersOf([
    opened('1', 'a', { code: 'not-received' }),
    aDisputeEvent({
      id: '2',
      disputeId: 'd-1',
      customerId: 'a',
      what: 'closed',
      createdAt: '2026-11-24T18:00:00.000Z',
    }),
    opened('3', 'b', { code: 'dissatisfied' }),
    opened('4', 'hidden', { code: 'amount' }),
  ]);
  expect(blockers).toEqual([]);
});
