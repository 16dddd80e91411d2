import { expect, test } from 'vitest';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { situationOf } from '@/lib/domain/situation';
import { standingIn } from '@/lib/domain/standing';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { worklist } from '@/lib/views/worklist';
import { aContact, aCustomer, aCustomerFile, aPromise, calendar, day, mxn } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { late, sent } from '../support/steps';
import { store } from '../support/stored-rows';

function standing(id: string, changes: Partial<CustomerFile>, on = day) {
  const file = aCustomerFile({ customer: aCustomer({ id }), ...changes });
  return { ...standingIn(situationOf(file, shippedPolicy, { today: on, calendar })), id, day: on, policyVersion: 1 };
}

test('the list of the day has who is due first, who waits with the day, and what still has to be worked out', async () => {
  const ids = ['small', 'large', 'promised', 'stale', 'settled'];
  const ledger = await store(freshLedger(), {
    customers: ids.map((id) => aCustomer({ id, name: `Cliente ${id}` })),
    contacts: [
      aContact({ id: 'c1', customerId: 'large', value: 'pagos@large.example' }),
      aContact({ id: 'c2', customerId: 'large', kind: 'phone', value: '+525511112222' }),
    ],
  });
  await ledger.standings.bulkAdd([
    standing('small', { invoices: [late(3)] }),
    standing('large', { invoices: [late(3, { total: mxn(5_000_000) })] }),
    standing('promised', { invoices: [late(3)], promises: [aPromise()] }),
    standing('stale', { invoices: [late(3)], log: [sent('note', 1)] }, '2026-11-23'),
    standing('settled', {}),
  ]);
  const list = await worklist(ledger, { today: day });
  expect(list.today.map(({ name }) => name)).toEqual(['Cliente large', 'Cliente small']);
  expect(list.today[0]).toMatchObject({
    bucket: 'rung-due',
    addresses: ['pagos@large.example'],
    overdue: [mxn(5_000_000)],
  });
  expect(list.notToday.map(({ customerId, earliest }) => [customerId, earliest])).toEqual([
    ['stale', '2026-11-30'],
    ['promised', '2026-12-02'],
  ]);
  expect([list.todayCount, list.notTodayCount, list.overdueWithoutNextStep, list.pending]).toEqual([2, 2, 0, 1]);
});

test('only the first of many are read, and all are counted', async () => {
  const customers = Array.from({ length: 60 }, (_, place) => aCustomer({ id: `c${place}` }));
  const ledger = await store(freshLedger(), { customers });
  await ledger.standings.bulkAdd(customers.map(({ id }) => standing(id, { invoices: [late(3)] })));
  const list = await worklist(ledger, { today: day });
  expect([list.today.length, list.todayCount]).toEqual([50, 60]);
});
