import { expect, test } from 'vitest';
import { keepAgreement } from '@/lib/actions/keep-agreement';
import { undo } from '@/lib/actions/undo';
import type { CustomerAgreement } from '@/lib/domain/customer';
import { customerPanel } from '@/lib/views/customer-panel';
import { aCustomer, calendar, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';
import { late } from '../support/steps';

const agreement: CustomerAgreement = {
  reference: 'C-12',
  signedOn: '2026-03-03',
  terms: '30 días',
  fileName: 'contrato.pdf',
  acknowledged: { on: '2026-11-20', by: 'Lucía Ferrer', how: 'mail' },
};

test('an agreement stands with the customer, each acknowledgement in the log, and one undo takes both back', async () => {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], invoices: [late(10)] });
  const here = circumstances(ledger);
  const args = { customerId: 'customer', today: day, calendar };
  const step = (await customerPanel(ledger, args))?.nextStep;
  const { actId } = await keepAgreement(here, { customerId: 'customer', agreement, note: 'Lo confirmó Lucía' });
  expect((await ledger.customers.get('customer'))?.agreement).toEqual(agreement);
  expect(await ledger.log.toArray()).toMatchObject([{ outcome: 'terms-acknowledged', text: 'Lo confirmó Lucía' }]);
  // It is no contact: what is to be done next does not change.
  expect((await customerPanel(ledger, args))?.nextStep).toEqual(step);
  await keepAgreement(here, { customerId: 'customer', agreement: { ...agreement, terms: '45 días' }, note: null });
  expect(await ledger.log.count()).toBe(1);
  expect(await undo(here, actId ?? '')).toMatchObject({ ok: false, reason: 'changed-since' });
});

test('undo takes the acknowledgement back', async () => {
  const ledger = await store(freshLedger(), { customers: [aCustomer()] });
  const here = circumstances(ledger);
  const { actId } = await keepAgreement(here, { customerId: 'customer', agreement, note: null });
  expect(await undo(here, actId ?? '')).toMatchObject({ ok: true });
  expect((await ledger.customers.get('customer'))?.agreement).toBeNull();
  const panel = await customerPanel(ledger, { customerId: 'customer', today: day, calendar });
  expect(panel?.history.entries).toEqual([]);
});
