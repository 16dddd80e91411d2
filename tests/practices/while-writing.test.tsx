import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { loadToneLanguage } from '@/lib/tone/load-tone-language';
import { mxn } from '../support/builders';
import { aMailFrom } from '../support/fake-host';
import { aStage, type Stage } from '../components/sidebar-stage';

const address = 'pagos@lossauces.example';
const harsh = 'Hola, Lucía:\n\nSi no paga la factura F-10 hoy mismo, publicaremos su nombre en redes sociales.';

// Form and words come in chunks of their own, which take their time the first time they are asked for.
beforeAll(async () => {
  await Promise.all([import('@/components/letter/LetterForm'), loadToneLanguage('es')]);
}, 120_000);

async function aLetter(): Promise<Stage> {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [{ id: 'F-10', number: 'F-10', dueOn: '2026-11-01', total: mxn(100_000) }]);
  await stage.open(aMailFrom(address));
  await stage.user.click(await screen.findByText('Escribir'));
  await screen.findByLabelText('Texto de la carta');
  return stage;
}

const body = () => screen.getByLabelText('Texto de la carta');

function write(text: string): void {
  const editor = body();
  editor.textContent = text;
  editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

test('S0.7, S4.22 the draft is judged while it is written: ready as drafted, told in words when it hurts', async () => {
  await aLetter();
  expect(await screen.findByText('Lista para enviar')).toBeVisible();
  write(harsh);
  expect(await screen.findByText('Mejor no enviarla así')).toBeVisible();
  expect(screen.getByText(/La deuda es entre dos partes/)).toBeVisible();
}, 60_000);

test('S2.35 a harsh letter can wait: set aside it stands on the list in an hour, and is found as it was left', async () => {
  const { user, ledger, host } = await aLetter();
  write(harsh);
  await user.click(screen.getByText('Insertar en la respuesta'));
  await user.click(await screen.findByText('Guardar y mirar en una hora'));
  await waitFor(async () => {
    expect(await ledger.followUps.toArray()).toMatchObject([
      { dueOn: '2026-11-24', at: '10:00', about: 'Mirar de nuevo la carta: Aviso amable' },
    ]);
  });
  expect(host.calls).toEqual([]);
  await user.click(await screen.findByText('Escribir'));
  expect(await screen.findByText('Es la carta que guardaste')).toBeVisible();
  expect(body().textContent).toContain('redes sociales');
  await user.click(screen.getByRole('button', { name: 'Empezar de nuevo' }));
  await waitFor(() => expect(body().textContent).not.toContain('redes sociales'));
}, 60_000);
