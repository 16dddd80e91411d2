import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { recordPayment } from '@/lib/actions/record-payment';
import { patiently } from '../components/patiently';
import { aStage, type Stage } from '../components/sidebar-stage';
import { mxn } from '../support/builders';
import { aMailFrom } from '../support/fake-host';

await patiently(
  import('@/components/relation/RelationPage'),
  import('@/components/relation/ContactSteps'),
  import('@/components/letter/LetterForm'),
);

const address = 'pagos@lossauces.example';

/** A customer who paid three invoices on their due day and has one that is two days late. */
async function aPunctualCustomer(country: string | null = null) {
  const stage = await aStage();
  const customerId = await stage.customer({ address, country });
  const paid = ['2026-08-10', '2026-09-10', '2026-10-09'];
  await stage.owe(customerId, [
    ...paid.map((dueOn, n) => ({ id: `x${n}`, number: `F-${n}`, dueOn, issuedOn: '2026-07-01', total: mxn(100_000) })),
    { id: 'a', number: 'F-77', dueOn: '2026-11-22', total: mxn(310_000) },
  ]);
  for (const [n, paidOn] of paid.entries()) {
    await recordPayment(stage.here, { customerId, amount: mxn(100_000), paidOn, invoiceIds: [`x${n}`] });
  }
  await stage.open(aMailFrom(address));
  await screen.findByRole('toolbar');
  return { stage, customerId };
}

const part = async (title: string) => {
  const heading = await screen.findByText(title, { selector: 'h2' });
  return within(heading.closest('section') ?? heading);
};
/** The titles of the form in which one stands, from top to bottom. */
const titlesOf = (one: string) => {
  const form = screen.getByText(one, { selector: 'h2' }).closest('form');
  return [...(form?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent);
};
/** Asked by text or label: on a full page a search by role takes seconds. */
const press = async ({ user }: Stage, name: string) =>
  user.click(await screen.findByText(name, { selector: 'button' }));

test('S1.3, S0.20, S3.14 the page of a customer tells the relationship first, then why nothing came and what would help', async () => {
  const { stage } = await aPunctualCustomer();
  await press(stage, 'Conocer al cliente');
  expect(await screen.findByText('El día del vencimiento')).toBeVisible();
  const titles = titlesOf('Lo que debe');
  expect(titles).toEqual(['Cómo se siente con nosotros', 'Lo que debe', 'Por qué no ha pagado', 'Qué hacer']);
  const why = await part('Por qué no ha pagado');
  expect(why.getByText('Se le olvidó')).toBeVisible();
  expect(why.getByText('Probable')).toBeVisible();
  expect(why.getByText('Nadie se lo ha recordado desde que venció')).toBeVisible();
  await stage.user.click(why.getByLabelText('Es esto: Se le olvidó'));
  expect(await (await part('Por qué no ha pagado')).findByText(/Anotado hoy/)).toBeVisible();
  expect(await stage.ledger.log.toArray()).toMatchObject([{ outcome: 'reason-confirmed', reason: 'forgot' }]);
  await press(stage, 'Ya no es así');
  await waitFor(async () => expect((await stage.ledger.log.toArray()).at(-1)?.outcome).toBe('reason-ended'));
});

test('S1.40, S1.33 the four steps show what is known, and one press makes the contact by the way that fits', async () => {
  const { stage } = await aPunctualCustomer();
  await stage.user.click(await screen.findByLabelText('Opciones del cliente'));
  await stage.user.click(await screen.findByRole('menuitem', { name: 'Conocer al cliente' }));
  await stage.user.click(await screen.findByText('Preparar el contacto'));
  expect(await screen.findByText(/^Mejor por correo: basta una nota corta/)).toBeVisible();
  expect(titlesOf('Organizar')).toEqual([
    'Organizar',
    'Entender',
    'Planear y elegir el canal',
    'Contactar y registrar',
  ]);
  expect(screen.getByText('Se le olvidó · Probable')).toBeVisible();
  await press(stage, 'Escribir');
  const body = await screen.findByLabelText('Texto de la carta');
  await waitFor(() => expect(body.textContent).toMatch(/F-77/));
  expect(await screen.findByText(/^Todo listo/)).toBeVisible();
});

test('S1.12 of a consumer in Colombia nobody is told to ask why', async () => {
  const { stage } = await aPunctualCustomer('CO');
  await press(stage, 'Conocer al cliente');
  const why = await part('Por qué no ha pagado');
  expect(why.getByText(/no se pregunta a un consumidor por qué no ha pagado/)).toBeVisible();
});
