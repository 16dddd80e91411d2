import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aMailFrom } from '../../support/fake-host';
import { aStage } from '../sidebar-stage';

const address = 'pagos@lossauces.example';

/** Asked by label: among hundreds of countries and zones a search by role takes seconds. */
async function anOpenForm() {
  const stage = await aStage();
  const customerId = await stage.customer({ address });
  await stage.open(aMailFrom(address));
  await stage.user.click(await screen.findByLabelText('Opciones del cliente'));
  await stage.user.click(await screen.findByText('Editar cliente'));
  await screen.findByLabelText('Nombre del cliente');
  const write = async (label: string, text: string) => {
    const field = await screen.findByLabelText(label);
    await stage.user.clear(field);
    if (text) await stage.user.paste(text);
  };
  return { ...stage, customerId, write };
}

test('what is known of a customer is corrected and completed in one save, and one undo takes it back', async () => {
  const { user, ledger, customerId, write } = await anOpenForm();
  await write('Nombre del cliente', 'Papelería Sauces');
  await user.click(screen.getByLabelText('viernes'));
  await user.click(screen.getByLabelText('Portugués'));
  expect(screen.getByLabelText('o senhor / a senhora')).toBeInTheDocument();
  await user.click(screen.getByLabelText('Español'));
  await user.click(screen.getByLabelText('de tú'));
  await write('Sin avisos hasta', 'pronto');
  expect(screen.getAllByText(/No entendimos la fecha/)).not.toHaveLength(0);
  await write('Sin avisos hasta', '15/12');
  expect(screen.queryByLabelText('Zona horaria')).toBeNull();
  await user.selectOptions(screen.getByLabelText('País'), 'ES');
  expect(screen.getByLabelText('Zona horaria')).toBeInTheDocument();
  await user.click(screen.getByText('Guardar cambios'));
  expect(await screen.findByText('Papelería Sauces')).toBeVisible();
  expect(await ledger.customers.get(customerId)).toMatchObject({
    country: 'ES',
    formOfAddress: 'tú',
    pausedUntil: '2026-12-15',
    paymentPolicy: { payDays: [5], verifiedOn: '2026-11-24' },
  });
  await user.click(screen.getByText('Deshacer'));
  await waitFor(async () =>
    expect(await ledger.customers.get(customerId)).toMatchObject({ pausedUntil: null, paymentPolicy: null }),
  );
}, 40_000);

test('a second person is added as the one to write to; Escape goes one step back', async () => {
  const { user, write } = await anOpenForm();
  await user.click(screen.getByLabelText(`Editar ${address}`));
  await screen.findByLabelText('Dirección de correo');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByText('Agregar contacto'));
  await write('Dirección de correo', 'tesoreria@lossauces.example');
  await write('De quién es', 'Sara Ibarra');
  await user.click(screen.getByLabelText('Escribirle aquí primero'));
  await user.click(screen.getByText('Guardar contacto'));
  expect(await screen.findByText('Le escribimos aquí')).toBeVisible();
  // The notice of what was saved goes first, then the form.
  await user.keyboard('{Escape}{Escape}');
  await waitFor(() => expect(screen.queryByText('Le escribimos aquí')).toBeNull());
  expect(screen.getByText('Sara Ibarra')).toBeVisible();
}, 40_000);
