import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createCustomer } from '@/lib/actions/create-customer';
import { loadToneLanguage } from '@/lib/tone/load-tone-language';
import { patiently } from '../components/patiently';
import { aStage, type Stage } from '../components/sidebar-stage';
import { mxn } from '../support/builders';
import { aMailFrom } from '../support/fake-host';

// On a busy machine the first letter of a run takes its time.
await patiently(
  import('@/components/calls/CallForm'),
  import('@/components/letter/LetterForm'),
  import('@/components/disputes/DisputeForm'),
  import('@/components/disputes/DisputesPage'),
  import('@/components/channels/BriefForm'),
  import('@/lib/letters/es/registry'),
  loadToneLanguage('es'),
);

vi.setConfig({ testTimeout: 60_000 });

const address = 'pagos@lossauces.example';

async function aPanel(): Promise<Stage> {
  const stage = await aStage();
  const contacts = [
    { kind: 'email' as const, value: address, name: 'Lucía Ferrer' },
    { kind: 'phone' as const, value: '5512345678', name: 'Lucía Ferrer', role: 'Tesorería' },
  ];
  const known = { name: 'Papelería Los Sauces', language: 'es' as const, owner: 'Rosa', contacts };
  const { value: id } = await createCustomer(stage.here, known);
  await stage.owe(id, [{ id: 'a', number: 'F-77', dueOn: '2026-11-09', total: mxn(310_000) }]);
  await stage.open(aMailFrom(address));
  await screen.findByRole('toolbar');
  return stage;
}

const fill = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function fromMenu(choice: string) {
  fireEvent.click(screen.getByLabelText('Opciones del cliente'));
  fireEvent.click(await screen.findByText(choice));
}

test('S1.26, S1.33, S4.10, S4.17 from the number to the complaint: how it went is asked before the payment', async () => {
  const { ledger } = await aPanel();
  fireEvent.click(screen.getByText('Llamada'));
  const number = await screen.findByLabelText('Llamar al Lucía Ferrer · Tesorería, 5512345678');
  await waitFor(() => expect(number).toHaveAttribute('href', 'tel:+525512345678'));
  expect(screen.getByText(/hoy no se pide el pago/)).toBeVisible();
  const questions = [...document.querySelectorAll('form h2')].map(({ textContent }) => textContent);
  expect(questions.indexOf('¿Todo quedó bien?')).toBeLessThan(questions.indexOf('¿Por qué no ha pagado?'));
  expect(screen.getByText('Falta el motivo; «No lo dijo» también vale')).toBeVisible();
  fireEvent.click(screen.getByLabelText('No quedó bien'));
  expect(screen.getByText(/Deja que termine/)).toBeVisible();
  fireEvent.click(screen.getByLabelText('Registrar también su queja'));
  fireEvent.click(screen.getByLabelText('El trato o el servicio'));
  fireEvent.click(screen.getByLabelText('Le hicimos esperar'));
  fireEvent.click(screen.getByLabelText('Se le olvidó'));
  fireEvent.submit(screen.getByLabelText('Registrar llamada', { selector: 'form' }));
  await waitFor(async () => expect(await ledger.log.count()).toBe(1));
  expect(await ledger.log.toArray()).toMatchObject([{ reason: 'forgot', satisfaction: 'discontent' }]);
  expect(await ledger.disputeEvents.toArray()).toMatchObject([{ code: 'waiting', invoiceIds: [], owner: 'Rosa' }]);
});

test('S2.27, S4.23 one press saves the call and opens the letter that confirms what was said and promised in it', async () => {
  await aPanel();
  fireEvent.click(screen.getByText('Llamada'));
  fireEvent.click(await screen.findByLabelText('Se le olvidó'));
  fireEvent.click(screen.getByLabelText('Prometió pagar'));
  fill('¿Qué día paga?', '27/11/2026');
  fill(/¿Qué se dijo\?/, 'Cambian de banco esta semana');
  fireEvent.click(screen.getByText('Guardar y confirmar por escrito'));
  expect(await screen.findByText('Lo hablado por teléfono', { selector: 'h1' })).toBeVisible();
  const body = await screen.findByLabelText('Texto de la carta');
  await waitFor(() => expect(body).toHaveTextContent(/Cambian de banco.*Quedamos en un pago de 3,100\.00/));
});

