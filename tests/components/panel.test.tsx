import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draftInserted } from '@/lib/actions/draft-inserted';
import { openDispute } from '@/lib/actions/open-dispute';
import { recordPayment } from '@/lib/actions/record-payment';
import { settleDraft } from '@/lib/actions/settle-draft';
import { mxn } from '../support/builders';
import { aMailFrom, anOpenMail } from '../support/fake-host';
import { aStage, showMail } from './sidebar-stage';

const address = 'pagos@lossauces.example';

test('the mail of a customer shows who they are, what they owe and what to do next', async () => {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [
    { number: 'F-10', dueOn: '2026-11-01', total: mxn(1_250_050) },
    { number: 'F-11', dueOn: '2026-12-04', total: mxn(4_000) },
    { number: 'F-12', dueOn: '2026-11-20', total: { minor: 9_900, currency: 'USD' } },
  ]);
  await stage.open(aMailFrom(address));
  expect(await screen.findByRole('heading', { level: 1, name: /Papelería Los Sauces/ })).toBeVisible();
  expect(screen.getByText(`Leído de ${address}`)).toBeVisible();
  const money = screen.getByRole('region', { name: 'Lo que debe' });
  expect(within(money).getAllByText(/12,500\.50 pesos mexicanos/).length).toBeGreaterThan(0);
  expect(within(money).getByRole('img', { name: /Antigüedad de 12,540\.50 pesos mexicanos/ })).toBeVisible();
  expect(within(money).getByText('99.00')).toBeVisible();
  const invoices = screen.getByRole('region', { name: 'Facturas abiertas (3)' });
  expect(
    within(invoices).getByRole('checkbox', { name: /Factura F-10, 12,500\.50 pesos mexicanos.*23 días de atraso/ }),
  ).toBeInTheDocument();
  expect(screen.getByText('Siguiente paso')).toBeVisible();
  expect(await screen.findByRole('toolbar', { name: 'Acciones' })).toBeInTheDocument();
});

test('another mail never leaves the last customer on screen', async () => {
  const stage = await aStage();
  await stage.customer({ address });
  await stage.customer({ address: 'caja@molino.example', name: 'Molino del Río' });
  await stage.open(aMailFrom(address));
  await screen.findByRole('heading', { level: 1, name: /Los Sauces/ });
  showMail(stage.host, 'caja@molino.example');
  expect(screen.queryByText(/Los Sauces/)).toBeNull();
  expect(await screen.findByRole('heading', { level: 1, name: 'Molino del Río' })).toBeVisible();
});

