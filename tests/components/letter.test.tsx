import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { logPromise } from '@/lib/actions/log-promise';
import { mxn } from '../support/builders';
import { aMailFrom } from '../support/fake-host';
import { patiently } from './patiently';
import { aStage, type Stage } from './sidebar-stage';

await patiently(import('@/components/letter/LetterForm'));

const address = 'pagos@lossauces.example';

async function aLetter(
  options: Parameters<typeof aStage>[0] = {},
  before?: (stage: Stage, customerId: string) => Promise<void>,
): Promise<Stage> {
  const stage = await aStage(options);
  const customerId = await stage.customer({ address });
  await stage.owe(customerId, [{ id: 'F-10', number: 'F-10', dueOn: '2026-11-01', total: mxn(100_000) }]);
  await before?.(stage, customerId);
  await stage.open(aMailFrom(address));
  await screen.findByRole('toolbar');
  await stage.user.click(screen.getByRole('button', { name: 'Escribir' }));
  await screen.findByRole('textbox', { name: 'Texto de la carta' });
  return stage;
}

function inserted({ host }: Stage) {
  return host.calls.flatMap((call) => (call.name === 'insertDraft' ? [call] : []));
}

test('a reminder goes into the reply with its subject, and is remembered as not yet sent', async () => {
  const stage = await aLetter();
  expect(screen.getByRole('heading', { level: 1, name: 'Aviso amable' })).toBeVisible();
  await stage.user.click(screen.getByRole('button', { name: 'Insertar en la respuesta' }));
  await waitFor(async () => {
    expect(await stage.ledger.drafts.toArray()).toMatchObject([
      { state: 'waiting', letter: 'gentle', rung: 'gentle', invoiceIds: ['F-10'] },
    ]);
  });
  const [call] = inserted(stage);
  expect(call?.letter.plain).toContain('F-10');
  expect(call?.letter.plain).toContain('1,000.00');
  expect(call).toMatchObject({ into: { kind: 'reply' }, expected: `thread:${address}` });
  expect(await stage.ledger.log.count()).toBe(0);
  expect(await screen.findByText('Carta puesta en el correo; tú la envías')).toBeVisible();
});

test('what was changed in subject and text is what goes into the mail, and nothing but letters are made of', async () => {
  const stage = await aLetter();
  const subject = screen.getByLabelText('Asunto');
  await stage.user.clear(subject);
  await stage.user.type(subject, 'Una nota breve');
  const body = screen.getByRole('textbox', { name: 'Texto de la carta' });
  body.innerHTML = '<div>Hola &amp; gracias</div><script>x</script><img src="x"><div>Ana</div>';
  body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await stage.user.click(screen.getByRole('button', { name: 'Insertar en la respuesta' }));
  await waitFor(() => {
    expect(inserted(stage)[0]?.letter).toMatchObject({
      subject: 'Una nota breve',
      html: '<div>Hola &amp; gracias</div><div>Ana</div>',
      plain: 'Hola & gracias\nAna',
    });
  });
});

test('a mailbox that does not take the text leaves the letter where it is', async () => {
  const stage = await aLetter();
  stage.host.refuse('not-committed');
  await stage.user.click(screen.getByRole('button', { name: 'Insertar en la respuesta' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('La carta sigue aquí');
  expect(screen.getByRole('textbox', { name: 'Texto de la carta' })).toBeVisible();
});

test('where nothing can be inserted the button copies, and says why', async () => {
  await aLetter({ capabilities: { insertsIntoOpenDraft: false, opensNewDraft: false } });
  expect(screen.getByRole('button', { name: 'Copiar la carta' })).toBeVisible();
  expect(screen.getByText(/Aquí no podemos escribir en el correo/)).toBeVisible();
});

test('to someone who promised, a thank-you is offered instead of the reminder', async () => {
  const stage = await aLetter({}, async ({ here }, customerId) => {
    await logPromise(here, {
      customerId,
      invoiceIds: ['F-10'],
      parts: [{ date: '2026-11-27', amount: null }],
      channel: 'mail',
    });
  });
  // The history behind the form says the same in a heading; the guard stands in the form itself.
  expect(screen.getByText('Prometió pagar el viernes 27', { selector: 'p' })).toBeVisible();
  await stage.user.click(screen.getByRole('button', { name: 'Ver agradecimiento' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Confirmar la promesa' })).toBeVisible();
});

test('language and form of address can be chosen, and the letter follows', async () => {
  const stage = await aLetter();
  await stage.user.click(screen.getByRole('button', { name: 'Español (Idioma)' }));
  await stage.user.click(await screen.findByRole('menuitemradio', { name: 'Inglés' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Texto de la carta' })).toHaveTextContent(/invoice/i));
  expect(screen.queryByRole('button', { name: /Trato/ })).toBeNull();
});
