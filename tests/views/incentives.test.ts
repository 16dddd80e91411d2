import { expect, test } from 'vitest';
import { saveSettings } from '@/lib/actions/save-settings';
import { companyIncentiveSetting } from '@/lib/domain/read-incentive';
import { agreedTerms } from '@/lib/views/agreed-terms';
import { incentiveEffectOfBook, incentives } from '@/lib/views/incentives';
import { aCustomer, anInvoice, aPayment, aRow, calendar, day, mxn } from '../support/builders';
import { aRule } from '../support/incentives';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const two = [aCustomer(), { ...aCustomer({ incentive: 'none' }), ...aRow('other') }];

test('the company’s rule speaks to everybody who is not left out', async () => {
  const open = anInvoice({ issuedOn: '2026-11-20', dueOn: '2026-12-20' });
  const ledger = await store(freshLedger(), { customers: two, invoices: [open] });
  await saveSettings(circumstances(ledger), { [companyIncentiveSetting]: aRule() });
  const seen = await incentives(ledger, { customerId: 'customer', today: day, calendar });
  expect(seen).toMatchObject({ from: 'company', offers: [{ until: '2026-12-10', pays: mxn(98_000) }] });
  const left = await incentives(ledger, { customerId: 'other', today: day, calendar });
  expect(left).toMatchObject({ from: 'left-out', offers: [] });
  expect(await incentives(ledger, { customerId: 'nobody', today: day, calendar })).toBeNull();
});

test('the whole book tells how punctual people are with an incentive and without', async () => {
  const bills = [0, 1, 2].flatMap((n) => [
    { ...anInvoice({ issuedOn: '2026-09-10', dueOn: '2026-10-10' }), ...aRow(`with-${n}`) },
    { ...anInvoice({ issuedOn: '2026-09-10', dueOn: '2026-10-10', customerId: 'other' }), ...aRow(`without-${n}`) },
  ]);
  const payments = bills.map(({ id, customerId }) => ({
    ...aPayment({
      invoiceId: id,
      customerId,
      paidOn: id === 'without-0' || id === 'without-1' ? '2026-10-20' : '2026-10-01',
    }),
    ...aRow(`p-${id}`),
  }));
  const ledger = await store(freshLedger(), { customers: two, invoices: bills, payments });
  await saveSettings(circumstances(ledger), { [companyIncentiveSetting]: aRule() });
  expect(await incentiveEffectOfBook(ledger, { today: day })).toEqual({
    with: { judged: 3, onTime: 3 },
    without: { judged: 3, onTime: 1 },
    isFew: false,
  });
});

test('of the customers of today, those count who signed or acknowledged', async () => {
  const unsigned = { reference: 'C-1', signedOn: null, terms: null, fileName: null };
  const customers = [
    aCustomer({ agreement: { ...unsigned, signedOn: '2026-03-03' } }),
    { ...aCustomer({ agreement: unsigned }), ...aRow('b') },
    { ...aCustomer(), ...aRow('c') },
    { ...aCustomer({ mergedInto: 'c' }), ...aRow('d') },
  ];
  expect(await agreedTerms(await store(freshLedger(), { customers }))).toEqual({ customers: 3, agreed: 1 });
});
