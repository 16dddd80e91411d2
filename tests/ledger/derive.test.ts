import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadColumns } from '@/lib/actions/load-columns';
import { recordPayment } from '@/lib/actions/record-payment';
import { undo } from '@/lib/actions/undo';
import { factsOf } from '@/lib/ledger/backup';
import { customersOf } from '@/lib/ledger/customers-of';
import { derivedColumnsBy, refreshOpenBalances, refreshOpenBalancesOf } from '@/lib/ledger/derive';
import type { AnyRow } from '@/lib/ledger/rows';
import { numberKey, numberKeys, searchWords } from '@/lib/ledger/search-words';
import { aBalanceReport, aContact, aCustomer, aFollowUp, anInvoice, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test.each([
  ['Peluquería Ñandú, S.A. de C.V.', ['peluqueria', 'nandu', 's', 'a', 'de', 'c', 'v']],
  ['  ', []],
  ['3M México 3m', ['3m', 'mexico']],
  ['Ζήτα & São João', ['ζητα', 'sao', 'joao']],
])('the words of "%s"', (name, words) => {
  expect(searchWords(name)).toEqual(words);
});

test.each([
  ['F', '2071', ['2071', 'f2071']],
  [null, 'F-002071', ['f-002071', '2071']],
  [null, ' A 12 / 034 ', ['a12/034', '34']],
  [null, '000', ['000', '0']],
  ['X', null, []],
])('series %s and number %s are found by %j', (series, number, keys) => {
  expect(numberKeys(series, number)).toEqual(keys);
  for (const key of keys) expect(numberKey(key)).toBe(key);
});

test('every derived column follows from its row', () => {
  const columnsOf = derivedColumnsBy(({ value }) => ({ matchKey: value.toUpperCase(), domain: null }));
  const row = (of: object) => of as AnyRow;
  expect(columnsOf('customers', row(aCustomer({ name: 'Uno', taxId: 'RFC1' })))).toEqual({ words: ['uno', 'rfc1'] });
  expect(columnsOf('contacts', row(aContact({ value: 'a@b.example' })))).toEqual({
    matchKey: 'A@B.EXAMPLE',
    domain: null,
  });
  expect(columnsOf('followUps', row(aFollowUp({ dueOn: '2026-11-30' })))).toEqual({ openOn: '2026-11-30' });
  expect(columnsOf('followUps', row(aFollowUp({ doneAt: 'x' })))).toEqual({ openOn: null });
  expect(columnsOf('invoices', row(anInvoice()))).toMatchObject({ isOpen: 1, openMinor: 100_000 });
  expect(columnsOf('invoices', row(anInvoice({ cancelled: true })))).toMatchObject({ isOpen: 0, openMinor: 0 });
  expect(columnsOf('log', row(aCustomer()))).toEqual({});
});

test('the customers of a set of changes', () => {
  const image = (table: 'customers' | 'log' | 'settings', id: string, row: object) => ({
    table,
    id,
    before: null,
    after: row,
  });
  const images = [
    image('customers', 'a', {}),
    image('log', 'l', { customerId: 'b' }),
    image('settings', 's', {}),
    image('log', 'm', { customerId: 'a' }),
  ];
  expect(customersOf(images)).toEqual(['a', 'b']);
});

test('open columns after any payments and undos are those that a rebuild gives', { timeout: 60_000 }, async () => {
  const act = fc.record({
    minor: fc.integer({ min: 1, max: 90_000 }),
    chosen: fc.constantFrom([], ['invoice'], ['credit', 'second']),
    isUndone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 6 }), async (acts) => {
      const ledger = await store(freshLedger(), {
        customers: [aCustomer()],
        invoices: [anInvoice(), anInvoice({ id: 'second' }), anInvoice({ id: 'credit', type: 'credit-note' })],
        balanceReports: [aBalanceReport({ open: mxn(60_000), asOf: '2026-11-20' })],
      });
      const here = circumstances(ledger);
      for (const { minor, chosen, isUndone } of acts) {
        const { actId } = await recordPayment(here, {
          customerId: 'customer',
          amount: mxn(minor),
          paidOn: here.today,
          invoiceIds: chosen,
        });
        if (isUndone && actId) await undo(here, actId);
      }
      const kept = await ledger.invoices.orderBy('id').toArray();
      const columnsOf = await loadColumns();
      const bare = kept.map((invoice) => factsOf('invoices', invoice as unknown as AnyRow));
      const reset = () =>
        ledger.table('invoices').bulkPut(bare.map((row) => ({ ...row, ...columnsOf('invoices', row) })));
      await reset();
      await refreshOpenBalances(ledger, ['customer']);
      expect(await ledger.invoices.orderBy('id').toArray()).toEqual(kept);
      await reset();
      await refreshOpenBalancesOf(
        ledger,
        kept.map(({ id }) => id),
      );
      expect(await ledger.invoices.orderBy('id').toArray()).toEqual(kept);
      await ledger.delete();
    }),
    { numRuns: 25 },
  );
});
