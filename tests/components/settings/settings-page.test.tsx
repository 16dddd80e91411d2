import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { exportBackup } from '@/lib/actions/export-backup';
import { linkAddress } from '@/lib/actions/link-address';
import { rememberMapping } from '@/lib/actions/remember-mapping';
import { domainsOf, itemsOf, wrongAddress, wrongDomain } from '@/components/settings/texts';
import { aContact, aCustomer, aLogEntry, anInvoice } from '../../support/builders';
import { circumstances, freshLedger } from '../../support/ledger';
import { store } from '../../support/stored-rows';
import { openDesk, type DeskStage } from '../desk/desk-stage';

const one = {
  customers: [aCustomer()],
  contacts: [aContact()],
  invoices: [anInvoice()],
  log: [aLogEntry()],
};

/** Puts a text into a field in one go, instead of what stands there. */
async function write(user: DeskStage['user'], label: string, text: string): Promise<void> {
  const field = await screen.findByLabelText(label);
  await user.clear(field);
  await user.paste(text);
}

test('what was typed is saved as one act, named, and taken back', async () => {
  const { user, ledger } = await openDesk('#/settings');
  await write(user, 'Mi nombre', 'Lucía Ferrer');
  await write(user, 'Mis dominios', '@Orozco.mx');
  await user.click(screen.getByText('Guardar'));
  expect(await screen.findByText('Guardado: Yo')).toBeVisible();
  expect((await ledger.settings.get('person.name'))?.value).toBe('Lucía Ferrer');
  expect((await ledger.settings.get('own.domains'))?.value).toEqual(['orozco.mx']);
  await user.click(screen.getByText('Deshacer'));
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Mi nombre').value).toBe(''));
}, 40_000);

test('a wrong address is said beside its field and not saved', async () => {
  const { user, ledger } = await openDesk('#/settings');
  await write(user, 'Mis otras direcciones', 'ana@orozco');
  await user.click(screen.getByText('Guardar'));
  expect(screen.getAllByText('No parece una dirección: ana@orozco').length).toBeGreaterThan(0);
  expect(await ledger.settings.get('own.addresses')).toBeUndefined();
});

test.each([
  ['A@b.mx, c@d.mx\n a@b.mx', ['a@b.mx', 'c@d.mx']],
  [' \n', []],
])('%j are the items %j', (text, items) => {
  expect(itemsOf(text)).toEqual(items);
});

test('domains may be written with their @', () => {
  expect(domainsOf('@Uno.mx\ndos.com.br')).toEqual(['uno.mx', 'dos.com.br']);
  expect([wrongDomain('uno.mx'), wrongDomain('uno'), wrongAddress('a@b.mx'), wrongAddress('b.mx')]).toEqual([
    null,
    'uno',
    null,
    'b.mx',
  ]);
});

test('a payment link becomes a QR code here; a link without https is not kept', async () => {
  const { user } = await openDesk('#/settings');
  await write(user, 'Enlace de pago', 'http://pago.example/1');
  expect(screen.getAllByText('El enlace debe empezar con https://').length).toBeGreaterThan(0);
  await write(user, 'Enlace de pago', 'https://pago.example/1');
  await user.click(screen.getByText('Guardar'));
  const code = await screen.findByAltText('Código QR con el enlace');
  expect(code.getAttribute('src')).toMatch(/^data:image\/svg\+xml/);
});

test('language, colours and letter keys hold at once', async () => {
  const { user } = await openDesk('#/settings', one);
  await user.click(await screen.findByLabelText('Oscuros'));
  await waitFor(() => expect(document.documentElement.dataset['scheme']).toBe('dark'));
  await user.click(screen.getByLabelText('Desactivados'));
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Desactivados').checked).toBe(true));
  await user.keyboard('t');
  expect(location.hash).toBe('#/settings');
  await user.click(screen.getByLabelText('English'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('addresses that are nobody’s and remembered lists are taken back one by one', async () => {
  const { user, here } = await openDesk('#/settings');
  await linkAddress(here, 'boletin@diario.example', null);
  await rememberMapping(here, {
    signature: 'ref|quien',
    headings: ['Ref', 'Quién'],
    choices: [{ field: 'number' }, { field: null }],
  });
  await user.click(await screen.findByRole('button', { name: 'Volver a preguntar por boletin@diario.example' }));
  expect(await screen.findByText(/^Ninguna\. Cuando digas «No es un cliente»/)).toBeVisible();
  expect(await screen.findByText('1 columna')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Olvidar la lista Ref · Quién' }));
  expect(await screen.findByText('Lista olvidada')).toBeVisible();
});

function picker(): HTMLInputElement {
  return document.querySelector<HTMLInputElement>('input[type=file]')!;
}

test('a copy is looked into, merged, and taken back', async () => {
  const there = circumstances(
    await store(freshLedger(), { customers: [aCustomer({ id: 'z', name: 'De otra máquina' })] }),
  );
  const { text } = await exportBackup(there);
  const { user, ledger } = await openDesk('#/settings', one);
  await screen.findByRole('button', { name: 'Restaurar una copia' });
  await user.upload(picker(), new File(['{}'], 'otra.json', { type: 'application/json' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('El archivo no es una copia de Cordial.');
  await user.upload(picker(), new File([text], 'copia.json', { type: 'application/json' }));
  expect(await screen.findByText('Clientes: 1, 1 que aquí no están')).toBeVisible();
  expect(await ledger.customers.count()).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Unir esta copia' }));
  expect(await screen.findByText('Copia unida. Nuevos: 1; actualizados: 0; iguales: 0')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Deshacer la restauración' }));
  await waitFor(async () => expect(await ledger.customers.count()).toBe(1));
});

test('forgetting names what disappears, asks twice with the focus on keeping, and erases', async () => {
  const { user, ledger } = await openDesk('#/forget/customer', one);
  expect(await screen.findByText('1 factura')).toBeVisible();
  const keep = screen.getByRole('button', { name: 'Conservar al cliente' });
  await waitFor(() => expect(keep).toHaveFocus());
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Seguir para olvidarlo' }));
  await waitFor(() => expect(keep).toHaveFocus());
  expect(await ledger.customers.count()).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Olvidar para siempre' }));
  expect(await screen.findByText(/^Cliente olvidado: desaparecieron 4 renglones$/)).toBeVisible();
  expect(await ledger.customers.count()).toBe(0);
  expect(location.hash).toBe('#/customers');
});

test('keeping leads back to the customer and erases nothing', async () => {
  const { user, ledger } = await openDesk('#/customer/customer', one);
  await user.click(await screen.findByRole('button', { name: 'Opciones del cliente' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Olvidar a este cliente' }));
  await user.click(await screen.findByRole('button', { name: 'Conservar al cliente' }));
  const main = await screen.findByRole('main');
  expect(await within(main).findByRole('heading', { level: 1, name: /Los Sauces/ })).toBeVisible();
  expect(await ledger.customers.count()).toBe(1);
});
