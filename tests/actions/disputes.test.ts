import { expect, test } from 'vitest';
import { closeDispute } from '@/lib/actions/close-dispute';
import { noteDispute } from '@/lib/actions/note-dispute';
import { openDispute } from '@/lib/actions/open-dispute';
import { undo } from '@/lib/actions/undo';
import { disputeHistory } from '@/lib/views/dispute-history';
import { aCustomer, anInvoice, calendar } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { store } from '../support/stored-rows';

const { timeZone } = calendar;
const about = { due: 'Responder: faltan cajas', escalated: 'Verlo hoy con Rosa' };

async function aLedger(customer = aCustomer()) {
  const ledger = await store(freshLedger(), { customers: [customer], invoices: [anInvoice()] });
  return circumstances(ledger);
}
const tasks = async ({ ledger }: Awaited<ReturnType<typeof aLedger>>) =>
  (await ledger.followUps.toArray()).map(({ dueOn, about: what, skipped }) => [dueOn, what, skipped?.reason ?? null]);

test('a due day is a task, which moves with what is new and ends with the dispute', async () => {
  const here = await aLedger();
  const draft = { customerId: 'customer', invoiceIds: ['invoice'], code: 'not-received', dueOn: '2026-11-27', about };
  const { value: disputeId } = await openDispute(here, draft);
  expect(await tasks(here)).toEqual([['2026-11-27', about.due, null]]);
  const note = { disputeId, text: 'El almacén busca las cajas', owner: 'Raúl', dueOn: '2026-12-02' };
  expect((await noteDispute(here, note)).value).not.toBeNull();
  expect(await tasks(here)).toEqual([['2026-12-02', about.due, null]]);
  await closeDispute(here, disputeId, 'Llegaron');
  expect(await tasks(here)).toEqual([['2026-12-02', about.due, 'dispute-closed']]);
  expect((await noteDispute(here, note)).value).toBeNull();
  const [story] = await disputeHistory(here.ledger, { customerId: 'customer', timeZone });
  expect(story).toMatchObject({ owner: 'Raúl', invoices: ['F2071'], closed: { text: 'Llegaron' } });
});

test('a note brings a day to a dispute that had none, and leaves the day alone when it names none', async () => {
  const here = await aLedger();
  const { value: disputeId } = await openDispute(here, { customerId: 'customer', invoiceIds: [], code: 'service' });
  await noteDispute(here, { disputeId, text: 'Hablé con ella', owner: null, dueOn: null });
  expect(await tasks(here)).toEqual([]);
  await noteDispute(here, { disputeId, text: 'Viene el lunes', owner: null, dueOn: '2026-11-30', about: 'Verla' });
  expect(await tasks(here)).toEqual([['2026-11-30', 'Verla', null]]);
});

test('with the reputation at stake the customer is marked and the owner has a task today; one undo takes all back', async () => {
  const here = await aLedger(aCustomer({ situation: { tag: 'seasonal', reason: 'Cierra en enero', until: null } }));
  const before = await visibleState(here.ledger);
  const said = { customerId: 'customer', invoiceIds: [], code: 'treatment', text: 'Lo publicará', about };
  const { value: disputeId, actId } = await openDispute(here, { ...said, reputation: true, dueOn: '2026-11-26' });
  expect(await here.ledger.customers.get('customer')).toMatchObject({
    situation: { tag: 'reputation', reason: 'Lo publicará', until: null },
  });
  expect((await tasks(here)).toSorted()).toEqual([
    ['2026-11-24', about.escalated, null],
    ['2026-11-26', about.due, null],
  ]);
  await undo(here, actId ?? '');
  expect(await visibleState(here.ledger)).toEqual(before);
  const again = await openDispute(here, { ...said, reputation: true });
  await closeDispute(here, again.value, 'Hablamos', true);
  expect((await here.ledger.customers.get('customer'))?.situation).toBeNull();
  expect(disputeId).not.toBe(again.value);
});

test('closing leaves the mark where nobody said that it is over', async () => {
  const here = await aLedger();
  const { value } = await openDispute(here, { customerId: 'customer', invoiceIds: [], reputation: true });
  await closeDispute(here, value);
  expect((await here.ledger.customers.get('customer'))?.situation?.tag).toBe('reputation');
});
