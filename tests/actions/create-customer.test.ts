import { describe, expect, test } from 'vitest';
import { addContact } from '@/lib/actions/add-contact';
import { changeContact } from '@/lib/actions/change-contact';
import { changeCustomer } from '@/lib/actions/change-customer';
import type { Circumstances } from '@/lib/actions/circumstances';
import { closeDispute } from '@/lib/actions/close-dispute';
import { companyOfIds } from '@/lib/actions/company-of-ids';
import { contactId, contactValue } from '@/lib/actions/contact-id';
import { createCustomer } from '@/lib/actions/create-customer';
import { linkAddress } from '@/lib/actions/link-address';
import { logContact } from '@/lib/actions/log-contact';
import { newId } from '@/lib/actions/new-id';
import { noteCalendar } from '@/lib/actions/note-calendar';
import { openDispute } from '@/lib/actions/open-dispute';
import { saveSettings } from '@/lib/actions/save-settings';
import { undo } from '@/lib/actions/undo';
import { openDisputes } from '@/lib/domain/dispute';
import { aContact, aCustomer, aFollowUp } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

async function aHere(): Promise<Circumstances> {
  return circumstances(
    await store(freshLedger(), { customers: [aCustomer()], contacts: [aContact()], followUps: [aFollowUp()] }),
  );
}

test('a customer is created from a signature, found by address, name and domain', async () => {
  const here = circumstances(freshLedger());
  const { value: id } = await createCustomer(here, {
    name: ' Talleres Múgica ',
    language: 'es',
    contacts: [
      { kind: 'email', value: ' Ines.Mugica+pagos@Mugica.example ', name: 'Inés Múgica', role: 'pagos' },
      { kind: 'phone', value: '+34 (944) 12-34-56' },
      { kind: 'phone', value: 'ext. 4' },
    ],
  });
  expect(await here.ledger.customers.get(id)).toMatchObject({
    name: 'Talleres Múgica',
    language: 'es',
    words: ['talleres', 'mugica'],
    source: null,
  });
  const contacts = await here.ledger.contacts.where('customerId').equals(id).toArray();
  expect(contacts.map(({ value, matchKey, domain }) => [value, matchKey, domain]).toSorted()).toEqual([
    ['+34944123456', '+34944123456', null],
    ['ines.mugica+pagos@mugica.example', 'ines.mugica@mugica.example', 'mugica.example'],
  ]);
});

test.each([
  ['email', ' Ana@Taller.Example ', 'ana@taller.example'],
  ['email', 'sin arroba', null],
  ['phone', '55-1234-5678', '5512345678'],
  ['phone', '+1 (212) 555 0100', '+12125550100'],
  ['phone', '123', null],
] as const)('%s "%s" is kept as %s', (kind, written, value) => {
  expect(contactValue(kind, written)).toBe(value);
});

test('an address written twice is one contact; one that was removed comes back with what is known', async () => {
  const here = await aHere();
  const draft = { kind: 'email', value: 'caja@sauces.example', role: 'caja' } as const;
  const { value: id } = await addContact(here, 'customer', draft);
  expect(id).toBe(contactId('customer', 'email', 'caja@sauces.example'));
  expect((await addContact(here, 'customer', draft)).actId).toBeNull();
  await changeContact(here, id!, { removed: true });
  expect((await here.ledger.contacts.get(id!))?.voided).toMatchObject({ by: here.by, reason: 'removed' });
  await addContact(here, 'customer', { ...draft, role: null, name: 'Sara' });
  expect(await here.ledger.contacts.get(id!)).toMatchObject({ voided: null, role: 'caja', name: 'Sara' });
  expect((await addContact(here, 'customer', { kind: 'email', value: 'nada' })).value).toBeNull();
});

describe('a link of an address', () => {
  test('is one row per address however it is written, and the last choice counts', async () => {
    const here = await aHere();
    await linkAddress(here, 'Despacho+facturas@Contable.example', 'customer');
    const { actId } = await linkAddress(here, 'despacho@contable.example', null);
    expect(await here.ledger.addressLinks.toArray()).toMatchObject([
      { address: 'despacho@contable.example', customerId: null },
    ]);
    await undo(here, actId!);
    expect(await here.ledger.addressLinks.toArray()).toMatchObject([{ customerId: 'customer' }]);
  });

  test('may be to a whole domain', async () => {
    const here = await aHere();
    await linkAddress(here, ' Grupo.Example ', 'customer');
    expect(await here.ledger.addressLinks.toArray()).toMatchObject([{ address: 'grupo.example' }]);
  });
});

