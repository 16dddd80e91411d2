import { expect, test } from 'vitest';
import { treatCustomer, type Treatment } from '@/lib/actions/treat-customer';
import { undo } from '@/lib/actions/undo';
import type { Ledger } from '@/lib/ledger/database';
import { customerPanel } from '@/lib/views/customer-panel';
import { aContact, aCustomer, calendar, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { late, sent } from '../support/steps';
import { store } from '../support/stored-rows';

const nothingSaid: Treatment = { customerId: 'customer', segment: null, tag: null, reason: '', until: null };

function owing(days: number, log: readonly object[] = []): Promise<Ledger> {
  return store(freshLedger(), { customers: [aCustomer()], contacts: [aContact()], invoices: [late(days)], log });
}

async function stepOf(ledger: Ledger, today = day) {
  const panel = await customerPanel(ledger, { customerId: 'customer', today, calendar });
  if (!panel) throw new Error('no such customer');
  return panel.nextStep;
}

test('a segment of our own chooses another policy until its last day', async () => {
  const ledger = await owing(2);
  expect((await stepOf(ledger)).what).toBe('write');
  const here = circumstances(ledger);
  const choice: Treatment = { ...nothingSaid, segment: 'punctual', reason: 'Paga al ver la factura', until: day };
  await treatCustomer(here, choice);
  expect(await stepOf(ledger)).toMatchObject({ what: 'wait', earliest: '2026-11-25' });
  await treatCustomer(here, { ...choice, until: '2026-11-23' });
  expect((await stepOf(ledger)).what).toBe('write');
});

test('a situation keeps messages soft while it lasts', async () => {
  const called = sent('x', 15, { channel: 'call', rung: null });
  const ledger = await owing(31, [sent('note', 30), sent('second-notice', 20), called]);
  expect(await stepOf(ledger)).toMatchObject({ stage: 'firm' });
  await treatCustomer(circumstances(ledger), {
    ...nothingSaid,
    tag: 'sensitive',
    reason: 'Duelo',
    until: '2026-12-31',
  });
  expect(await stepOf(ledger)).toMatchObject({ what: 'write', rung: 'letter-1', stage: 'gentle', letter: 'gentle' });
  expect((await stepOf(ledger, '2027-01-04')).stage).toBe('firm');
});

test('segment, situation and policy are one act: one undo takes all of it back', async () => {
  const ledger = await owing(31, [sent('note', 30)]);
  const here = circumstances(ledger);
  const before = await visibleState(ledger);
  const { actId } = await treatCustomer(here, {
    ...nothingSaid,
    segment: 'slow',
    tag: 'valuable',
    reason: 'Cliente de toda la vida',
    policy: { policyId: 'personal', place: 'keep' },
  });
  expect(await ledger.customers.get('customer')).toMatchObject({
    policyId: 'personal',
    segmentOverride: { segment: 'slow', reason: 'Cliente de toda la vida' },
    situation: { tag: 'valuable' },
  });
  expect(await ledger.acts.count()).toBe(1);
  expect(await undo(here, actId ?? '')).toMatchObject({ ok: true });
  expect(await visibleState(ledger)).toEqual(before);
});

test('without a policy named theirs stays as it is, and nothing said anew is no act', async () => {
  const ledger = await owing(2);
  const here = circumstances(ledger);
  await treatCustomer(here, { ...nothingSaid, policy: { policyId: 'care', place: 'keep' } });
  await treatCustomer(here, { ...nothingSaid, tag: 'seasonal', reason: 'Cosecha en julio' });
  expect(await ledger.customers.get('customer')).toMatchObject({ policyId: 'care', situation: { tag: 'seasonal' } });
  const again = await treatCustomer(here, { ...nothingSaid, tag: 'seasonal', reason: 'Cosecha en julio' });
  expect(again.actId).toBeNull();
});
