import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { scheduleFollowUp } from '@/lib/actions/schedule-follow-up';
import { aLogEntry, day, mxn } from '../../support/builders';
import { anOpenMail } from '../../support/fake-host';
import { store } from '../../support/stored-rows';
import { aStage } from '../sidebar-stage';

/** A list with one row of each kind: to write to, to answer, to follow up; and a customer so large that lists are whole. */
async function aList() {
  const stage = await aStage();
  const owing = async (name: string, minor: number, dueOn = '2026-11-21', log: readonly object[] = []) => {
    const id = await stage.customer({ name, address: `caja@${name.toLowerCase()}.example` });
    await store(stage.ledger, { log: log.map((entry) => ({ ...entry, customerId: id })) });
    await stage.owe(id, [{ number: `F-${name}`, dueOn, total: mxn(minor), issuedOn: '2026-10-01' }]);
    return id;
  };
  const write = await owing('Atrasada', 40_000);
  await owing('Tardía', 30_000);
  const mail = aLogEntry({ direction: 'in', on: '2026-11-23', invoiceIds: [] });
  const reply = await owing('Preguntona', 20_000, '2026-11-21', [mail]);
  const followUp = await owing('Revisada', 20_000);
  await owing('Enorme', 90_000_000, '2026-12-30');
  await scheduleFollowUp(stage.here, followUp, { dueOn: day, at: null, about: 'Preguntar por la orden' });
  await stage.open(anOpenMail());
  await screen.findByRole('heading', { level: 1, name: 'Hoy' });
  return { ...stage, write, reply, followUp };
}

/** By its text, since asking for roles in a long list takes jsdom long. */
async function focusRow(name: string) {
  (await screen.findByText(name)).closest<HTMLElement>('[data-row]')?.focus();
}

test('a row to write to, one to answer and one to follow up are settled where they stand with H, P and S', async () => {
  const { user, ledger, write, reply, followUp } = await aList();
  await focusRow('Atrasada');
  await user.keyboard('h');
  expect(await screen.findByText('Anotado: ya le escribiste')).toBeVisible();
  expect(await ledger.log.where('customerId').equals(write).toArray()).toMatchObject([
    { direction: 'out', channel: 'mail', rung: 'note', evidence: 'logged' },
  ]);
  await waitFor(() => expect(screen.queryByText('Atrasada')).toBeNull());

  await focusRow('Preguntona');
  await user.keyboard('p');
  expect(await screen.findByText('Fuera de la lista hasta mañana')).toBeVisible();
  await waitFor(() => expect(screen.queryByText('Preguntona')).toBeNull());
  expect((await ledger.customers.get(reply))?.pausedUntil).toBe('2026-11-25');

  await focusRow('Revisada');
  await user.keyboard('s');
  const form = await screen.findByRole('form', { name: 'Saltar con motivo' });
  expect(within(form).getByRole('button', { name: 'Dejar para después' })).toBeDisabled();
  await user.type(within(form).getByLabelText('¿Por qué hoy no?'), 'Está de viaje');
  await user.click(within(form).getByRole('radio', { name: 'Otro día' }));
  await user.type(within(form).getByLabelText('Otro día', { selector: 'input:not([type=radio])' }), '2/12');
  await user.keyboard('{Enter}');
  await waitFor(async () => expect((await ledger.customers.get(followUp))?.pausedUntil).toBe('2026-12-02'));
  expect((await ledger.log.toArray()).map(({ text }) => text)).toContain('Está de viaje');
  await user.keyboard('{Control>}z{/Control}');
  // The list is read anew meanwhile: what was found a moment ago may be drawn again.
  await waitFor(() => expect(screen.getByText('Revisada')).toBeVisible());
  expect((await ledger.customers.get(followUp))?.pausedUntil).toBeNull();
}, 60_000);

test('a filter leaves only whom it names, and is taken away with one press', async () => {
  const { user } = await aList();
  await user.click(await screen.findByTitle('Filtrar la lista'));
  const bar = await screen.findByLabelText('Filtrar la lista', { selector: 'search' });
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await user.selectOptions(within(bar).getByRole('combobox', { name: 'Aviso' }), 'Amable (2)');
  await waitFor(() => expect(screen.queryByText('Revisada')).toBeNull());
  expect(screen.getByText('Atrasada')).toBeVisible();
  expect(screen.getByText('2 por atender')).toBeVisible();
  // The list is read anew under the hand that chooses: it must not lose its place.
  expect(within(bar).getByRole('combobox', { name: 'Aviso' })).toHaveFocus();
  await user.click(within(bar).getByRole('button', { name: 'Quitar filtros' }));
  await waitFor(() => expect(screen.getByText('Revisada')).toBeVisible());
}, 60_000);

test('simple letters are looked over one by one and end in the list again', async () => {
  const { user, host } = await aList();
  await user.click(await screen.findByRole('button', { name: 'Revisar una por una' }));
  expect(await screen.findByText('Carta 1 de 2')).toBeVisible();
  const text = await screen.findByRole('textbox', { name: 'Texto de la carta' });
  expect(text).toHaveTextContent('F-Atrasada');
  await user.click(screen.getByRole('button', { name: 'Siguiente' }));
  expect(await screen.findByText('Carta 2 de 2')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Texto de la carta' })).toHaveTextContent('F-Tardía'));
  expect(host.calls.filter(({ name }) => name === 'insertDraft')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Siguiente' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Hoy' })).toBeVisible();
}, 60_000);
