import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createCustomer } from '@/lib/actions/create-customer';
import { saveSettings } from '@/lib/actions/save-settings';
import { aStage, type Stage } from '../components/sidebar-stage';
import { mxn } from '../support/builders';
import { aMailFrom } from '../support/fake-host';

// On a busy machine the first letter of a run takes its time: chunks are read before the clock of the first test runs.
vi.setConfig({ testTimeout: 40_000 });
await Promise.all([
  import('@/lib/letters/es/registry'),
  import('@/components/letter/LetterForm'),
  import('@/components/letter/GroupedMenu'),
  import('@/components/calls/CallForm'),
]);

const address = 'pagos@lossauces.example';

async function aPanel(before?: (stage: Stage) => Promise<unknown>): Promise<Stage> {
  const stage = await aStage();
  await before?.(stage);
  const contacts = [
    { kind: 'email' as const, value: address, name: 'Lucía Ferrer' },
    { kind: 'phone' as const, value: '+525512345678', name: 'Lucía Ferrer' },
  ];
  const { value: id } = await createCustomer(stage.here, { name: 'Papelería Los Sauces', language: 'es', contacts });
  await stage.owe(id, [{ number: 'F-204', dueOn: '2026-11-04', total: mxn(1_530_050), concept: null }]);
  await stage.open(aMailFrom(address));
  await screen.findByRole('toolbar');
  return stage;
}

/** Opens the letter form, and in its list the letter of that name. */
async function aLetter(name: string, before?: (stage: Stage) => Promise<unknown>) {
  const stage = await aPanel(before);
  // By label and text: roles are worked out anew over the whole page, which these tests ask for often.
  fireEvent.click(screen.getByText('Escribir'));
  fireEvent.click(await screen.findByLabelText(/\(Carta\)$/));
  fireEvent.click(await screen.findByText(name, { selector: '[role=menuitemradio]' }));
  await screen.findByText(name, { selector: 'h1' });
  return stage;
}

const body = () => screen.getByLabelText('Texto de la carta');
const says = (words: string) => waitFor(() => expect(body().textContent?.replaceAll('\u00a0', ' ')).toContain(words));
const fill = async (label: RegExp, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });

test('S4.25, S4.27, S4.28 the last letter announces what will really follow, and only once somebody says what', async () => {
  await aLetter('Última carta');
  await says('Preferimos resolverlo con usted');
  expect(body().textContent).not.toContain('la gestión pasará');
  expect(await screen.findByText(/Complétalos arriba.*quién llevará la gestión/)).toBeVisible();
  await fill(/¿Quién llevará la gestión\?/, 'Gestora del Valle');
  await says('la gestión pasará a Gestora del Valle. Hasta ese día basta con que me llame o me escriba');
});

test('S0.13, S1.28, S1.32 a short message fits into one, opens in the person’s app and is noted as sent', async () => {
  const stage = await aLetter('Aviso amable');
  fireEvent.click(screen.getByLabelText('Correo (Medio)'));
  fireEvent.click(await screen.findByText('SMS o WhatsApp', { selector: '[role=menuitemradio]' }));
  expect(await screen.findByText(/de 160 caracteres, 1 mensaje$/)).toBeVisible();
  const link = screen.getByRole('link', { name: 'Abrir WhatsApp' });
  expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\/wa\.me\/525512345678\?text=.*F-204/));
  fireEvent.click(screen.getByRole('button', { name: 'Ya lo envié' }));
  await waitFor(async () => {
    expect(await stage.ledger.log.toArray()).toMatchObject([
      { channel: 'whatsapp', direction: 'out', stage: 'gentle', evidence: 'logged' },
    ]);
  });
});

test('S4.9, S4.10, S4.11, S1.34 the call guide asks whether all went well first, and knows what to answer', async () => {
  await aPanel();
  fireEvent.click(screen.getByText('Llamada'));
  fireEvent.click(await screen.findByText('Guion'));
  const service = await screen.findByText(/¿quedó todo bien con lo último/);
  const reason = screen.getByText(/todavía no nos aparece el pago/);
  expect(service.compareDocumentPosition(reason)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  fireEvent.click(screen.getByText('Si: Hubo un problema'));
  expect(screen.getByText(/lamento la molestia/)).toBeVisible();
});

test('S3.15, S0.27, S2.3 a new customer is told the terms in the company’s own voice, and asked to agree', async () => {
  await aLetter('Bienvenida y condiciones', ({ here }) => saveSettings(here, { 'voice.formality': 'formal' }));
  await says('Buenos días, Lucía Ferrer:');
  await fill(/Condiciones acordadas/, 'Plazo de pago: 30 días.\nPagos los viernes.');
  await says('Pagos los viernes.');
  await says('¿Me responde con un «de acuerdo»');
  await says('Atentamente,');
  expect(body().textContent).not.toContain('Saludos cordiales');
});

test('S0.30, S0.31, S0.32, S0.33, S2.9 for paying early one offers a discount, a credit or a gift, until a day', async () => {
  await aLetter('Ventaja por pagar antes');
  await fill(/Porcentaje/, '2,5');
  await fill(/Si paga hasta el/, '30/11');
  await says('a más tardar el lunes 30 de noviembre, le aplicamos un descuento del 2.5 %');
  fireEvent.click(screen.getByLabelText('Saldo a favor'));
  await fill(/Importe/, '200');
  await says('le abonamos 200.00 MXN para su próxima compra');
  fireEvent.click(screen.getByLabelText('Un detalle'));
  await fill(/¿Qué detalle\?/, 'una caja de café');
  await says('queremos agradecérselo con un detalle: una caja de café');
  expect(body().textContent).toContain('Es solo una opción');
});

test('S1.14, S0.10, S3.20, S2.22 to somebody in hard times one writes with understanding and choices', async () => {
  await aLetter('Momento difícil: opciones');
  await says('Gracias por contarme cómo está la situación');
  await says('pagos más pequeños, semanales o quincenales');
  await says('dejarlo en un solo pago, más adelante');
  expect(body().textContent).not.toMatch(/a más tardar|venció hace|recargo/);
});

test('S4.21, S4.22, S4.24 after the calls a letter puts the agreed terms in writing, with a day and an open door', async () => {
  await aLetter('Primera carta');
  fireEvent.click(screen.getByText('Más datos, si ayudan'));
  await fill(/Condiciones acordadas/, 'Plazo de pago: 30 días.');
  await says('Nuestras condiciones de pago son estas:');
  await says('Plazo de pago: 30 días.');
  expect(body().textContent).toMatch(/a más tardar el \w+ \d+ de diciembre/);
  expect(body().textContent).toMatch(/responda a este correo o llámeme/);
});
