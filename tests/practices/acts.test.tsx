import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { patiently } from '../components/patiently';
import { aStage, type Stage } from '../components/sidebar-stage';
import { mxn } from '../support/builders';
import { aMailFrom } from '../support/fake-host';

await patiently(
  import('@/components/promises/PromiseForm'),
  import('@/components/notes/NoteForm'),
  import('@/components/calls/CallForm'),
  import('@/components/follow-ups/FollowUpForm'),
);

const address = 'pagos@lossauces.example';

async function aPanel() {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [{ id: 'a', number: 'F-77', dueOn: '2026-11-09', total: mxn(310_000) }]);
  await stage.open(aMailFrom(address));
  await screen.findByRole('toolbar');
  let clicks = 0;
  const click = async (role: string, name: string | RegExp) => {
    clicks += 1;
    await stage.user.click(await screen.findByRole(role, { name }));
  };
  return { stage, customerId, click, clicks: () => clicks };
}
const running = async () => within(await screen.findByRole('region', { name: 'En marcha' }));
const followUps = ({ ledger }: Stage) => ledger.followUps.toArray();

test('S0.23, S1.44 from the mail to a scheduled follow-up in three clicks at most', async () => {
  const { stage, click, clicks } = await aPanel();
  await click('button', 'Nota');
  await stage.user.type(await screen.findByRole('textbox', { name: '¿Qué hay que recordar?' }), 'Vuelve la contadora');
  await click('radio', 'Mañana');
  await click('button', 'Guardar nota');
  expect((await running()).getByText('Seguimiento: mañana')).toBeVisible();
  expect(clicks()).toBeLessThanOrEqual(3);
  expect(await followUps(stage)).toMatchObject([{ dueOn: '2026-11-25', about: 'Vuelve la contadora' }]);
});

test('S1.39 forgetfulness is a note and the expected date a task, in one save and one undo', async () => {
  const { stage, click } = await aPanel();
  await click('button', 'Nota');
  await stage.user.type(await screen.findByRole('textbox', { name: '¿Qué hay que recordar?' }), 'Se le olvidó');
  await click('radio', 'El lunes');
  await click('button', 'Guardar nota');
  await running();
  expect(await stage.ledger.log.toArray()).toMatchObject([{ channel: 'note', text: 'Se le olvidó' }]);
  expect(await followUps(stage)).toMatchObject([{ dueOn: '2026-11-30' }]);
  await click('button', 'Deshacer');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'En marcha' })).toBeNull());
});
