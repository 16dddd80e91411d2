import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aContact, aCustomer, aDisputeEvent, aFollowUp, aLogEntry } from '../../support/builders';
import { late } from '../../support/steps';
import { openDesk } from './desk-stage';

const names = { write: 'Atrasada', reply: 'Preguntona', follow: 'Revisada', ours: 'Molino del Río' };
const ids = Object.keys(names);
const book = {
  customers: Object.entries(names).map(([id, name]) => aCustomer({ id, name })),
  contacts: ids.map((id) => aContact({ id: `c-${id}`, customerId: id, value: `caja@${id}.example` })),
  invoices: ids.map((id) => late(3, { id: `i-${id}`, customerId: id, number: id })),
  log: [aLogEntry({ customerId: 'reply', direction: 'in', on: '2026-11-23', invoiceIds: [] })],
  followUps: [aFollowUp({ customerId: 'follow', about: 'Ver si firmó' })],
  disputeEvents: [
    aDisputeEvent({
      customerId: 'ours',
      invoiceIds: ['i-ours'],
      code: 'not-received',
      owner: 'Paula',
      dueOn: '2026-11-20',
    }),
  ],
};
/** By its text, since asking for roles in a long list takes jsdom long. */
async function focusRow(name: string) {
  (await screen.findByText(name)).closest<HTMLElement>('[data-row]')?.focus();
}

test('every row of the wide list is settled with a key, whatever brought it there', async () => {
  const { user, ledger } = await openDesk('#/today', book);
  await focusRow('Preguntona');
  await user.keyboard('h');
  expect(await screen.findByText('Respuesta atendida')).toBeVisible();
  await focusRow('Revisada');
  await user.keyboard('p');
  expect(await screen.findByText('Fuera de la lista hasta mañana')).toBeVisible();
  expect((await ledger.followUps.get('follow-up'))?.dueOn).toBe('2026-11-25');
  await focusRow('Atrasada');
  await user.keyboard('s');
  await user.type(await screen.findByLabelText('¿Por qué hoy no?'), 'Cierran por inventario{Enter}');
  await waitFor(async () => expect((await ledger.customers.get('write'))?.pausedUntil).toBe('2026-11-25'));
  expect(await screen.findByText(/^3 atendidos hoy/)).toBeVisible();
}, 60_000);

test('what waits for us stands beside the list with who sees to it and since when', async () => {
  const { user } = await openDesk('#/today', book);
  const side = await screen.findByLabelText('De nuestro lado');
  expect(within(side).getByText(/^Paula · desde el 20/)).toBeVisible();
  await user.click(within(side).getByText('Molino del Río'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Molino del Río' })).toBeVisible();
}, 60_000);
