import { expect, test } from 'vitest';
import { logContact } from '@/lib/actions/log-contact';
import { logNote } from '@/lib/actions/log-note';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { saveSettings } from '@/lib/actions/save-settings';
import { setAside } from '@/lib/actions/set-aside';
import { undo } from '@/lib/actions/undo';
import { addDays } from '@/lib/domain/plain-date';
import { actsKept } from '@/lib/ledger/tables';
import type { Ledger } from '@/lib/ledger/database';
import { dayProgress } from '@/lib/views/day-progress';
import { aCustomer, calendar, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

const ids = ['a', 'b', 'c', 'd'];

function aBook(): Promise<Ledger> {
  return store(freshLedger(), {
    customers: ids.map((id) => aCustomer({ id, name: `Cliente ${id}` })),
    invoices: ids.map((id) => late(3, { id: `i-${id}`, customerId: id })),
  });
}

/** A note about each of these customers, so many days ago. */
async function notes(ledger: Ledger, daysAgo: number, about: readonly string[]) {
  const here = circumstances(ledger, {
    today: addDays(day, -daysAgo),
    newId: () => `note-${daysAgo}-${Math.random()}`,
  });
  for (const customerId of about) await logNote(here, { customerId, text: 'Hablé con caja' });
}

test('who was attended to today counts once however much was done, and who waits is counted', async () => {
  const ledger = await aBook();
  const here = circumstances(ledger);
  await refreshStandings(here);
  expect(await dayProgress(ledger, { today: day, calendar })).toEqual({ doneToday: 0, waiting: 4, usualADay: null });
  await logNote(here, { customerId: 'a', text: 'Preguntan por la factura' });
  await logContact(here, { customerId: 'a', channel: 'mail', direction: 'out', rung: 'note' });
  await setAside(here, { customerId: 'b', until: '2026-11-27', reason: null });
  expect(await dayProgress(ledger, { today: day, calendar })).toMatchObject({ doneToday: 2, waiting: 2 });
});

test('what was taken back and what is about nobody is no work done', async () => {
  const ledger = await aBook();
  const here = circumstances(ledger);
  await refreshStandings(here);
  await saveSettings(here, { 'company.name': 'Talleres Orozco' });
  const { actId } = await setAside(here, { customerId: 'b', until: '2026-11-27', reason: null });
  await undo(here, actId ?? '');
  expect(await dayProgress(ledger, { today: day, calendar })).toMatchObject({ doneToday: 0, waiting: 4 });
});

test('usual is the middle of the days that were worked, without today and without days long past', async () => {
  const ledger = await aBook();
  await notes(ledger, 20, ids);
  await notes(ledger, 4, ['a']);
  await notes(ledger, 3, ['a', 'b', 'c']);
  await notes(ledger, 1, ['a', 'b']);
  await notes(ledger, 0, ids);
  expect((await dayProgress(ledger, { today: day, calendar })).usualADay).toBe(2);
});

test('a day begins and ends where the company is', async () => {
  const ledger = await aBook();
  const lateAtNight = circumstances(ledger, { now: () => '2026-11-24T05:30:00.000Z' });
  await logNote(lateAtNight, { customerId: 'a', text: 'Todavía era lunes en México' });
  expect(await dayProgress(ledger, { today: day, calendar })).toMatchObject({ doneToday: 0, usualADay: 1 });
});

test('a clerk of many customers is told of whole days, not of what is left of one', async () => {
  const ledger = await aBook();
  // 400 acts a day: of the first of three days only 200 are remembered.
  const acts = Array.from({ length: actsKept }, (_, place) => ({
    id: `act-${place}`,
    what: 'log-note',
    customerId: `customer-${place % 400}`,
    at: `${addDays(day, -3 + Math.floor((place + 200) / 400))}T18:00:00.000Z`,
    images: [],
    undoneAt: null,
  }));
  await ledger.acts.bulkAdd(acts);
  expect((await dayProgress(ledger, { today: day, calendar })).usualADay).toBe(400);
});
