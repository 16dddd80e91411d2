import { expect, test } from 'vitest';
import { logContact } from '@/lib/actions/log-contact';
import { savePolicy } from '@/lib/actions/save-policy';
import { choosePolicy } from '@/lib/actions/choose-policy';
import { perform } from '@/lib/actions/perform';
import { writeTag } from '@/lib/actions/tag-customer';
import { treatCustomer } from '@/lib/actions/treat-customer';
import { undo } from '@/lib/actions/undo';
import { addDays } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import type { Ledger } from '@/lib/ledger/database';
import { customerPanel } from '@/lib/views/customer-panel';
import { aCustomer, calendar, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { codes, late } from '../support/steps';
import { store } from '../support/stored-rows';

const customerId = 'customer';
const owing = (days: number) => store(freshLedger(), { customers: [aCustomer()], invoices: [late(days)] });
const on = (ledger: Ledger, today: string) => circumstances(ledger, { today, newId: () => `id-${Math.random()}` });
const mail = { customerId, channel: 'mail', direction: 'out', invoiceIds: ['invoice'] } as const;

async function stepOf(ledger: Ledger, today = day) {
  const panel = await customerPanel(ledger, { customerId, today, calendar });
  if (!panel) throw new Error('no such customer');
  return { ...panel.nextStep, policy: panel.policy.id };
}

const hard = { segment: null, tag: 'in-difficulty', reason: 'Perdió un contrato', until: '2026-12-31' } as const;

test('a rung that was sent says under which policy', async () => {
  const ledger = await owing(20);
  await logContact(on(ledger, day), { ...mail, rung: 'note' });
  await logContact(on(ledger, day), { ...mail, channel: 'call' });
  const rows = await ledger.log.orderBy('id').toArray();
  expect(rows.map(({ rung, policyId }) => [rung, policyId]).toSorted()).toEqual([
    [null, null],
    ['note', 'kind-standard'],
  ]);
});

test('a situation moves a customer to another policy and back again without a question', async () => {
  const ledger = await owing(30);
  await logContact(on(ledger, addDays(day, -12)), { ...mail, rung: 'note' });
  await treatCustomer(on(ledger, day), { customerId, ...hard });
  expect(await stepOf(ledger)).toMatchObject({ what: 'write', rung: 'second-notice', policy: 'care' });
  await logContact(on(ledger, day), { ...mail, rung: 'second-notice' });
  const later = await stepOf(ledger, '2027-01-12');
  expect(codes(later)).not.toContain('policy-changed');
  expect(later).toMatchObject({ what: 'write', rung: 'letter-1', policy: 'kind-standard' });
});

test('what was only ever said while it lasted is no question afterwards either', async () => {
  const ledger = await owing(30);
  await treatCustomer(on(ledger, day), { customerId, ...hard });
  await logContact(on(ledger, day), { ...mail, rung: 'note' });
  expect(await stepOf(ledger, '2027-01-12')).toMatchObject({ rung: 'second-notice', policy: 'kind-standard' });
});

test('another policy than these two is still asked about', async () => {
  const ledger = await owing(30);
  await treatCustomer(on(ledger, day), { customerId, ...hard });
  await logContact(on(ledger, day), { ...mail, rung: 'note' });
  await savePolicy(on(ledger, day), { ...shippedPolicy, id: 'own', name: 'La nuestra' });
  await ledger.customers.update(customerId, { policyId: 'own' });
  expect(codes(await stepOf(ledger, '2027-01-12'))).toContain('policy-changed');
  await choosePolicy(on(ledger, '2027-01-12'), { customerId, policyId: 'own', place: 'keep', reason: '' });
  expect(await stepOf(ledger, '2027-01-13')).toMatchObject({ rung: 'second-notice' });
});

test('another view of how they pay is asked about', async () => {
  const ledger = await owing(30);
  await logContact(on(ledger, addDays(day, -12)), { ...mail, rung: 'note' });
  await treatCustomer(on(ledger, day), { customerId, ...hard, tag: null, segment: 'in-difficulty' });
  expect(codes(await stepOf(ledger))).toContain('policy-changed');
});

test('the note keeps the reason, and undo takes everything back', async () => {
  const ledger = await owing(30);
  const here = on(ledger, day);
  const before = await visibleState(ledger);
  const situation = { tag: 'in-difficulty', reason: ' Perdió un contrato ', until: null };
  const { actId } = await perform(here, 'treat-customer', (pen) => writeTag(here, pen, customerId, situation));
  expect(await ledger.log.toArray()).toMatchObject([{ outcome: 'policy-kept', text: 'Perdió un contrato' }]);
  await undo(here, actId ?? '');
  expect(await visibleState(ledger)).toEqual(before);
});
