import { expect, test } from 'vitest';
import { planAgreement } from '@/lib/views/plan-agreement';
import { aCustomer, anInvoice, aPlan, aRow } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test('an agreement holds the rows of one option in every currency, and their documents', async () => {
  const euro = { ...anInvoice({ total: { minor: 900, currency: 'EUR' } }), ...aRow('euro') };
  const plans = [
    aPlan({ offer: 'o', option: 0 }),
    { ...aPlan({ offer: 'o', option: 0, invoiceIds: ['euro'] }), ...aRow('plan-eur') },
    { ...aPlan({ offer: 'o', option: 1 }), ...aRow('plan-b') },
  ];
  const ledger = await store(freshLedger(), { customers: [aCustomer()], invoices: [anInvoice(), euro], plans });
  const found = await planAgreement(ledger, { planId: 'plan' });
  expect(found?.plans.map(({ id }) => id).toSorted()).toEqual(['plan', 'plan-eur']);
  expect(found?.invoices.map(({ id }) => id).toSorted()).toEqual(['euro', 'invoice']);
  expect(await planAgreement(ledger, { planId: 'none' })).toBeNull();
});
