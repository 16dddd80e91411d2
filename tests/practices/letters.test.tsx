import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { logPromise } from '@/lib/actions/log-promise';
import { recordPayment } from '@/lib/actions/record-payment';
import { saveSettings } from '@/lib/actions/save-settings';
import type { Invoice } from '@/lib/domain/invoice';
import { aStage, type Stage } from '../components/sidebar-stage';
import { mxn } from '../support/builders';
import { aMailFrom } from '../support/fake-host';

const address = 'pagos@lossauces.example';
const late: Partial<Invoice> = {
  number: 'F-204',
  dueOn: '2026-11-04',
  total: mxn(1_530_050),
  concept: 'Papel bond, pedido OC-88',
};

/** The letter that a person gets with one press on the panel's own suggestion. */
async function letterOf(
  invoices: readonly Partial<Invoice>[],
  button: string,
  before?: (stage: Stage, customerId: string) => Promise<unknown>,
) {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, invoices);
  await before?.(stage, customerId);
  await stage.open(aMailFrom(address));
  await stage.user.click(await screen.findByRole('button', { name: button }));
  const body = await screen.findByRole('textbox', { name: 'Texto de la carta' });
  await waitFor(() => expect(body.textContent).not.toBe(''));
  const subject = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Asunto' }).value;
  return { stage, body, text: (body.textContent ?? '').replaceAll('\u00a0', ' '), subject };
}

test('S0.5 the reminder tells each invoice with number, due day, days late and balance, and the sum', async () => {
  const second = { number: 'F-231', dueOn: '2026-11-20', total: mxn(99_900) };
  const { body, text } = await letterOf([late, second], 'Escribir el aviso');
  const rows = within(body)
    .getAllByRole('row')
    .map((row) => row.textContent?.replaceAll('\u00a0', ' '));
  expect(rows[1]).toBe('F-204Papel bond, pedido OC-884 nov 202620 días15,300.50 MXN');
  expect(rows[2]).toBe('F-23120 nov 20264 días999.00 MXN');
  expect(text).toContain('16,299.50 MXN');
});

test('S0.6 the reminder says what the invoice was for', async () => {
  const { text } = await letterOf([late], 'Escribir el aviso');
  expect(text).toContain('Papel bond, pedido OC-88');
});

test('S0.12 a friendly word goes out before the due day', async () => {
  const soon = { number: 'F-300', dueOn: '2026-11-27', total: mxn(250_000) };
  const { text, subject } = await letterOf([soon], 'Escribir el aviso');
  expect(subject).toMatch(/F-300.*vence el/);
  expect(text).toMatch(/con tiempo/);
  expect(text).not.toMatch(/atraso|venció/);
});

test('S0.17 the reminder carries the ways to pay: bank data and link', async () => {
  const { text } = await letterOf([late], 'Escribir el aviso', ({ here }) =>
    saveSettings(here, { 'means.link': 'https://pagos.talleres-orozco.example/f204' }),
  );
  expect(text).toContain('CLABE 002180001234567895');
  expect(text).toContain('https://pagos.talleres-orozco.example/f204');
});

test('S1.27, S4.4 the draft goes into the person’s own mail under their own name, and only they send it', async () => {
  const { stage, text } = await letterOf([late], 'Escribir el aviso');
  expect(text.trim()).toMatch(/Saludos cordiales,\s*Ana Orozco/);
  await stage.user.click(screen.getByRole('button', { name: 'Insertar en la respuesta' }));
  await waitFor(() => expect(stage.host.calls.map(({ name }) => name)).toEqual(['insertDraft']));
  expect(await stage.ledger.log.count()).toBe(0);
});

test('S2.8, S2.31 when a rung of the ladder is due its letter is ready at one press', async () => {
  const { subject, text } = await letterOf([late], 'Escribir el aviso');
  expect(screen.getByRole('heading', { level: 1, name: 'Aviso amable' })).toBeVisible();
  expect(subject).toContain('F-204');
  expect(text).toContain('15,300.50 MXN');
});

test('S2.27, S4.23 what was promised by phone is put in writing with day and amount', async () => {
  const { text } = await letterOf([late], 'Agradecer y confirmar', ({ here }, customerId) =>
    logPromise(here, {
      customerId,
      invoiceIds: [],
      parts: [{ date: '2026-11-27', amount: null }],
      channel: 'call',
    }),
  );
  expect(text).toContain('15,300.50 MXN');
  expect(text).toMatch(/viernes 27 de noviembre/);
  expect(text).toMatch(/¿Es correcto\?/);
});

test('S3.33 who has paid everything gets thanks', async () => {
  const { text, subject } = await letterOf([late], 'Agradecer el pago', ({ here }, customerId) =>
    recordPayment(here, { customerId, amount: mxn(1_530_050), paidOn: '2026-11-24' }),
  );
  expect(subject).toMatch(/gracias/);
  expect(text).toContain('15,300.50 MXN');
  expect(text).toMatch(/gusto/);
});

test.each(['Aviso antes de vencer', 'Aviso amable', 'Segundo aviso'])(
  'S4.15 every notice invites to say what is wrong: %s',
  async (kind) => {
    const { stage } = await letterOf([late, { number: 'F-300', dueOn: '2026-11-27' }], 'Escribir el aviso');
    await stage.user.click(screen.getByRole('button', { name: /\(Carta\)$/ }));
    await stage.user.click(await screen.findByRole('menuitemradio', { name: kind }));
    await screen.findByRole('heading', { level: 1, name: kind });
    const body = screen.getByRole('textbox', { name: 'Texto de la carta' });
    await waitFor(() => expect(body.textContent).toMatch(/si algo no|algún problema/i));
    expect(body.textContent).not.toMatch(/exigi|inmediat|de lo contrario|moros|deudor/i);
  },
);
