import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aMailFrom } from '../../support/fake-host';
import { aStage } from '../sidebar-stage';

const address = 'pagos@lossauces.example';

async function aPanel() {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [
    { id: 'a', number: 'F-10', dueOn: '2026-11-01' },
    { id: 'b', number: 'F-11', dueOn: '2026-11-02' },
    { id: 'c', number: 'F-12', dueOn: '2026-11-03' },
  ]);
  await stage.open(aMailFrom(address));
  await screen.findByRole('toolbar');
  return stage;
}

test('a key opens a dispute of the chosen invoices, which leave the reminders until it is resolved with a note', async () => {
  const { user, ledger } = await aPanel();
  await user.click(screen.getByLabelText(/F-10/));
  await user.click(screen.getByLabelText(/F-11/));
  await user.keyboard('r');
  await screen.findByText('¿Qué facturas?');
  expect(screen.getByText('Falta el motivo')).toBeVisible();
  await user.click(screen.getByLabelText('No le llegó o llegó incompleto'));
  await user.click(screen.getByLabelText('¿Quién lo atiende?'));
  await user.paste('Raúl');
  await user.click(screen.getByLabelText('¿Para cuándo queremos responder?'));
  await user.paste('viernes');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('En reclamo: F-10 y F-11')).toBeVisible();
  expect(screen.getByText('No le llegó o llegó incompleto')).toBeVisible();
  expect(screen.getByText(/Queremos responder a más tardar el viernes 27/)).toBeVisible();
  expect(await screen.findAllByText('No la incluimos en los avisos')).toHaveLength(2);
  await user.click(screen.getByText('Resolver con nota'));
  await user.click(await screen.findByLabelText('¿Cómo quedó?'));
  await user.paste('Llegaron las cajas');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.queryByText('En reclamo: F-10 y F-11')).toBeNull());
  expect((await ledger.disputeEvents.toArray()).map(({ what, code, text }) => [what, code, text])).toEqual([
    ['opened', 'not-received', null],
    ['closed', 'not-received', 'Llegaron las cajas'],
  ]);
}, 40_000);

test('the menu and the selection open the same form; nothing is chosen unless somebody chose it', async () => {
  const { user } = await aPanel();
  await user.click(screen.getByLabelText('Opciones del cliente'));
  await user.click(await screen.findByText('Registrar reclamo'));
  expect(await screen.findByText('Elige al menos una factura')).toBeVisible();
  await user.keyboard('{Escape}');
  await user.click(await screen.findByLabelText(/F-12/));
  await user.click(screen.getByText('Reclamo'));
  expect(await screen.findByText('Falta el motivo')).toBeVisible();
}, 40_000);
