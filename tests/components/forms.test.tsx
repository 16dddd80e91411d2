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

test('a promise takes three clicks, comes with its follow-up, and one click takes both back', async () => {
  const { user, ledger } = await aLateCustomer();
  await user.click(screen.getByRole('button', { name: 'Promesa' }));
  await user.click(await screen.findByRole('radio', { name: 'Fin de mes' }));
  await user.click(screen.getByRole('button', { name: 'Registrar promesa' }));
  await waitFor(async () => {
    expect(await ledger.promises.toArray()).toMatchObject([
      { promised: { date: '2026-11-30', amount: mxn(150_050) }, channel: 'mail' },
    ]);
  });
  expect(await ledger.followUps.toArray()).toMatchObject([{ dueOn: '2026-12-03' }]);
  await user.click(await screen.findByRole('button', { name: 'Deshacer' }));
  expect(await screen.findByText('Se quitó la promesa; todo está como antes')).toBeVisible();
  expect((await ledger.followUps.toArray()).every(({ voided }) => voided !== null)).toBe(true);
});

test('a promise by keyboard alone: P, a phrase, Ctrl+Enter; Ctrl+Z takes it back', async () => {
  const { user, ledger } = await aLateCustomer();
  await user.keyboard('p');
  const when = await screen.findByLabelText('¿Cuándo?', { selector: 'input:not([type="radio"])' });
  await waitFor(() => expect(when).toHaveFocus());
  await user.clear(when);
  await user.keyboard('15/12{Control>}{Enter}{/Control}');
  await waitFor(async () =>
    expect(await ledger.promises.toArray()).toMatchObject([{ promised: { date: '2026-12-15' } }]),
  );
  await screen.findByText(/Promesa registrada/);
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('Se quitó la promesa; todo está como antes')).toBeVisible();
});

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
  const selection = screen.getByRole('region', { name: 'Selección' });
  expect(within(selection).getByText(/1 factura, 500\.50/)).toBeVisible();
  await user.click(within(selection).getByRole('button', { name: 'Promesa' }));
  await user.click(await screen.findByRole('button', { name: 'Registrar promesa' }));
  await waitFor(async () => expect(await ledger.promises.toArray()).toMatchObject([{ invoiceIds: ['F-11'] }]));
});

test('a note and its follow-up are one save and one undo', async () => {
  const { user, ledger } = await aLateCustomer();
  await user.click(screen.getByRole('button', { name: 'Nota' }));
  await user.type(await screen.findByLabelText('¿Qué hay que recordar?'), 'Vuelve la contadora');
  await user.click(screen.getByRole('radio', { name: 'Mañana' }));
  await user.click(screen.getByRole('button', { name: 'Guardar nota' }));
  await waitFor(async () => expect(await ledger.followUps.toArray()).toMatchObject([{ dueOn: '2026-11-25' }]));
  expect(await ledger.log.toArray()).toMatchObject([{ channel: 'note', text: 'Vuelve la contadora' }]);
  expect(
    await ledger.acts
      .where('at')
      .above('')
      .filter(({ what }) => what === 'log-note')
      .count(),
  ).toBe(1);
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

test('a payment settles the oldest invoice first and the panel follows', async () => {
  const { user, ledger } = await aLateCustomer();
  await user.click(screen.getByRole('button', { name: 'Pago' }));
  await user.type(await screen.findByLabelText('¿Cuánto llegó?'), '1,000');
  await user.click(screen.getByRole('button', { name: 'Registrar pago' }));
  await waitFor(async () =>
    expect(await ledger.payments.toArray()).toMatchObject([{ invoiceId: 'F-10', amount: mxn(100_000) }]),
  );
  expect(await screen.findByRole('region', { name: 'Facturas abiertas (1)' })).toBeVisible();
});

test('a call is logged with how it went', async () => {
  const { user, ledger } = await aLateCustomer();
  await user.keyboard('l');
  await user.click(await screen.findByRole('radio', { name: 'No contestó' }));
  await user.click(screen.getByRole('button', { name: 'Registrar llamada' }));
  await waitFor(async () =>
    expect(await ledger.log.toArray()).toMatchObject([{ channel: 'call', outcome: 'no-answer' }]),
  );
  expect(await screen.findByText('Llamada, no contestó')).toBeVisible();
});

test('a follow-up is scheduled in one click after the form opens, and done from its menu', async () => {
  const { user, ledger } = await aLateCustomer();
  await user.keyboard('s');
  await user.click(await screen.findByRole('button', { name: 'Agendar seguimiento' }));
  await waitFor(async () => expect(await ledger.followUps.toArray()).toMatchObject([{ dueOn: '2026-11-25' }]));
  await user.click(await screen.findByRole('button', { name: 'Opciones del seguimiento' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Marcar como hecho' }));
  await waitFor(async () => expect((await ledger.followUps.toArray())[0]?.doneAt).not.toBeNull());
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
