import { expect, test } from 'vitest';
import { disputeHistory } from '@/lib/views/dispute-history';
import { aDisputeEvent, anInvoice, calendar } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test('what was disputed names its documents, paid ones too, and only those of this customer', async () => {
  const ledger = await store(freshLedger(), {
    invoices: [anInvoice(), anInvoice({ id: 'blank', series: null, number: null })],
    disputeEvents: [
      aDisputeEvent({ invoiceIds: ['invoice', 'blank', 'gone'] }),
      aDisputeEvent({ id: 'other', disputeId: 'other', customerId: 'someone' }),
    ],
  });
  const told = await disputeHistory(ledger, { customerId: 'customer', timeZone: calendar.timeZone });
  expect(told.map(({ disputeId, invoices }) => [disputeId, invoices])).toEqual([['dispute', ['F2071', null, null]]]);
});