test('S3.31, S3.32 one tick sends a case that may be told in public to its owner, and its story stays', async () => {
  const { ledger } = await aPanel();
  await fromMenu('Registrar reclamo');
  fireEvent.click(await screen.findByLabelText('El trato o el servicio'));
  fireEvent.click(screen.getByLabelText('Cómo se le habló'));
  fireEvent.click(screen.getByLabelText(/Puede contarlo en redes o reseñas/));
  fireEvent.click(screen.getByText('Registrar queja', { selector: 'button' }));
  expect(await screen.findByText('Queja: Cómo se le habló')).toBeVisible();
  expect(await screen.findByText('Verlo hoy con Rosa: Cómo se le habló')).toBeVisible();
  expect((await ledger.customers.toArray())[0]?.situation?.tag).toBe('reputation');
  await fromMenu('Reclamos y quejas');
  expect(await screen.findByText('Reputación en juego')).toBeVisible();
  const story = within(screen.getByLabelText('Reclamos y quejas'));
  fireEvent.click(story.getByText('Resolver con nota'));
  fireEvent.change(await screen.findByLabelText('¿Cómo quedó?'), { target: { value: 'Hablamos y se disculpó Ana' } });
  fireEvent.click(screen.getByLabelText(/quitar la marca/));
  fireEvent.click(screen.getByText('Marcar resuelto'));
  await waitFor(() => expect(screen.queryByText('Queja: Cómo se le habló')).toBeNull());
  await fromMenu('Reclamos y quejas');
  expect(await screen.findByText(/Resuelto hoy: Hablamos y se disculpó Ana/)).toBeVisible();
  expect((await ledger.customers.toArray())[0]?.situation).toBeNull();
});

test('S2.35, S1.33 a message that hurts asks before it opens in another app, and then asks whether it left', async () => {
  const { ledger } = await aPanel();
  const opened = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  fireEvent.click(screen.getByText('Escribir'));
  fireEvent.click(await screen.findByLabelText('Correo (Medio)'));
  fireEvent.click(await screen.findByText('SMS o WhatsApp', { selector: '[role=menuitemradio]' }));
  await screen.findByLabelText('Texto del mensaje');
  fill('Texto del mensaje', 'Si no paga hoy mismo publicaremos su nombre en redes sociales. Nunca cumple lo que dice.');
  const link = await screen.findByText('Abrir WhatsApp');
  await waitFor(() => expect(link).toHaveAttribute('href', expect.stringContaining('wa.me/525512345678')));
  fireEvent.click(link);
  expect(await screen.findByText('Mejor no enviarla así', { selector: 'h1' })).toBeVisible();
  expect(opened).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('Usar así'));
  expect(await screen.findByText('¿Lo enviaste?')).toBeVisible();
  expect(opened).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByLabelText('Mañana'));
  fireEvent.click(screen.getByText('Sí', { selector: 'button' }));
  await waitFor(async () =>
    expect(await ledger.log.toArray()).toMatchObject([{ channel: 'whatsapp', direction: 'out' }]),
  );
  expect(await ledger.followUps.toArray()).toMatchObject([{ dueOn: '2026-11-25' }]);
  opened.mockRestore();
});

test('S1.29, S4.7 a colleague is asked from the panel and what they were told is noted where the task stands', async () => {
  const { ledger } = await aPanel();
  await fromMenu('Pedir ayuda a un colega');
  const text = await screen.findByLabelText('Lo que le pides');
  await waitFor(() => expect((text as HTMLTextAreaElement).value).toContain('Rosa'));
  expect((text as HTMLTextAreaElement).value.replaceAll('\u00a0', ' ')).toContain('3,100.00 MXN');
  fireEvent.click(screen.getByText('Encargar y agendar'));
  const running = within(await screen.findByLabelText('En marcha'));
  expect(running.getByText('Preguntar a Rosa qué le dijo el cliente')).toBeVisible();
  fireEvent.click(running.getByLabelText('Opciones del seguimiento'));
  fireEvent.click(await screen.findByText('Anotar qué le dijeron'));
  fireEvent.change(await screen.findByLabelText('¿Qué le dijo?'), {
    target: { value: 'Les falta la orden de compra' },
  });
  fireEvent.click(screen.getByLabelText('Falta un documento o un visto bueno'));
  fireEvent.click(screen.getByText('Anotar resultado'));
  expect(await screen.findByText('Un colega habló con el cliente')).toBeVisible();
  expect(screen.getByText(/Motivo: Falta un documento o un visto bueno/)).toBeVisible();
  expect((await ledger.followUps.toArray())[0]?.doneAt).not.toBeNull();
});
