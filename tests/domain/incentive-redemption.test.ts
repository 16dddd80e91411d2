import { expect, test } from 'vitest';
import { creditBalances, decidedInvoices, giftsToDeliver, grantedRows } from '@/lib/domain/incentive-redemption';
import { aRow, mxn } from '../support/builders';
import { anIncentiveRow } from '../support/incentives';

test('a credit is what was granted beyond what settled invoices, less what was used, each currency apart', () => {
  const rows = [
    anIncentiveRow({ id: 'a', amount: mxn(3_000), settled: mxn(1_000) }),
    anIncentiveRow({ id: 'b', amount: { minor: 500, currency: 'CLP' }, settled: null }),
    anIncentiveRow({ id: 'c', what: 'used', amount: mxn(500), settled: null }),
    anIncentiveRow({ id: 'd', what: 'declined', amount: null, settled: null }),
  ];
  expect(creditBalances(rows)).toEqual([mxn(1_500), { minor: 500, currency: 'CLP' }]);
  expect(
    creditBalances([...rows, anIncentiveRow({ id: 'e', what: 'used', amount: mxn(1_500), settled: null })]),
  ).toEqual([{ minor: 500, currency: 'CLP' }]);
});

test('a gift waits until it is delivered, and what is taken back counts for nothing', () => {
  const gift = anIncentiveRow({ id: 'g', amount: null, settled: null, gift: 'una caja de café' });
  expect(giftsToDeliver([gift])).toEqual([gift]);
  const delivered = anIncentiveRow({ id: 'x', what: 'delivered', amount: null, settled: null, answers: 'g' });
  expect(giftsToDeliver([gift, delivered])).toEqual([]);
  const undone = { ...delivered, ...aRow('y'), voids: 'x' };
  expect(giftsToDeliver([gift, delivered, undone])).toEqual([gift]);
  expect(grantedRows([gift, delivered])).toEqual([gift]);
});

test('an invoice is decided once it was granted or declined', () => {
  const declined = anIncentiveRow({ id: 'd', what: 'declined', invoiceIds: ['f2'] });
  const used = anIncentiveRow({ id: 'u', what: 'used', invoiceIds: ['f3'] });
  expect([...decidedInvoices([anIncentiveRow({ invoiceIds: ['f1'] }), declined, used])]).toEqual(['f1', 'f2']);
});
