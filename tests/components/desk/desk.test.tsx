import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { hashOf, routeOf } from '@/components/desk/route';
import { greetingAt } from '@/components/desk/greeting-at';
import { aContact, aCustomer, aFollowUp, anInvoice, aPromise } from '../../support/builders';
import { patiently } from '../patiently';
import { openDesk } from './desk-stage';

await patiently();

const two = {
  customers: [aCustomer({ id: 'a' }), aCustomer({ id: 'b', name: 'Molino del Río' })],
  contacts: [aContact({ customerId: 'a' }), aContact({ id: 'c2', customerId: 'b', value: 'caja@molino.example' })],
  invoices: [anInvoice({ id: 'ia', customerId: 'a' }), anInvoice({ id: 'ib', customerId: 'b', number: '3000' })],
  followUps: [aFollowUp({ customerId: 'a', about: 'Ver si firmó' })],
  promises: [aPromise({ customerId: 'b', invoiceIds: ['ib'] })],
};

test.each([
  ['#/customers', { page: 'customers' }],
  ['#/customer/tax%3AABC%2F1', { page: 'customer', customerId: 'tax:ABC/1' }],
  ['#/customer/tax:ABC', { page: 'customer', customerId: 'tax:ABC' }],
  ['#/customer/%E0%A4%A', { page: 'customer', customerId: '%E0%A4%A' }],
  ['#/customer/', { page: 'today' }],
  ['#import', { page: 'import' }],
  ['#/<script>', { page: 'today' }],
  ['', { page: 'today' }],
])('the address %s is the page %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

test('the address of a customer leads back to them, whatever their id holds', () => {
  const route = { page: 'customer', customerId: 'list:a/b%c #d' } as const;
  expect(routeOf(hashOf(route))).toEqual(route);
});

test.each([
  ['2026-11-24T15:00:00.000Z', 'morning'],
  ['2026-11-24T18:00:00.000Z', 'afternoon'],
  ['2026-11-25T03:00:00.000Z', 'evening'],
  ['2026-11-25T09:59:00.000Z', 'evening'],
])('%s in Mexico City is %s', (instant, greeting) => {
  expect(greetingAt(instant, 'America/Mexico_City')).toBe(greeting);
});

test('today says whom to attend to and why, and whom to leave alone and why', async () => {
  await openDesk('#/today', two, { 'person.name': 'Lucía Ferrer' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Buenos días, Lucía' })).toBeVisible();
  const due = await screen.findByRole('region', { name: /^Seguimientos/ });
  expect(within(due).getByRole('button', { name: /^Papelería Los Sauces/ })).toBeVisible();
  expect(within(due).getByText(/1,000\.00 pesos mexicanos/)).toBeInTheDocument();
  const waiting = screen.getByRole('region', { name: 'Por qué hoy no' });
  expect(within(waiting).getByRole('button', { name: /Molino del Río.*viernes\s27/ })).toBeVisible();
  expect(document.title).toBe('Hoy · Cordial');
});

test('a follow-up is done with one key, and Ctrl+Z brings it back', async () => {
  const { user, ledger } = await openDesk('#/today', two);
  (await screen.findByRole('button', { name: /^Papelería Los Sauces/ })).focus();
  await user.keyboard('h');
  expect(await screen.findByText('Seguimiento hecho')).toBeVisible();
  expect((await ledger.followUps.get('follow-up'))?.doneAt).not.toBeNull();
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect((await ledger.followUps.get('follow-up'))?.doneAt).toBeNull());
});

test('Enter opens the customer and their mail; the title takes the focus', async () => {
  const { user, host } = await openDesk('#/today', two);
  (await screen.findByRole('button', { name: /^Papelería Los Sauces/ })).focus();
  await user.keyboard('{Enter}');
  const title = await screen.findByRole('heading', { level: 1, name: /Papelería Los Sauces/ });
  await waitFor(() => expect(document.activeElement).toBe(title));
  expect(host.calls).toContainEqual({ name: 'openMailOf', addresses: ['lucia@lossauces.example'] });
  expect(location.hash).toBe('#/customer/a');
});

test('the first day offers the file, and three questions that can wait', async () => {
  const { user, ledger } = await openDesk('#/today');
  expect(await screen.findByRole('button', { name: 'Trae tus facturas' })).toBeVisible();
  await user.click(await screen.findByLabelText('Nombre de la empresa'));
  await user.paste('Talleres Orozco');
  await user.click(screen.getByRole('button', { name: 'Guardar y seguir' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Tres datos para empezar' })).toBeNull());
  expect((await ledger.settings.get('company.name'))?.value).toBe('Talleres Orozco');
  expect(screen.getByRole('banner')).toHaveTextContent('Talleres Orozco');
});

test('customers are listed, searched by invoice and opened', async () => {
  const { user } = await openDesk('#/customers', two);
  expect(await screen.findByText('2 clientes')).toBeVisible();
  await user.type(screen.getByRole('searchbox'), '3000');
  expect(await screen.findByText('1 resultado')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Molino del Río/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Molino del Río' })).toBeVisible();
});

test('open invoices of everybody are filtered and open their customer', async () => {
  const early = anInvoice({ id: 'ic', customerId: 'b', series: null, number: '3001', dueOn: '2026-12-20' });
  const { user } = await openDesk('#/invoices', { ...two, invoices: [...two.invoices, early] });
  expect(await screen.findByText('3001')).toBeVisible();
  await user.click(screen.getByLabelText('Vencidas'));
  expect(await screen.findByText(/^2 facturas: 2,000\.00/)).toBeVisible();
  expect(screen.queryByText('3001')).toBeNull();
  await user.click(screen.getByText('F3000'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Molino del Río' })).toBeVisible();
});

test('a customer who is not there is said to be gone', async () => {
  await openDesk('#/customer/nobody', two);
  expect(await screen.findByRole('heading', { name: 'Este cliente ya no está aquí' })).toBeVisible();
});
