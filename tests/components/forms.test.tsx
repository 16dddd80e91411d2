import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { choosePolicy } from '@/lib/actions/choose-policy';
import { loadColumns } from '@/lib/actions/load-columns';
import { savePolicy } from '@/lib/actions/save-policy';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { append } from '@/lib/ledger/write';
import { aRow, mxn } from '../support/builders';
import { aMailFrom } from '../support/fake-host';
import { patiently } from './patiently';
import { aStage, type Stage } from './sidebar-stage';

await patiently(
  import('@/components/promises/PromiseForm'),
  import('@/components/notes/NoteForm'),
  import('@/components/payments/PaymentForm'),
  import('@/components/calls/CallForm'),
  import('@/components/follow-ups/FollowUpForm'),
);

const address = 'pagos@lossauces.example';

async function aLateCustomer(options: Parameters<typeof aStage>[0] = {}): Promise<Stage & { customerId: string }> {
  const stage = await aStage(options);
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [
    { id: 'F-10', number: 'F-10', dueOn: '2026-11-01', total: mxn(100_000) },
    { id: 'F-11', number: 'F-11', dueOn: '2026-11-10', total: mxn(50_050) },
  ]);
  await stage.open(aMailFrom(address));
  await screen.findByRole('toolbar');
  await screen.findByRole('checkbox', { name: /F-11/ });
  return { ...stage, customerId };
}

test('a day that is not understood is said, and nothing is saved', async () => {
  const { user, ledger } = await aLateCustomer();
  await user.keyboard('p');
  const when = await screen.findByLabelText('¿Cuándo?', { selector: 'input:not([type="radio"])' });
  await user.clear(when);
  await user.type(when, 'cuando cobremos');
  expect(screen.getByText(/No entendimos la fecha/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Registrar promesa' }));
  expect(screen.getByText('Falta la fecha')).toBeVisible();
  expect(await ledger.promises.count()).toBe(0);
});

test('chosen invoices go into the promise', async () => {
  const { user, ledger } = await aLateCustomer();
  await user.click(screen.getByRole('checkbox', { name: /F-11/ }));
  const selection = await screen.findByRole('region', { name: 'Selección' });
  expect(within(selection).getByText(/1 factura, 500\.50/)).toBeVisible();
  await user.click(within(selection).getByRole('button', { name: 'Promesa' }));
  await user.click(await screen.findByRole('button', { name: 'Registrar promesa' }));
  await waitFor(async () => expect(await ledger.promises.toArray()).toMatchObject([{ invoiceIds: ['F-11'] }]));
});

test('what was typed into a form that was left is there again', async () => {
  const { user } = await aLateCustomer();
  await user.click(screen.getByRole('button', { name: 'Nota' }));
  await user.type(await screen.findByLabelText('¿Qué hay que recordar?'), 'A medias');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Nota' })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Nota' }));
  expect(await screen.findByLabelText('¿Qué hay que recordar?')).toHaveValue('A medias');
});

test('letters typed into a field are never taken for shortcuts', async () => {
  const { user } = await aLateCustomer();
  await user.keyboard('n');
  const note = await screen.findByLabelText('¿Qué hay que recordar?');
  await user.type(note, 'pelgnts/?');
  expect(note).toHaveValue('pelgnts/?');
});

test('a failed save keeps what was written and can be tried again', async () => {
  const { user, ledger } = await aLateCustomer();
  const real = ledger.transaction.bind(ledger);
  let isFull = true;
  Object.assign(ledger, {
    transaction: (...args: Parameters<typeof real>) =>
      isFull && args[0] === 'rw' ? Promise.reject(new DOMException('', 'QuotaExceededError')) : real(...args),
  });
  await user.keyboard('n');
  await user.type(await screen.findByLabelText('¿Qué hay que recordar?'), 'Importante');
  await user.click(screen.getByRole('button', { name: 'Guardar nota' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('El disco está lleno');
  expect(screen.getByLabelText('¿Qué hay que recordar?')).toHaveValue('Importante');
  isFull = false;
  await user.click(screen.getByRole('button', { name: 'Guardar otra vez' }));
  await waitFor(async () => expect(await ledger.log.count()).toBe(1));
});

test('patience and the age of figures are those of the customer’s own policy', async () => {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [{ id: 'F-10', number: 'F-10', dueOn: '2026-11-01' }]);
  const report = { customerId, invoiceId: 'F-10', asOf: '2026-11-20', open: mxn(100_000), source: 'list' };
  await append(stage.ledger, 'balanceReports', [{ ...aRow('report'), ...report }], await loadColumns());
  const own = { ...shippedPolicy, id: 'own', name: 'Paciente', promiseToleranceDays: 4, staleAfterDays: 2 };
  await savePolicy(stage.here, own);
  await choosePolicy(stage.here, { customerId, policyId: 'own', place: 'keep', reason: '' });
  await stage.open(aMailFrom(address));
  const money = await screen.findByRole('region', { name: 'Lo que debe' });
  expect(within(money).getByText(/20 nov/)).toBeVisible();
  await stage.user.click(await screen.findByRole('button', { name: 'Promesa' }));
  expect(await screen.findByText(/Damos 4 días hábiles/)).toBeVisible();
});
