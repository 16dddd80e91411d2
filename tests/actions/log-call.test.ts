import { expect, test } from 'vitest';
import { logCall } from '@/lib/actions/log-call';
import { undo } from '@/lib/actions/undo';
import { stepOn } from '../support/steps';
import { aCustomer, anInvoice, aLogEntry, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { store } from '../support/stored-rows';

async function aCall() {
  const rows = { customers: [aCustomer()], invoices: [anInvoice(), anInvoice({ id: 'later', dueOn: '2026-12-20' })] };
  return circumstances(await store(freshLedger(), rows));
}

test('who, when, how it went, why, what was promised, what was complained of and what comes next are one save and one undo', async () => {
  const here = await aCall();
  const before = await visibleState(here.ledger);
  const { value, actId } = await logCall(here, {
    customerId: 'customer',
    contactId: 'contact',
    at: '2026-11-23T17:30:00.000Z',
    outcome: 'answered',
    reason: 'forgot',
    satisfaction: 'mixed',
    text: 'Paga el viernes; llegó una caja rota',
    followUp: { dueOn: '2026-11-25', about: 'Ver lo de la caja' },
    promise: { date: '2026-11-27', invoiceIds: ['invoice'] },
    complaint: { invoiceIds: [], code: 'service', owner: 'Raúl' },
  });
  const entry = await here.ledger.log.get(value);
  expect(entry).toMatchObject({
    contactId: 'contact',
    on: '2026-11-23',
    at: '2026-11-23T17:30:00.000Z',
    direction: 'out',
    reason: 'forgot',
    satisfaction: 'mixed',
  });
  expect(await here.ledger.followUps.get(entry?.followUpId ?? '')).toMatchObject({ dueOn: '2026-11-25' });
  expect(await here.ledger.promises.toArray()).toMatchObject([
    { promised: { date: '2026-11-27', amount: mxn(100_000) }, channel: 'call', invoiceIds: ['invoice'] },
  ]);
  expect(await here.ledger.disputeEvents.toArray()).toMatchObject([
    { code: 'service', owner: 'Raúl', text: 'Paga el viernes; llegó una caja rota' },
  ]);
  await undo(here, actId ?? '');
  expect(await visibleState(here.ledger)).toEqual(before);
});

test('a call without anything to add is an entry alone', async () => {
  const here = await aCall();
  await logCall(here, { customerId: 'customer', outcome: 'no-answer' });
  expect(await here.ledger.log.toArray()).toMatchObject([{ outcome: 'no-answer', followUpId: null, on: day }]);
  expect([await here.ledger.promises.count(), await here.ledger.disputeEvents.count()]).toEqual([0, 0]);
});

test('money that is said to come on a day is waited for from that day on', () => {
  const said = (expectedOn: string | null) =>
    stepOn(day, {
      invoices: [anInvoice({ id: 'invoice' })],
      log: [aLogEntry({ on: '2026-11-10', channel: 'call', outcome: 'in-payment', invoiceIds: [], expectedOn })],
    }).notToday.map(({ code, until }) => [code, until]);
  expect(said(null).filter(([code]) => code === 'in-payment')).toEqual([]);
  expect(said('2026-11-20')).toContainEqual(['in-payment', '2026-11-28']);
});