test('a new customer is created from the mail with its address as first contact', async () => {
  const stage = await aStage();
  await stage.customer({ address });
  await stage.open(aMailFrom('ana@nueva.example', 'Ana Robles'));
  await stage.user.click(await screen.findByRole('button', { name: /Crear un cliente nuevo/ }));
  await stage.user.type(await screen.findByLabelText('Nombre del cliente'), 'Nueva Comercial');
  await stage.user.click(screen.getByRole('button', { name: 'Crear un cliente' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Nueva Comercial' })).toBeVisible();
  expect(await stage.ledger.contacts.where('matchKey').equals('ana@nueva.example').count()).toBe(1);
});

test('a customer who owes nothing gets a kind word and no figures of debt', async () => {
  const stage = await aStage();
  await stage.customer({ address });
  await stage.open(aMailFrom(address));
  expect(await screen.findByRole('heading', { level: 2, name: 'Todo al corriente' })).toBeVisible();
  expect(screen.queryByText('Vencido')).toBeNull();
});

test('a dispute stands under the header, is left out of reminders, and can be resolved and reopened', async () => {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [{ id: 'F-10', number: 'F-10', dueOn: '2026-11-01' }]);
  await openDispute(stage.here, { customerId, invoiceIds: ['F-10'], text: 'Faltaron 12 cajas', owner: 'Raúl' });
  await stage.open(aMailFrom(address));
  expect(await screen.findByText('En reclamo: F-10')).toBeVisible();
  expect(screen.getByText(/Lo atiende Raúl desde hoy/)).toBeVisible();
  await stage.user.click(screen.getByRole('button', { name: 'Resolver con nota' }));
  await stage.user.type(await screen.findByRole('textbox', { name: '¿Cómo quedó?' }), 'Llegaron');
  await stage.user.click(screen.getByRole('button', { name: 'Marcar resuelto' }));
  await waitFor(() => expect(screen.queryByText('En reclamo: F-10')).toBeNull());
  await stage.user.click(screen.getByRole('button', { name: 'Deshacer' }));
  expect(await screen.findByText('En reclamo: F-10')).toBeVisible();
});

test('forty invoices show eight and the rest on request', async () => {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(
    customerId,
    Array.from({ length: 40 }, (_, place) => ({ number: `F-${100 + place}`, dueOn: '2026-11-01' })),
  );
  await stage.open(aMailFrom(address));
  expect((await screen.findAllByRole('checkbox')).length).toBe(8);
  await stage.user.click(screen.getByRole('button', { name: 'Ver las 40' }));
  expect(screen.getAllByRole('checkbox').length).toBe(40);
});

test('a letter that nobody saw leave is asked about until it is answered', async () => {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  const letter = {
    threadKey: null,
    contactId: null,
    invoiceIds: [],
    letter: 'gentle',
    stage: 'gentle',
    rung: 'gentle',
  } as const;
  await draftInserted(stage.here, {
    ...letter,
    composeKey: 'c1',
    customerId,
    subject: 'Sus facturas',
    fingerprint: 'x',
  });
  await settleDraft(stage.here, { compose: 'c1', what: 'gone', at: stage.here.now() });
  await stage.open(aMailFrom(address));
  await stage.user.click(await screen.findByRole('button', { name: /^Sí:/ }));
  await waitFor(async () =>
    expect(await stage.ledger.log.toArray()).toMatchObject([{ evidence: 'confirmed', rung: 'gentle' }]),
  );
  await waitFor(() => expect(screen.queryByText(/¿Enviaste el recordatorio/)).toBeNull());
});

test('a letter begun about an invoice that was paid meanwhile is told, and given up with one click', async () => {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [
    { id: 'F-10', number: 'F-10', dueOn: '2026-11-01' },
    { id: 'F-11', number: 'F-11', dueOn: '2026-11-02' },
  ]);
  const yesterday = { ...stage.here, now: () => '2026-11-23T15:00:00.000Z' };
  await draftInserted(yesterday, {
    composeKey: 'c1',
    threadKey: null,
    customerId,
    contactId: null,
    invoiceIds: ['F-10', 'F-11'],
    letter: 'second',
    stage: 'second',
    rung: 'second',
    subject: 'Sus facturas',
    fingerprint: 'x',
  });
  await stage.open(aMailFrom(address));
  await screen.findByRole('region', { name: 'Facturas abiertas (2)' });
  expect(screen.queryByText(/La carta que empezaste/)).toBeNull();
  const paid = { customerId, amount: mxn(100_000), paidOn: '2026-11-24', invoiceIds: ['F-10'] };
  await recordPayment(stage.here, paid);
  const told = await screen.findByRole('region', { name: 'Carta que empezaste' });
  expect(within(told).getByText('Habla de la factura F-10, que se pagó entretanto.')).toBeVisible();
  expect(within(told).getByText(/quítalas del texto/)).toBeVisible();
  await recordPayment(stage.here, { ...paid, invoiceIds: ['F-11'] });
  expect(await within(told).findByText('Ya no hace falta: bórrala sin enviarla.')).toBeVisible();
  await stage.user.click(within(told).getByRole('button', { name: 'Ya no la enviaré' }));
  await waitFor(() => expect(screen.queryByText(/La carta que empezaste/)).toBeNull());
  expect(await stage.ledger.drafts.toArray()).toMatchObject([{ state: 'discarded', logId: null }]);
  expect(await screen.findByText(/Carta descartada/)).toBeVisible();
});

test('the first day offers to bring the invoices', async () => {
  const stage = await aStage();
  await stage.open(aMailFrom(address));
  expect(await screen.findByRole('heading', { level: 1, name: 'Trae tus facturas y empezamos' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Elegir archivo' })).toHaveAttribute('href', 'desk.html#/import');
});

test('without an open mail today’s list stands there, one click from a customer and the letter of the day', async () => {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [{ number: 'F-10', dueOn: '2026-11-20' }]);
  await stage.open(anOpenMail());
  await stage.user.click(await screen.findByRole('button', { name: /^Papelería Los Sauces.*días/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Aviso amable' })).toBeVisible();
  await stage.user.click(screen.getByRole('button', { name: /Cerrar|Volver|Cancelar/ }));
  expect(await screen.findByRole('heading', { level: 1, name: /Los Sauces/ })).toBeVisible();
  expect(stage.host.calls).toContainEqual({ name: 'openMailOf', addresses: [address] });
});
