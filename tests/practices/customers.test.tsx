import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { changeCustomer } from '@/lib/actions/change-customer';
import { patiently } from '../components/patiently';
import { aStage, type Stage } from '../components/sidebar-stage';
import { aMailFrom } from '../support/fake-host';

await patiently(import('@/components/disputes/DisputeForm'), import('@/components/customer/CustomerForm'));

const address = 'pagos@lossauces.example';

async function aPanel(before: (stage: Stage, customerId: string) => Promise<unknown> = async () => undefined) {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [
    { id: 'a', number: 'F-77', dueOn: '2026-11-09' },
    { id: 'b', number: 'F-78', dueOn: '2026-11-10' },
  ]);
  await before(stage, customerId);
  await stage.open(aMailFrom(address));
  await screen.findByText('Siguiente paso');
  return { stage, customerId };
}

test('S1.15, S4.12 somebody who is not satisfied is not reminded of that invoice, and somebody sees to it', async () => {
  const { stage, customerId } = await aPanel();
  const { user, ledger } = stage;
  await user.click(screen.getByLabelText(/F-77/));
  await user.click(await screen.findByText('Reclamo'));
  await user.click(await screen.findByLabelText('No quedó conforme'));
  await user.click(screen.getByLabelText('¿Quién lo atiende?'));
  await user.paste('Calidad');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('En reclamo: F-77')).toBeVisible();
  expect(screen.getByText(/Lo atiende Calidad desde hoy/)).toBeVisible();
  // The other invoice may still be spoken of.
  expect(await screen.findByText(/F-78 lleva 14 días/)).toBeVisible();
  expect(screen.queryByText(/F-77 lleva/)).toBeNull();
  expect(await ledger.disputeEvents.toArray()).toMatchObject([
    { customerId, invoiceIds: ['a'], code: 'dissatisfied', owner: 'Calidad' },
  ]);
}, 40_000);

test('S2.23, S2.24 how each customer pays is kept in fields of its own, with the day it was asked, and asked again', async () => {
  const old = { payDays: [5], cutOff: null, purchaseOrder: null, portal: null, documents: null };
  const { stage, customerId } = await aPanel((here, id) =>
    changeCustomer(here.here, id, { paymentPolicy: { ...old, verifiedOn: '2026-02-02' } }),
  );
  const { user, ledger } = stage;
  await user.click(screen.getByLabelText('Opciones del cliente'));
  await user.click(await screen.findByText('Editar cliente'));
  expect(await screen.findByText(/conviene volver a preguntar/)).toBeVisible();
  await user.click(screen.getByLabelText('Portal de proveedores'));
  await user.paste('portal.sauces.example');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(async () =>
    expect(await ledger.customers.get(customerId)).toMatchObject({
      paymentPolicy: { payDays: [5], portal: 'portal.sauces.example', verifiedOn: '2026-11-24' },
    }),
  );
}, 40_000);
