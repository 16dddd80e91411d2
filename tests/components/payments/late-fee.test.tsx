import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isLateFee } from '@/lib/domain/late-fee';
import { mxn } from '../../support/builders';
import { aMailFrom } from '../../support/fake-host';
import { aStage } from '../sidebar-stage';

const address = 'pagos@lossauces.example';

test('RULE-18 a fee is of the late invoices that were chosen, says what it rests on, and goes with one undo', async () => {
  const { user, ledger, ...stage } = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [
    { id: 'late', number: 'F-10', dueOn: '2026-11-01', total: mxn(100_000) },
    { id: 'other', number: 'F-11', dueOn: '2026-11-02', total: mxn(50_000) },
    { id: 'ahead', number: 'F-12', dueOn: '2026-12-20', total: mxn(70_000) },
  ]);
  await stage.open(aMailFrom(address));
  await user.click(await screen.findByLabelText(/F-10/));
  expect(screen.getAllByText(/^Venció /)).toHaveLength(2);
  expect(screen.getByText(/^Vence /)).toBeVisible();
  await user.click(screen.getByLabelText(/F-12/));
  await user.click(await screen.findByLabelText('Más con estas facturas'));
  await user.click(await screen.findByText('Agregar un recargo'));
  expect(await screen.findByText(/solo se cobra si se pactó o si la ley lo permite/)).toBeVisible();
  await user.click(screen.getByLabelText('Un porcentaje'));
  await user.type(screen.getByLabelText('Porcentaje de lo que queda de cada factura'), '2.3');
  expect(screen.getByText(/Se agrega 1 recargo de.*23\.00/)).toBeVisible();
  expect(screen.getByText('Di en qué se basa, en pocas palabras.')).toBeVisible();
  await user.type(screen.getByLabelText('¿En qué se basa?'), 'Contrato');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/^Recargo agregado/)).toBeVisible();
  const added = (await ledger.invoices.toArray()).filter(isLateFee);
  expect(added).toMatchObject([{ sourceId: 'late', total: mxn(2_300), concept: 'Contrato', dueOn: '2026-12-01' }]);
  expect(await screen.findByText('Recargo')).toBeVisible();
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(screen.queryByText('Recargo')).toBeNull());
}, 60_000);
