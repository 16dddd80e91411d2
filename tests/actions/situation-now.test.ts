import { expect, test } from 'vitest';
import { choosePolicy } from '@/lib/actions/choose-policy';
import type { Circumstances } from '@/lib/actions/circumstances';
import { logPromise, type PromiseDraft } from '@/lib/actions/log-promise';
import { promisesNow } from '@/lib/actions/promises-now';
import { recordPayment } from '@/lib/actions/record-payment';
import { savePolicy } from '@/lib/actions/save-policy';
import { situationNow } from '@/lib/actions/situation-now';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { timeline } from '@/lib/views/timeline';
import { aCustomer, anInvoice, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const said: PromiseDraft = {
  customerId: 'customer',
  invoiceIds: ['invoice'],
  parts: [{ date: '2026-11-27', amount: mxn(100_000) }],
  channel: 'call',
};

async function aHere(): Promise<Circumstances> {
  return circumstances(await store(freshLedger(), { customers: [aCustomer()], invoices: [anInvoice()] }));
}

async function states(here: Circumstances): Promise<string[]> {
  return (await promisesNow(here, 'customer')).map(({ state }) => state);
}

test('a customer is judged by the policy that was chosen for them', async () => {
  const here = await aHere();
  expect((await situationNow(here, 'customer'))?.policy.id).toBe(shippedPolicy.id);
  await choosePolicy(here, { customerId: 'customer', policyId: 'care', place: 'keep', reason: '' });
  expect((await situationNow(here, 'customer'))?.policy.id).toBe('care');
  expect(await situationNow(here, 'nobody')).toBeNull();
});

test('without a word on it the patience is that of the customer’s own policy, not of the company’s', async () => {
  const here = await aHere();
  const patient = { ...shippedPolicy, id: 'patient', name: 'Paciente', promiseToleranceDays: 4 };
  await savePolicy(here, patient);
  await choosePolicy(here, { customerId: 'customer', policyId: 'patient', place: 'keep', reason: '' });
  await logPromise(here, said);
  expect(await here.ledger.promises.toArray()).toMatchObject([{ toleranceDays: 4 }]);
  expect(await here.ledger.followUps.toArray()).toMatchObject([{ dueOn: '2026-12-04' }]);
});

test('what counts as paid of a promise is what the customer’s own policy says', async () => {
  const here = await aHere();
  await logPromise(here, said);
  await recordPayment(here, {
    customerId: 'customer',
    amount: mxn(95_000),
    paidOn: here.today,
    invoiceIds: ['invoice'],
  });
  expect(await states(here)).toEqual(['open']);
  const generous = { ...shippedPolicy, id: 'generous', name: 'Generosa', tolerances: { MXN: 10_000 } };
  await savePolicy(here, generous);
  await choosePolicy(here, { customerId: 'customer', policyId: 'generous', place: 'keep', reason: '' });
  expect(await states(here)).toEqual(['kept']);
  const [entry] = (await timeline(here.ledger, { ...here, customerId: 'customer' })).entries.filter(
    ({ kind }) => kind === 'promise',
  );
  expect(entry).toMatchObject({ promise: { state: 'kept' } });
});

test('a promise of somebody who is not there is not logged', async () => {
  const here = await aHere();
  expect(await logPromise(here, { ...said, customerId: 'nobody' })).toEqual({ value: [], actId: null });
});