test('a correction of an imported name is kept beside it, and writing the imported one again ends it', async () => {
  const ledger = await store(freshLedger(), { customers: [aCustomer({ name: 'SAUCES SA', source: 'list' })] });
  const here = circumstances(ledger);
  await changeCustomer(here, 'customer', { name: 'Los Sauces', notes: 'llamar antes de las 10' });
  expect(await ledger.customers.get('customer')).toMatchObject({
    name: 'SAUCES SA',
    nameOverride: 'Los Sauces',
    notes: 'llamar antes de las 10',
  });
  await changeCustomer(here, 'customer', { name: 'SAUCES SA' });
  expect(await ledger.customers.get('customer')).toMatchObject({ nameOverride: null });
  expect((await changeCustomer(here, 'nobody', { name: 'x' })).actId).toBeNull();
});

test('a dispute is opened and closed once', async () => {
  const here = await aHere();
  const { value: disputeId } = await openDispute(here, {
    customerId: 'customer',
    invoiceIds: ['invoice'],
    text: 'faltan dos cajas',
  });
  const open = async () => openDisputes(await here.ledger.disputeEvents.toArray(), 'America/Mexico_City').length;
  expect(await open()).toBe(1);
  const { actId } = await closeDispute(here, disputeId, 'llegaron');
  expect(await open()).toBe(0);
  expect((await closeDispute(here, disputeId)).actId).toBeNull();
  await undo(here, actId!);
  expect(await open()).toBe(1);
});

test('a contact is logged for the day it was on, with what it led to', async () => {
  const here = await aHere();
  const { value: id } = await logContact(here, {
    customerId: 'customer',
    channel: 'whatsapp',
    direction: 'in',
    at: '2026-11-24T03:00:00.000Z',
    text: 'mañana pago',
    followUp: { dueOn: '2026-11-25', about: 'comprobar el pago' },
  });
  expect(await here.ledger.log.get(id)).toMatchObject({ on: '2026-11-23', evidence: 'logged', channel: 'whatsapp' });
  expect(await here.ledger.followUps.where('openOn').equals('2026-11-25').toArray()).toMatchObject([
    { about: 'comprobar el pago' },
  ]);
});

test('a follow-up in the calendar is offered, then confirmed, and stays so', async () => {
  const here = await aHere();
  const note = async () => (await here.ledger.followUps.get('follow-up'))?.calendar;
  await noteCalendar(here, 'follow-up', 'file');
  expect(await note()).toMatchObject({ state: 'offered', by: 'file' });
  await noteCalendar(here, 'follow-up', 'confirmed');
  await noteCalendar(here, 'follow-up', 'form');
  expect(await note()).toMatchObject({ state: 'confirmed' });
});

test('settings are saved one by one, cleared with null, and undone', async () => {
  const here = await aHere();
  await saveSettings(here, { 'company.name': 'Imprenta Volcán', signature: null });
  expect(await here.ledger.settings.toArray()).toMatchObject([{ id: 'company.name', value: 'Imprenta Volcán' }]);
  const { actId } = await saveSettings(here, { 'company.name': null, language: 'pt' });
  expect(await here.ledger.settings.get('company.name')).toMatchObject({ value: null });
  await undo(here, actId!);
  expect(await here.ledger.settings.get('company.name')).toMatchObject({ value: 'Imprenta Volcán' });
  expect((await here.ledger.settings.get('language'))?.voided).not.toBeNull();
  await saveSettings(here, { language: 'en' });
  expect(await here.ledger.settings.get('language')).toMatchObject({ value: 'en', voided: null });
});

test.each([
  ['imp-950101-ab1', 'IMP950101AB1'],
  [null, 'me'],
])('our part of imported ids is %s when first needed, and stays %s', async (taxId, expected) => {
  const here = await aHere();
  if (taxId) await saveSettings(here, { 'company.taxId': taxId });
  expect(await companyOfIds(here)).toBe(expected);
  await saveSettings(here, { 'company.taxId': 'OTR990101AA1' });
  expect(await companyOfIds(here)).toBe(expected);
});

test('ids are version 7 and sort in the order of making', () => {
  const ids = Array.from({ length: 5_000 }, newId);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
    true,
  );
  expect(new Set(ids).size).toBe(5_000);
  expect(ids.toSorted()).toEqual(ids);
});
