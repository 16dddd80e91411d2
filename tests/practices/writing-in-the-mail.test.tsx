import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { logPromise } from '@/lib/actions/log-promise';
import { openDispute } from '@/lib/actions/open-dispute';
import { recordPayment } from '@/lib/actions/record-payment';
import { mxn } from '../support/builders';
import { aCompose, harsh, kind, warmUp, write } from '../components/compose/compose-stage';

beforeAll(warmUp, 120_000);

const section = () => screen.findByRole('region', { name: 'Lo que escribes' });

test('S0.8 a threat that a person types into the mailbox’s own window is told, with kinder words for the same place', async () => {
  const stage = await aCompose();
  write(stage, kind.replace('Gracias por su atención.', 'Si no paga hoy mismo, aténgase a las consecuencias.'));
  expect(await screen.findByText('Mejor no enviarla así')).toBeVisible();
  const change = () =>
    within(screen.getByRole('region', { name: 'Lo que escribes' })).queryAllByRole('button', {
      name: /^(?:Cambiar|Quitar)$/,
    });
  for (let left = 5; left > 0 && screen.queryByText('Mejor no enviarla así'); left -= 1) {
    const [next] = change();
    if (!next) break;
    const before = stage.host.draftText();
    await stage.user.click(next);
    await waitFor(() => expect(stage.host.draftText()).not.toBe(before));
    await section();
  }
  await waitFor(() => expect(screen.queryByText('Mejor no enviarla así')).toBeNull());
  expect(stage.host.draftText()).not.toContain('aténgase');
}, 60_000);

test('S2.35 what hurts can be looked at again in an hour, and the draft stays where it is', async () => {
  const stage = await aCompose();
  write(stage, harsh);
  await stage.user.click(await screen.findByRole('button', { name: 'Mirarlo en una hora' }));
  await waitFor(async () => {
    expect(await stage.ledger.followUps.toArray()).toMatchObject([
      { dueOn: '2026-11-24', at: '10:00', about: 'Mirar de nuevo el correo: Factura F-10' },
    ]);
  });
  expect(stage.host.draftText()).toBe(harsh);
}, 60_000);

test('S4.14 presuming why they have not paid is told as such: we cannot know their life', async () => {
  const stage = await aCompose();
  write(
    stage,
    harsh.replace('Publicaremos su nombre en redes sociales.', 'Si de verdad le importara, ya habría pagado.'),
  );
  const told = within(await section());
  const quotes = await told.findAllByTitle('Ver en la carta');
  expect(quotes.map((quote) => quote.textContent).join(' ')).toMatch(/Nunca cumple|de verdad le importara/);
  expect(screen.queryByText('Lista para enviar')).toBeNull();
}, 60_000);

test.each<[string, Parameters<typeof aCompose>[0], RegExp]>([
  [
    'S1.4 one who promised',
    {
      change: ({ here }, customerId) =>
        logPromise(here, {
          customerId,
          invoiceIds: ['F-10'],
          parts: [{ date: '2026-11-27', amount: null }],
          channel: 'mail',
        }),
    },
    /^Prometió pagar el viernes/,
  ],
  [
    'S3.33 one who has just paid',
    {
      change: ({ here }, customerId) =>
        recordPayment(here, { customerId, amount: mxn(100_000), paidOn: '2026-11-23', invoiceIds: ['F-10'] }),
    },
    /^Pagó ayer/,
  ],
  [
    'S1.15 one who disputes',
    { change: ({ here }, customerId) => openDispute(here, { customerId, invoiceIds: ['F-10'] }) },
    /^Tiene un reclamo abierto: F-10/,
  ],
])(
  '%s is spoken of when the window opens, before a word is typed, and until the person has read it',
  async (_who, how, line) => {
    const stage = await aCompose(how);
    const goOn = await screen.findByRole('button', { name: 'Escribir igual' });
    expect(screen.getAllByText(line)[0]).toBeVisible();
    write(stage, 'Hola, Lucía');
    await section();
    expect(goOn).toBeVisible();
    await stage.user.click(goOn);
    await waitFor(() => expect(goOn).not.toBeInTheDocument());
  },
  60_000,
);
