import { expect, test } from 'vitest';
import { search } from '@/lib/views/search';
import { aContact, aCustomer, anInvoice } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const book = {
  customers: [
    aCustomer({ name: 'Construcciones y Acabados Hermanos Villaseñor, S.A. de C.V.', taxId: 'CAH010203AB1' }),
    aCustomer({ id: 'villa', name: 'Villa Rica Alimentos' }),
    aCustomer({ id: 'hidden', name: 'Villa Oculta', blocked: true }),
    aCustomer({ id: 'merged', name: 'Villa Unida', mergedInto: 'villa' }),
  ],
  contacts: [aContact({ customerId: 'villa', value: 'pagos@villarica.com.mx' })],
  invoices: [
    anInvoice({ id: 'i1', series: 'F', number: '002071' }),
    anInvoice({ id: 'i2', customerId: 'villa', number: '20719' }),
  ],
};

async function found(text: string) {
  const hits = await search(await store(freshLedger(), book), { text });
  return hits.map(({ customerId, by, found: what }) => [customerId, by, what]);
}

test.each([
  ['villasenor', [['customer', 'name', null]]],
  ['VILLASEÑ', [['customer', 'name', null]]],
  [
    'villa',
    [
      ['customer', 'name', null],
      ['villa', 'name', null],
    ],
  ],
  ['herm const', [['customer', 'name', null]]],
  ['rica villa', [['villa', 'name', null]]],
  ['hermanos rica', []],
  ['cah-010203-ab1', [['customer', 'tax-id', 'CAH010203AB1']]],
  [
    '2071',
    [
      ['customer', 'invoice', 'F002071'],
      ['villa', 'invoice', 'F20719'],
    ],
  ],
  ['F002071', [['customer', 'invoice', 'F002071']]],
  ['pagos@villa', [['villa', 'address', 'pagos@villarica.com.mx']]],
  ['villarica.com', [['villa', 'address', 'pagos@villarica.com.mx']]],
  ['   ', []],
  ['((', []],
])('%s finds %j', async (text, hits) => {
  expect(await found(text)).toEqual(hits);
});
