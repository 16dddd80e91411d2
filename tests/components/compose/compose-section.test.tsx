import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { address, aCompose, aComposeTo, harsh, kind, warmUp, write } from './compose-stage';

beforeAll(warmUp, 120_000);

const section = () => screen.findByRole('region', { name: 'Lo que escribes' });

test('nothing while nothing is written; a calm tag when it is in order; findings when it hurts', async () => {
  const stage = await aCompose();
  expect(screen.queryByText('Lo que escribes')).toBeNull();
  write(stage, kind);
  expect(await within(await section()).findByText('Lista para enviar')).toBeVisible();
  expect(within(await section()).queryByRole('listitem')).toBeNull();
  write(stage, harsh);
  expect(await screen.findByText('Mejor no enviarla así')).toBeVisible();
  expect(within(await section()).getAllByRole('listitem').length).toBeLessThanOrEqual(5);
  const { violations } = await axe.run(await section(), { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  write(stage, '');
  await waitFor(() => expect(screen.queryByText('Lo que escribes')).toBeNull());
}, 60_000);

test('the quote shows its place in the mail, one click types over it, and one takes that back', async () => {
  const stage = await aCompose();
  write(stage, harsh);
  await screen.findByText('Mejor no enviarla así');
  const [row] = within(await section())
    .getAllByRole('listitem')
    .filter((one) => within(one).queryByRole('button', { name: /Cambiar|Quitar/ }));
  if (!row) throw new Error('No finding with ready words');
  const quote = within(row).getByTitle('Ver en la carta');
  const said = (quote.textContent ?? '').replace(/[«»]/g, '');
  await stage.user.click(quote);
  const shown = stage.host.calls.find((call) => call.name === 'showInDraft');
  expect(shown).toMatchObject({ was: said });
  await stage.user.click(within(row).getByRole('button', { name: /Cambiar|Quitar/ }));
  await waitFor(() => expect(stage.host.draftText()).not.toContain(said));
  await stage.user.click(await within(await section()).findByRole('button', { name: 'Deshacer' }));
  await waitFor(() => expect(stage.host.draftText()).toBe(harsh));
  expect(stage.host.calls.filter(({ name }) => name === 'insertDraft')).toEqual([]);
});

test('a figure that differs from the record is said first; a change that the mailbox refuses is told and nothing pretended', async () => {
  const stage = await aCompose();
  write(stage, kind.replace('48,320.00', '48,230.00'));
  expect(await screen.findByText('Revisa los datos')).toBeVisible();
  expect(within(await section()).getByText('Un dato por revisar')).toBeVisible();
  stage.host.refuse('not-committed');
  await stage.user.click(within(await section()).getByRole('button', { name: 'Cambiar' }));
  expect(await screen.findByText('El correo no aceptó el cambio; todo sigue como estaba')).toBeVisible();
  stage.host.refuse(null);
  write(stage, kind.replace('48,320.00', '48,230.00'));
  await stage.user.click(await within(await section()).findByRole('button', { name: 'Cambiar' }));
  await waitFor(() => expect(stage.host.draftText()).toContain('48,320.00'));
  expect(await screen.findByText('Lista para enviar')).toBeVisible();
});

test('another language is left alone, and a form of ours in front has the word', async () => {
  const stage = await aCompose();
  write(stage, 'Bonjour, je vous écris pour la facture qui est échue. Payez aujourd’hui, merci.');
  await waitFor(() => expect(stage.host.calls.filter(({ name }) => name === 'readDraft').length).toBeGreaterThan(1));
  expect(screen.queryByText('Lo que escribes')).toBeNull();
  write(stage, kind);
  await section();
  await stage.user.click(screen.getByText('Nota'));
  await waitFor(() => expect(screen.queryByText('Lo que escribes')).toBeNull());
});

const outlook = {
  watchesTyping: false,
  marksPlaces: false,
  replacesPlaces: false,
  replacesSelection: true,
} as const;

test('where nothing tells of typing the person asks; words that are selected are typed over, others copied', async () => {
  const stage = await aCompose({ capabilities: outlook });
  const check = await within(await section()).findByRole('button', { name: 'Revisar' });
  write(stage, kind.replace('48,320.00', '48,230.00'));
  await stage.user.click(check);
  await screen.findByText('Revisa los datos');
  expect(screen.queryByTitle('Ver en la carta')).toBeNull();
  expect(within(await section()).queryByRole('button', { name: 'Cambiar' })).toBeNull();
  await stage.user.click(within(await section()).getByRole('button', { name: 'Copiar sugerencia' }));
  expect(await navigator.clipboard.readText()).toContain('48,320.00');
  const quoted = (within(await section()).getByText(/48,230\.00.*»/).textContent ?? '').replace(/[«»]/g, '');
  stage.host.holdDraft({ selected: quoted });
  await stage.user.click(check);
  await stage.user.click(await within(await section()).findByRole('button', { name: 'Cambiar' }));
  await waitFor(() => expect(stage.host.draftText()).toContain('48,320.00'));
  expect(stage.host.calls.filter(({ name }) => name === 'showInDraft')).toEqual([]);
});

test('a recipient who is not of this customer is told', async () => {
  const mail = aComposeTo(address, {
    recipients: [
      { name: null, address },
      { name: null, address: 'jefe@otra-empresa.example' },
    ],
  });
  const stage = await aCompose({}, mail);
  write(stage, kind);
  expect(await within(await section()).findByText(/jefe@otra-empresa\.example/)).toBeVisible();
});
