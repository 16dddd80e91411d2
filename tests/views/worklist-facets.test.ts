import { expect, test } from 'vitest';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { worklist } from '@/lib/views/worklist';
import { worklistFacets } from '@/lib/views/worklist-facets';
import { aContact, aCustomer, aPromise, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late, sent } from '../support/steps';
import { store } from '../support/stored-rows';

async function aBook() {
  const owners = { a: 'Paula', b: 'Paula', c: 'Bruno', promised: 'Nadie' };
  const ledger = await store(freshLedger(), {
    customers: Object.entries(owners).map(([id, owner]) => aCustomer({ id, name: `Cliente ${id}`, owner })),
    contacts: Object.keys(owners).map((id) =>
      aContact({ id: `c-${id}`, customerId: id, value: `pagos@${id}.example` }),
    ),
    invoices: [
      late(3, { id: 'ia', customerId: 'a', total: mxn(900_000) }),
      late(14, { id: 'ib', customerId: 'b', total: { minor: 20_000, currency: 'USD' } }),
      late(3, { id: 'ib2', customerId: 'b' }),
      late(3, { id: 'ic', customerId: 'c' }),
      late(3, { id: 'ip', customerId: 'promised' }),
    ],
    log: [sent('note', 12, { customerId: 'b', invoiceIds: ['ib'] })],
    promises: [aPromise({ customerId: 'promised', invoiceIds: ['ip'] })],
  });
  await refreshStandings(circumstances(ledger));
  return ledger;
}

test('only what is in today’s list can be narrowed by, the most frequent first', async () => {
  const facets = await worklistFacets(await aBook());
  expect(facets.owner).toEqual([
    { value: 'Paula', count: 2 },
    { value: 'Bruno', count: 1 },
  ]);
  expect(facets.currency).toEqual([
    { value: 'MXN', count: 3 },
    { value: 'USD', count: 1 },
  ]);
  expect(facets.stage).toEqual([
    { value: 'gentle', count: 2 },
    { value: 'second', count: 1 },
  ]);
});

test('what everybody has in common narrows nothing and is not offered', async () => {
  expect((await worklistFacets(await aBook())).channel).toEqual([]);
});

test('each value leaves exactly as many as it says', async () => {
  const ledger = await aBook();
  const facets = await worklistFacets(ledger);
  const said = Object.entries(facets).flatMap(([name, values]) => values.map((facet) => ({ name, ...facet })));
  expect(said.length).toBeGreaterThan(5);
  for (const { name, value, count } of said) {
    const list = await worklist(ledger, { today: day, filter: { [name]: value } });
    expect([name, value, list.todayCount]).toEqual([name, value, count]);
  }
});
