import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { aContact, aCustomer } from '../../support/builders';
import { late } from '../../support/steps';
import { openDesk } from '../desk/desk-stage';

const one = { customers: [aCustomer()], contacts: [aContact()], invoices: [late(2)] };

test('a policy is edited as a ladder, rehearsed, saved with its undo', async () => {
  const { user, ledger } = await openDesk('#/policy', one);
  await user.click(await screen.findByLabelText('Editar: Amable estándar'));
  const step = await screen.findByText('Amable');
  await user.click(step);
  const write = async (text: string) => {
    await user.clear(screen.getByLabelText('Días desde el vencimiento'));
    await user.paste(text);
  };
  await write('7');
  expect(await screen.findAllByText(/Dos avisos caen el mismo día/)).not.toEqual([]);
  await write('5');
  await user.click(screen.getByText('Ensayar con los clientes de hoy'));
  expect(await screen.findByText('Cambia para 1 de 1')).toBeVisible();
  expect(screen.getByText('Ahora: Escribir un aviso amable')).toBeVisible();
  expect(screen.getByText(/^Con el cambio: Esperar hasta/)).toBeVisible();
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await user.click(screen.getByText('Guardar política'));
  expect(await screen.findByText('Política guardada: Amable estándar')).toBeVisible();
  expect(await ledger.policies.get('kind-standard')).toMatchObject({ version: 1, name: null });
  await user.click(screen.getByText('Deshacer'));
  await waitFor(async () => expect((await ledger.policies.get('kind-standard'))?.voided ?? 'gone').not.toBeNull());
}, 60_000);

test('the groups follow their policies; one for all is warned of, and our proposal is one click', async () => {
  const { user, ledger } = await openDesk('#/policy', one);
  const table = await screen.findByRole('table');
  for (const list of within(table).getAllByRole('combobox')) {
    if ((list as HTMLSelectElement).value === '') continue;
    await user.selectOptions(list, '');
    await waitFor(() => expect(list).toHaveValue(''));
  }
  await user.click(await screen.findByText('Usar la propuesta de Cordial'));
  await waitFor(() => expect(within(table).getByLabelText('En dificultad, Saldo pequeño')).toHaveValue('care'));
  expect((await ledger.settings.get('policy.matrix'))?.value).toMatchObject({ punctual: { A: null, B: 'light' } });
  expect(screen.queryByText('Todos reciben el mismo trato')).toBeNull();
}, 60_000);
