import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { logCall } from '@/lib/actions/log-call';
import { logNote } from '@/lib/actions/log-note';
import { recordPayment } from '@/lib/actions/record-payment';
import { Ledger } from '@/lib/ledger/database';
import { patiently } from '../components/patiently';
import { aStage, type Stage } from '../components/sidebar-stage';
import { mxn } from '../support/builders';
import { aMailFrom } from '../support/fake-host';

await patiently(
  import('@/components/promises/PromiseForm'),
  import('@/components/notes/NoteForm'),
  import('@/components/payments/PaymentForm'),
  import('@/components/calls/CallForm'),
  import('@/components/letter/LetterForm'),
);

const address = 'pagos@lossauces.example';

async function aPanel(before?: (stage: Stage, customerId: string) => Promise<unknown>) {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [
    { id: 'a', number: 'F-1', issuedOn: '2025-08-01', dueOn: '2026-08-14', total: mxn(80_000) },
    { id: 'b', number: 'F-2', issuedOn: '2026-08-03', dueOn: '2026-09-03', total: mxn(120_000) },
    { id: 'c', number: 'F-3', issuedOn: '2026-09-01', dueOn: '2026-10-01', total: mxn(90_000) },
    { id: 'd', number: 'F-4', issuedOn: '2026-10-10', dueOn: '2026-11-09', total: mxn(310_000) },
    { id: 'e', number: 'F-5', issuedOn: '2026-11-10', dueOn: '2026-12-10', total: mxn(55_000) },
  ]);
  const paid = [
    ['a', 80_000, '2026-08-24'],
    ['b', 120_000, '2026-09-13'],
    ['c', 90_000, '2026-10-11'],
  ] as const;
  for (const [id, minor, paidOn] of paid)
    await recordPayment(stage.here, { customerId, amount: mxn(minor), paidOn, invoiceIds: [id] });
  await before?.(stage, customerId);
  await stage.open(aMailFrom(address));
  const heading = await screen.findByRole('heading', { level: 1, name: /Los Sauces/ });
  return { stage, customerId, heading };
}
const text = () => (screen.getByRole('main').textContent ?? '').replaceAll('\u00a0', ' ');
const history = async () => within(await screen.findByRole('region', { name: 'Historial' }));

test('S0.20 the panel tells since when, how many invoices were paid, the usual delay, and the last contact', async () => {
  await aPanel(({ here }, customerId) =>
    logCall(here, { customerId, outcome: 'answered', direction: 'out', text: null, followUp: null }),
  );
  expect(text()).toContain('Cliente desde 2025, 3 facturas pagadas.');
  expect(text()).toMatch(/Suele pagar 10 días después del vencimiento/);
  expect(await (await history()).findByText('Llamada, contestó')).toBeVisible();
});

test('S0.22 every payment of a customer stands in their history with day and amount', async () => {
  await aPanel();
  expect(await (await history()).findAllByRole('heading', { name: 'Pago recibido' })).toHaveLength(3);
  expect((await history()).getByText(/1,200\.00/)).toBeVisible();
});

test('S1.7 the panel says what to do now, and why', async () => {
  await aPanel();
  const step = await screen.findByRole('region', { name: 'Escribir un aviso amable' });
  expect(within(step).getByText(/F-4 lleva 15 días de atraso/)).toBeVisible();
});

test('S1.8 all that one needs stands beside the mail: writing, promise, call, note and payment', async () => {
  const { stage } = await aPanel();
  const forms = {
    Promesa: 'Registrar promesa',
    Llamada: 'Registrar llamada',
    Nota: 'Guardar nota',
    Pago: 'Registrar pago',
  };
  for (const [verb, title] of Object.entries(forms)) {
    await stage.user.click(await screen.findByRole('button', { name: verb }));
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    await stage.user.click(screen.getByRole('button', { name: 'Volver' }));
  }
  await stage.user.click(await screen.findByRole('button', { name: 'Escribir' }));
  expect(await screen.findByRole('textbox', { name: 'Texto de la carta' })).toBeVisible();
});

test('S1.10 one look gathers the mail’s person, the invoices and what was said', async () => {
  await aPanel(({ here }, customerId) =>
    logNote(here, { customerId, text: 'Cambian de banco en diciembre', followUp: null }),
  );
  expect(text()).toContain(`Leído de ${address}`);
  expect(text()).toContain('Lucía Ferrer');
  expect(screen.getByRole('region', { name: 'Facturas abiertas (2)' })).toBeVisible();
  expect(await (await history()).findByText('Cambian de banco en diciembre')).toBeVisible();
});

test('S1.41 what another tab writes is here at once', async () => {
  const { stage, customerId } = await aPanel();
  const other = new Ledger(stage.ledger.name);
  await logNote({ ...stage.here, ledger: other }, { customerId, text: 'Desde la otra pestaña', followUp: null });
  await waitFor(async () => expect((await history()).getByText('Desde la otra pestaña')).toBeVisible());
  other.close();
});

test('S2.7 all that is open of a customer is one list, the oldest first, with its days late', async () => {
  await aPanel();
  const list = screen.getByRole('region', { name: 'Facturas abiertas (2)' });
  const rows = within(list)
    .getAllByRole('checkbox')
    .map((row) => row.getAttribute('aria-label')?.replaceAll('\u00a0', ' '));
  expect(rows[0]).toMatch(/^Factura F-4, 3,100\.00 pesos mexicanos, venció el 9 nov, 15 días de atraso/);
  expect(rows[1]).toMatch(/^Factura F-5, 550\.00 pesos mexicanos, vence el 10 dic/);
});

test('S3.14 the person and the relationship come before the debt, and nobody is called a debtor', async () => {
  const { heading } = await aPanel();
  const relationship = screen.getByText(/Cliente desde/);
  const money = screen.getByRole('region', { name: 'Lo que debe' });
  expect(heading.compareDocumentPosition(relationship)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(relationship.compareDocumentPosition(money)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(text()).not.toMatch(/moros|deudor|incobrable/i);
});
