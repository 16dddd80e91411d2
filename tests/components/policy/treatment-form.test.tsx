import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { mxn } from '../../support/builders';
import { aMailFrom } from '../../support/fake-host';
import { aStage } from '../sidebar-stage';

const address = 'pagos@lossauces.example';

test('how a customer is treated is said once, with what it changes, saved as one act, and undone as one', async () => {
  const { user, ledger, ...stage } = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [{ number: 'F-10', dueOn: '2026-11-01', total: mxn(100_000) }]);
  const acts = await ledger.acts.count();
  await stage.open(aMailFrom(address));
  await user.click(await screen.findByLabelText(/^Opciones de/));
  await user.click(await screen.findByText('Trato y política'));
  await user.selectOptions(await screen.findByLabelText('Su situación'), 'Pasa por dificultades');
  expect(screen.getByText('Conviene ofrecer un plan de pagos, más plazo o una parte ahora.')).toBeVisible();
  expect(screen.getByText('Di por qué, en pocas palabras.')).toBeVisible();
  await user.type(screen.getByLabelText('Por qué'), 'Perdió un contrato');
  await user.selectOptions(screen.getByLabelText('Política de avisos'), 'Con cuidado');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Trato guardado')).toBeVisible();
  const treated = { policyId: 'care', situation: { tag: 'in-difficulty', reason: 'Perdió un contrato', until: null } };
  expect(await ledger.customers.get(customerId)).toMatchObject(treated);
  expect(await ledger.acts.count()).toBe(acts + 1);
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () =>
    expect(await ledger.customers.get(customerId)).toMatchObject({ policyId: null, situation: null }),
  );
}, 60_000);
