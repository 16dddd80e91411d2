import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aMailFrom } from '../../support/fake-host';
import { aStage } from '../sidebar-stage';

const writer = { name: 'Inés M.', address: 'ines@mugica.example' };
const text = 'Le pago el viernes.\n\nSaludos,\nInés Múgica\nTesorería\nTalleres Múgica, S.L.\nTel. +34 944 12 34 56';

async function anOpenForm() {
  const stage = await aStage();
  await stage.customer({ address: 'otra@lossauces.example' });
  stage.host.holdMessage({ sender: writer, text, isCut: false });
  await stage.open(aMailFrom(writer.address, writer.name));
  await stage.user.click(await screen.findByText('Crear un cliente nuevo'));
  return stage;
}
const field = (name: string) => screen.findByLabelText(name);

test('the signature of the open mail fills the form, and what a person types holds', async () => {
  const { user, ledger, host } = await anOpenForm();
  await waitFor(async () => expect(await field('Nombre del cliente')).toHaveValue('Talleres Múgica, S.L.'));
  expect(await field('Persona de contacto')).toHaveValue('Inés Múgica');
  await user.clear(await field('Qué hace'));
  await user.paste('Pagos');
  await user.click(screen.getByText('Crear un cliente'));
  await screen.findByText('Todo al corriente');
  const contacts = (await ledger.contacts.toArray()).filter(({ role }) => role === 'Pagos');
  expect(contacts.map(({ value }) => value).toSorted()).toEqual(['+34944123456', 'ines@mugica.example']);
  const read = host.calls.filter(({ name }) => name === 'readMessage');
  expect(read).toEqual([{ name: 'readMessage', expected: `thread:${writer.address}`, senders: [writer.address] }]);
}, 40_000);

test('what was read can be left out', async () => {
  const { user } = await anOpenForm();
  await user.click(await screen.findByText('Vaciar lo leído'));
  expect(await field('Nombre del cliente')).toHaveValue('');
  expect(await field('Persona de contacto')).toHaveValue('Inés M.');
  await user.click(screen.getByText('Usar la firma'));
  expect(await field('Nombre del cliente')).toHaveValue('Talleres Múgica, S.L.');
}, 40_000);
