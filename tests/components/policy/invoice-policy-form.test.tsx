import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aMailFrom } from '../../support/fake-host';
import { aStage } from '../sidebar-stage';

const address = 'pagos@lossauces.example';

test('chosen invoices get a policy of their own in one act, which is undone as one', async () => {
  const { user, ledger, ...stage } = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [
    { id: 'a', number: 'F-10', dueOn: '2026-11-01' },
    { id: 'b', number: 'F-11', dueOn: '2026-11-02' },
    { id: 'c', number: 'F-12', dueOn: '2026-11-03' },
  ]);
  const policies = async () => (await ledger.invoices.bulkGet(['a', 'b', 'c'])).map((one) => one?.policyId ?? null);
  await stage.open(aMailFrom(address));
  await user.click(await screen.findByLabelText(/F-10/));
  await user.click(screen.getByLabelText(/F-11/));
  await user.click(await screen.findByLabelText('Más con estas facturas'));
  await user.click(await screen.findByText('Política de estas facturas'));
  expect(await screen.findByText('Elige otra política.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Política de avisos'), 'Sin seguimiento');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Política guardada para 2 facturas')).toBeVisible();
  expect(await policies()).toEqual(['no-follow', 'no-follow', null]);
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect(await policies()).toEqual([null, null, null]));
}, 60_000);
