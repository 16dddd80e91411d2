import { expect, test } from 'vitest';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { standingOf } from '@/lib/domain/standing';
import { customers } from '@/lib/views/customers';
import { aCustomer, aCustomerFile, calendar, day, mxn } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

const book = {
  customers: [
    aCustomer({ id: 'z', name: 'Zócalo Hoteles' }),
    aCustomer({ id: 'a', name: 'Ábaco Papelería' }),
    aCustomer({ id: 'n2', name: 'norte 2' }),
    aCustomer({ id: 'n10', name: 'Norte 10' }),
    aCustomer({ id: 'blocked', name: 'Bloqueada', blocked: true }),
    aCustomer({ id: 'merged', name: 'Fusionada', mergedInto: 'a' }),
  ],
};

test('customers stand in the alphabet of the locale, page by page', async () => {
  const ledger = await store(freshLedger(), book);
  const ids = async (from: number) =>
    (await customers(ledger, { locale: 'es-MX', from, limit: 3 })).lines.map(({ customerId }) => customerId);
  expect([await ids(0), await ids(3)]).toEqual([['a', 'n2', 'n10'], ['z']]);
  expect((await customers(ledger, { locale: 'es-MX' })).total).toBe(4);
});

test('with what they owe where it was worked out', async () => {
  const ledger = await store(freshLedger(), book);
  const file = aCustomerFile({ invoices: [late(3)] });
  const value = standingOf(file, shippedPolicy, { today: day, calendar });
  await ledger.standings.add({ ...value, id: 'a', day, policyVersion: shippedPolicy.version });
  const [first, second] = (await customers(ledger, { locale: 'es' })).lines;
  expect(first?.standing).toEqual({ bucket: 'rung-due', overdue: [mxn(100_000)], oldestDaysLate: 3, earliest: null });
  expect(second?.standing).toBeNull();
});
