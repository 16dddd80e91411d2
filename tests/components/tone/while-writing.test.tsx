import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { loadToneLanguage } from '@/lib/tone/load-tone-language';
import { mxn } from '../../support/builders';
import { aMailFrom } from '../../support/fake-host';
import { aStage, type Stage } from '../sidebar-stage';

const address = 'pagos@lossauces.example';
const harsh = [
  'Hola, Lucía:',
  'La factura F-10 por 1,000.00 MXN venció el 1 de noviembre de 2026.',
  'Si no paga hoy mismo, publicaremos su nombre en redes sociales. Nunca cumple lo que dice.',
  'Saludos,\nAna Orozco',
].join('\n\n');

beforeAll(async () => {
  // jsdom draws nothing, so it has nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  // Form and words come in chunks of their own, which take their time the first time they are asked for.
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
const findings = () => screen.getByLabelText('Tono y datos');

async function write(text: string): Promise<void> {
  const editor = body();
  editor.textContent = text;
  editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await waitFor(() => expect(screen.queryByText('Lista para enviar')).toBeNull());
}

test('a letter as it is drafted is called ready, with what is good about it', async () => {
  await aLetter();
  expect(await screen.findByText('Lista para enviar')).toBeVisible();
  expect(within(findings()).getByRole('heading', { name: 'Tono en orden' })).toBeVisible();
  expect(within(findings()).getByText('Nombra la factura')).toBeVisible();
  // The first picture of a file takes its time.
}, 60_000);

test('hard words are quoted with their reason; one press changes them, and one takes that back', async () => {
  const { user } = await aLetter();
  await screen.findByText('Lista para enviar');
  await write(harsh);
  expect(await screen.findByText('Mejor no enviarla así')).toBeVisible();
  const rows = within(findings()).getAllByRole('listitem');
  const [row] = rows.filter((one) => within(one).queryByRole('button', { name: /Cambiar|Quitar/ }));
  if (!row) throw new Error('No finding with ready words');
  const quote = within(row).getByTitle('Ver en la carta');
  const said = (quote.textContent ?? '').replace(/[«»]/g, '');
  await user.click(quote);
  expect(document.getSelection()?.toString()).toContain(said);
  expect(row).toHaveTextContent(/Fuente: artículo/);
  await user.click(within(row).getByRole('button', { name: /Cambiar|Quitar/ }));
  expect(body()).not.toHaveTextContent(said);
  await user.click(await within(findings()).findByRole('button', { name: 'Deshacer' }));
  expect(body().textContent).toBe(harsh);
  const { violations } = await axe.run(findings(), { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('what is ignored stays ignored for the same words', async () => {
  const { user } = await aLetter();
  await screen.findByText('Lista para enviar');
  await write(harsh);
  await screen.findByText('Mejor no enviarla así');
  const quotes = () =>
    within(findings())
      .queryAllByTitle('Ver en la carta')
      .map((one) => one.textContent);
  const [first = ''] = quotes();
  const [ignore] = within(findings()).getAllByRole('button', { name: 'Ignorar aquí' });
  if (ignore) await user.click(ignore);
  await waitFor(() => expect(quotes()).not.toContain(first));
  await write(`${harsh}\n\nTel. 55 5555 0100`);
  await waitFor(() => expect(body().textContent).toContain('0100'));
  expect(quotes()).not.toContain(first);
});

test('a figure that differs from the record is said above the tone, and mended with one press', async () => {
  const { user } = await aLetter();
  await screen.findByText('Lista para enviar');
  await write((body().textContent ?? '').replaceAll('1,000.00', '1,900.00'));
  expect(await screen.findByText('Revisa los datos')).toBeVisible();
  expect(within(findings()).getByText(/datos? por revisar/)).toBeVisible();
  const [change] = within(findings()).getAllByRole('button', { name: 'Cambiar' });
  if (change) await user.click(change);
  await waitFor(() => expect(body()).toHaveTextContent('1,000.00'));
});

test('before a text that hurts goes out it asks, and it goes out all the same', async () => {
  const { user, host } = await aLetter();
  await write(harsh);
  await user.click(screen.getByText('Insertar en la respuesta'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Mejor no enviarla así' })).toBeVisible();
  await waitFor(() => expect(screen.getByText('Guardar y mirar en una hora')).toHaveFocus());
  expect(host.calls).toEqual([]);
  await user.keyboard('{Escape}');
  expect(body().textContent).toContain('redes sociales');
  await user.click(screen.getByText('Insertar en la respuesta'));
  await user.click(await screen.findByText('Usar así'));
  await waitFor(() => expect(host.calls.map(({ name }) => name)).toEqual(['insertDraft']));
});
