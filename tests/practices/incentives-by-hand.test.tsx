import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { recordPayment } from '@/lib/actions/record-payment';
import { aStage } from '../components/sidebar-stage';
import { mxn } from '../support/builders';
import { aMailFrom } from '../support/fake-host';

const address = 'pagos@lossauces.example';
const soon = { number: 'F-204', issuedOn: '2026-11-20', dueOn: '2026-12-20', total: mxn(100_000) };
const said = (element: HTMLElement) => (element.textContent ?? '').replaceAll('\u00a0', ' ');

async function menu(stage: Awaited<ReturnType<typeof aStage>>, item: string) {
  await stage.user.click(await screen.findByRole('button', { name: 'Opciones del cliente' }));
  await stage.user.click(await screen.findByRole('menuitem', { name: item }));
}

test('S0.30, S0.31, S2.9 a rule is told as one types it, and what it earned is logged with one press and its undo', async () => {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [soon]);
  await stage.open(aMailFrom(address));
  await menu(stage, 'Incentivo');
  await stage.user.click(await screen.findByRole('radio', { name: 'Algo propio' }));
  await stage.user.type(screen.getByRole('textbox', { name: 'Porcentaje' }), '2,5');
  const sentence = await screen.findByText(/F-204: si paga hasta/);
  expect(said(sentence)).toBe(
    'F-204: si paga hasta el jueves 10 dic, 975.00 MXN en lugar de 1,000.00 MXN (25.00 MXN menos)',
  );
  await stage.user.click(screen.getByRole('button', { name: 'Guardar incentivo' }));
  await recordPayment(stage.here, { customerId, amount: mxn(97_500), paidOn: '2026-11-24' });
  const fact = await screen.findByText(/Pagó dentro del plazo/);
  expect(said(fact)).toBe('Pagó dentro del plazo: descuento de 25.00 MXN');
  await stage.user.click(screen.getByRole('button', { name: 'Registrar' }));
  await waitFor(async () => expect((await stage.ledger.invoices.toArray())[0]?.openMinor).toBe(0));
  expect(await screen.findByRole('button', { name: 'Agradecer' })).toBeVisible();
  await stage.user.click(screen.getByRole('button', { name: 'Deshacer' }));
  await waitFor(async () => expect((await stage.ledger.invoices.toArray())[0]?.openMinor).toBe(2_500));
});

test('S0.28, S0.29 what was signed and acknowledged is kept from the sidebar and stands on the panel', async () => {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [soon]);
  await stage.open(aMailFrom(address));
  await menu(stage, 'Condiciones acordadas');
  await stage.user.type(await screen.findByRole('textbox', { name: 'Contrato o referencia' }), 'C-12');
  await stage.user.type(screen.getByRole('textbox', { name: 'Firmado el' }), '3 de marzo');
  await stage.user.type(screen.getByRole('textbox', { name: 'Qué se acordó' }), '45 días');
  await stage.user.click(screen.getByRole('radio', { name: 'Sí' }));
  await stage.user.click(screen.getByRole('button', { name: 'Guardar condiciones' }));
  const region = await screen.findByRole('region', { name: 'Incentivos y condiciones' });
  expect(said(region)).toContain('C-12 · Lucía Ferrer las confirmó hoy');
  expect((await stage.ledger.customers.get(customerId))?.agreement).toEqual({
    reference: 'C-12',
    signedOn: '2026-03-03',
    terms: '45 días',
    fileName: null,
    acknowledged: { on: '2026-11-24', by: 'Lucía Ferrer', how: 'mail' },
  });
});
