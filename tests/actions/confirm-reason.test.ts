import { expect, test } from 'vitest';
import { confirmReason } from '@/lib/actions/confirm-reason';
import { situationNow } from '@/lib/actions/situation-now';
import { undo } from '@/lib/actions/undo';
import { reasonOnRecord } from '@/lib/domain/confirmed-reason';
import { aCustomer, anInvoice } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

async function aLedger() {
  const ledger = await store(freshLedger(), {
    customers: [aCustomer()],
    invoices: [late(20), anInvoice({ id: 'coming', dueOn: '2026-12-24' })],
  });
  return { ledger, here: circumstances(ledger) };
}
const recordNow = async (here: ReturnType<typeof circumstances>) => {
  const situation = await situationNow(here, 'customer');
  return situation && reasonOnRecord(situation);
};

test('a confirmed reason is a note about what is late, which is no contact, and can be taken back', async () => {
  const { ledger, here } = await aLedger();
  const before = await visibleState(ledger);
  const { actId, value } = await confirmReason(here, { customerId: 'customer', reason: 'unaware', text: 'No sabía' });
  expect(await ledger.log.get(value ?? '')).toMatchObject({
    channel: 'note',
    direction: 'internal',
    outcome: 'reason-confirmed',
    reason: 'unaware',
    text: 'No sabía',
    invoiceIds: ['invoice'],
  });
  const situation = await situationNow(here, 'customer');
  expect(situation?.history.lastContact).toBeNull();
  expect(await recordNow(here)).toMatchObject({ confirmed: { reason: 'unaware', isTold: false } });
  await undo(here, actId ?? '');
  expect(await visibleState(ledger)).toEqual(before);
});

test('it may be said that it no longer holds, or that they did not tell', async () => {
  const { here } = await aLedger();
  await confirmReason(here, { customerId: 'customer', reason: 'cannot-pay' });
  await confirmReason({ ...here, now: () => '2026-11-24T16:00:00.000Z' }, { customerId: 'customer', reason: null });
  expect(await recordNow(here)).toEqual({ confirmed: null, notToldOn: null });
  await confirmReason(
    { ...here, now: () => '2026-11-24T17:00:00.000Z' },
    { customerId: 'customer', reason: 'not-told' },
  );
  expect(await recordNow(here)).toEqual({ confirmed: null, notToldOn: '2026-11-24' });
});

test('a customer who is gone has no reason', async () => {
  const { here } = await aLedger();
  expect(await confirmReason(here, { customerId: 'nobody', reason: 'forgot' })).toEqual({ value: null, actId: null });
});
