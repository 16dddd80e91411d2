import { expect, test } from 'vitest';
import { chooseInvoicePolicy } from '@/lib/actions/choose-invoice-policy';
import { choosePolicy, type PlaceChoice } from '@/lib/actions/choose-policy';
import { newId } from '@/lib/actions/new-id';
import { customerPanel } from '@/lib/views/customer-panel';
import { aCustomer, calendar, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late, sent } from '../support/steps';
import { store } from '../support/stored-rows';

const customerId = 'customer';

/** Two invoices that were reminded of twice, the older of which carries the customer. */
async function reminded() {
  const ids = ['old', 'young'];
  const log = ['note', 'second-notice'].map((rung, at) =>
    sent(rung, 20 - 8 * at, { invoiceIds: ids, policyId: 'kind-standard' }),
  );
  const invoices = [late(30, { id: 'old' }), late(29, { id: 'young' })];
  const ledger = await store(freshLedger(), { customers: [aCustomer()], invoices, log });
  const stepOf = async () => (await customerPanel(ledger, { customerId, today: day, calendar }))?.nextStep;
  const noted = async () => (await ledger.log.toArray()).filter(({ direction }) => direction === 'internal');
  return { ledger, here: circumstances(ledger, { newId }), stepOf, noted };
}

const choose = (policyId: string | null, place: PlaceChoice) => ({ customerId, invoiceIds: ['old'], policyId, place });

test('an invoice that begins again does so alone: what was written of the others stays', async () => {
  const { here, stepOf, noted } = await reminded();
  await chooseInvoicePolicy(here, choose('strict', 'restart'));
  expect(await stepOf()).toMatchObject({ what: 'write', rung: 'note' });
  expect(await noted()).toMatchObject([{ outcome: 'policy-restarted', invoiceIds: ['old'] }]);
  await chooseInvoicePolicy(here, choose('no-follow', 'keep'));
  expect((await stepOf())?.rung).not.toBe('note');
});

test('a place that is kept goes on above the rung where it stood, and nobody is asked about it', async () => {
  const { here, stepOf } = await reminded();
  await chooseInvoicePolicy(here, choose('strict', 'keep'));
  const step = await stepOf();
  expect(step?.why.map(({ code }) => code)).not.toContain('policy-changed');
  expect(['note', 'second-notice']).not.toContain(step?.rung);
});

test('an invoice in our own hands says so; as the customer again, it is reminded of again', async () => {
  const { here, stepOf } = await reminded();
  const before = await stepOf();
  await chooseInvoicePolicy(here, choose('strict', 'by-hand'));
  expect((await stepOf())?.why).toContainEqual({ code: 'handled-by-hand' });
  await chooseInvoicePolicy(here, choose(null, 'keep'));
  expect(await stepOf()).toEqual(before);
});

test('who answers how to go on answers for the invoice that asked, though its policy is its own', async () => {
  const { ledger, here, stepOf, noted } = await reminded();
  await ledger.invoices.update('old', { policyId: 'strict' });
  expect((await stepOf())?.why).toContainEqual({ code: 'policy-changed' });
  await choosePolicy(here, { customerId, policyId: null, place: 'keep', reason: '' });
  expect(await noted()).toMatchObject([{ policyId: 'strict' }]);
  expect((await stepOf())?.why).not.toContainEqual({ code: 'policy-changed' });
});

test('nothing is written for no invoice of theirs', async () => {
  const { here } = await reminded();
  const choice = { ...choose('strict', 'keep'), invoiceIds: ['of somebody else'] };
  expect((await chooseInvoicePolicy(here, choice)).actId).toBeNull();
});
