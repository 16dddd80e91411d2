import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { patiently } from '../components/patiently';
import { aStage } from '../components/sidebar-stage';
import { mxn } from '../support/builders';
import { aMailFrom } from '../support/fake-host';

await patiently(
  import('@/components/agreements/WaysOutPage'),
  import('@/components/agreements/ParkForm'),
  import('@/components/instalments/PlanForm'),
  import('@/components/instalments/AgreePlanForm'),
  import('@/components/instalments/AgreedPage'),
  import('@/components/running/PlanFacts'),
  import('@/components/promises/PromiseForm'),
  import('@/components/letter/LetterForm'),
);

const address = 'pagos@lossauces.example';

async function aPanel() {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [{ id: 'a', number: 'F-77', dueOn: '2026-11-09', total: mxn(3_825_000) }]);
  await stage.open(aMailFrom(address));
  await screen.findByRole('toolbar');
  return stage;
}

async function choose(stage: Awaited<ReturnType<typeof aPanel>>, menu: string, verb: string) {
  await stage.user.click(await screen.findByLabelText(menu));
  await stage.user.click(await screen.findByText(verb));
}

test('S0.18, S3.21, S1.37 from the mail: a way out, two options in one letter, and what they chose', async () => {
  const stage = await aPanel();
  await choose(stage, 'Opciones del cliente', 'Acordar una salida');
  expect(await screen.findByText(/^3 pagos de 12,750.00.MXN, el primero el viernes 27$/)).toBeVisible();
  expect(await complaints()).toEqual([]);
  await stage.user.click(screen.getByText(/^3 pagos de 12,750.00/));
  await screen.findByText('Opción B');
  expect(await complaints()).toEqual([]);
  await stage.user.click(screen.getByText('Escribir la propuesta'));
  const letter = await screen.findByLabelText('Texto de la carta');
  await waitFor(() => expect(letter).toHaveTextContent('Opción B'));
  expect(await stage.ledger.plans.count()).toBe(2);
  await stage.user.click(screen.getByLabelText('Volver'));
  await choose(stage, 'Opciones de la propuesta', 'Aceptó una opción');
  await stage.user.click(await screen.findByLabelText(/^Opción A: 3 pagos de 12,750.00.MXN, el primero el viernes 27/));
  await stage.user.click(screen.getByText('Registrar acuerdo'));
  expect(await screen.findByText('Plan acordado')).toBeVisible();
  await stage.user.click(screen.getByLabelText('Volver'));
  const running = within(await screen.findByRole('region', { name: 'En marcha' }));
  expect(await running.findByText(/^Plan: 0.00 de 38,250.00.MXN$/)).toBeVisible();
  expect(running.getByText(/^Sigue 12,750.00.MXN el viernes 27$/)).toBeVisible();
}, 60_000);

test('S3.26 who cannot pay today is left alone in two presses, and one press takes it back', async () => {
  const stage = await aPanel();
  await choose(stage, 'Opciones del cliente', 'No puede pagar hoy');
  await stage.user.click(await screen.findByText('Dejar en espera'));
  expect(await screen.findByText(/^En espera hasta el/)).toBeVisible();
  expect((await stage.ledger.customers.toArray())[0]?.situation?.tag).toBe('cannot-pay-now');
  await stage.user.click(screen.getByText('Deshacer'));
  await waitFor(async () => expect((await stage.ledger.customers.toArray())[0]?.pausedUntil).toBeNull());
}, 40_000);

test('S1.37 a promise in two parts is one press more, with every cent', async () => {
  const stage = await aPanel();
  await stage.user.click(await screen.findByText('Promesa'));
  await stage.user.click(await screen.findByText('En dos partes'));
  expect(await screen.findByText(/^El resto: 19,125.00.MXN$/)).toBeVisible();
  expect(await complaints()).toEqual([]);
  await stage.user.click(screen.getAllByText('Registrar promesa').at(-1)!);
  await waitFor(async () => expect(await stage.ledger.promises.count()).toBe(2));
  const rows = await stage.ledger.promises.toArray();
  expect(rows.map(({ promised }) => [promised.date, promised.amount.minor]).toSorted()).toEqual([
    ['2026-11-27', 1_912_500],
    ['2026-12-11', 1_912_500],
  ]);
}, 40_000);

/** Colours need layout, which jsdom has not; the browser tests look at them. */
async function complaints(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
