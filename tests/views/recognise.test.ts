import { describe, expect, test } from 'vitest';
import { addressKey, isAutomatic } from '@/lib/text/addresses';
import { loadOwnDomainOf } from '@/lib/text/domains';
import type { MailSeen } from '@/lib/views/addresses-in-mail';
import { recognise } from '@/lib/views/recognise';
import { settingNames } from '@/lib/views/settings';
import { aContact, aCustomer, anAddressLink, anInvoice, aRow } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const account = 'ana@tallermecanico.mx';
const someone = (address: string, name: string | null = null) => ({ address, name });

function mail(changes: Partial<MailSeen>): MailSeen {
  return { account, aliases: [], composes: [], thread: null, ...changes };
}

function threadOf(...senders: string[]): Partial<MailSeen> {
  return { thread: { subject: 'Consulta', senders: senders.map((address) => someone(address)), recipients: [] } };
}

function composeTo(...recipients: string[]): Partial<MailSeen> {
  const people = recipients.map((address) => someone(address));
  return { composes: [{ focused: true, recipients: people, subject: null }] };
}

const sauces = aContact({ value: 'lucia@lossauces.com.mx' });
const book = {
  customers: [
    aCustomer(),
    aCustomer({ id: 'molino', name: 'Molino Harinero del Sur, S.A.' }),
    aCustomer({ id: 'faro', name: 'Ferretería El Faro' }),
  ],
  contacts: [
    sauces,
    aContact({ id: 'm1', customerId: 'molino', value: 'compras@molinosur.com' }),
    aContact({ id: 'm2', customerId: 'molino', value: 'luz.rios@gmail.com' }),
    aContact({ id: 'f1', customerId: 'faro', value: 'despacho@contadores.pe' }),
    aContact({ id: 'f2', customerId: 'molino', value: 'despacho@contadores.pe' }),
  ],
  invoices: [anInvoice({ id: 'i1', customerId: 'faro', series: 'A', number: '00457' })],
};

async function recognised(seen: Partial<MailSeen>, more: Parameters<typeof store>[1] = {}) {
  const ledger = await store(freshLedger(), { ...book, ...more });
  const addressing = { keyOf: addressKey, domainOf: await loadOwnDomainOf(), isAutomatic };
  return recognise(ledger, { mail: mail(seen), addressing });
}

const setting = (name: string, value: unknown) => ({ ...aRow(name), value });

describe('the customer of a mail is found', () => {
  test.each([
    ['by the whole address', threadOf('lucia@lossauces.com.mx'), 'customer', 'exact'],
    ['by the address in capitals', threadOf('Lucia@LosSauces.com.mx'), 'customer', 'exact'],
    ['with a tag behind a plus', threadOf('lucia+pagos@lossauces.com.mx'), 'customer', 'normalised'],
    ['with other dots at Gmail', threadOf('LuzRios@googlemail.com'), 'molino', 'normalised'],
    ['by the domain of a colleague', threadOf('tesoreria@pagos.lossauces.com.mx'), 'customer', 'domain'],
    [
      'by the newest sender from outside',
      threadOf('compras@molinosur.com', 'lucia@lossauces.com.mx', account),
      'customer',
      'exact',
    ],
  ])('%s', async (_how, seen, customerId, how) => {
    expect(await recognised(seen)).toMatchObject({ kind: 'customer', customerId, how, canWrite: true });
  });

  test('by the recipients of the compose in focus before the thread', async () => {
    const seen = { ...threadOf('lucia@lossauces.com.mx'), ...composeTo(account, 'compras@molinosur.com') };
    expect(await recognised(seen)).toMatchObject({ customerId: 'molino', contactId: 'm1' });
  });

  test('by the thread when the compose names only ourselves', async () => {
    expect(await recognised({ ...threadOf('lucia@lossauces.com.mx'), ...composeTo(account) })).toMatchObject({
      customerId: 'customer',
    });
  });

  test('by whoever we wrote to when all senders are ours', async () => {
    const thread = { subject: null, senders: [someone(account)], recipients: [someone('lucia@lossauces.com.mx')] };
    expect(await recognised({ thread })).toMatchObject({ customerId: 'customer' });
  });

  test('by what a person chose for an address or a whole domain', async () => {
    const links = [
      anAddressLink({ address: 'juan@yahoo.com', customerId: 'faro' }),
      anAddressLink({ id: 'l2', address: 'obra.cl', customerId: 'faro' }),
    ];
    expect(await recognised(threadOf('juan@yahoo.com'), { addressLinks: links })).toMatchObject({ how: 'link' });
    expect(await recognised(threadOf('ana@obra.cl'), { addressLinks: links })).toMatchObject({ how: 'domain-link' });
  });

  test('in the customer that another was merged into', async () => {
    const customers = [...book.customers.slice(1), aCustomer({ mergedInto: 'faro' })];
    expect(await recognised(threadOf('lucia@lossauces.com.mx'), { customers })).toMatchObject({ customerId: 'faro' });
  });

  test('of an automatic sender too, but nobody writes there', async () => {
    expect(await recognised(threadOf('no-reply@lossauces.com.mx'))).toMatchObject({
      customerId: 'customer',
      canWrite: false,
    });
  });
});

describe('we are never the customer', () => {
  test.each([
    ['the account', {}, account],
    ['an alias', { aliases: ['lucia@lossauces.com.mx'] }, 'lucia@lossauces.com.mx'],
    ['a colleague at the account’s domain', {}, 'pedro@tallermecanico.mx'],
  ])('%s', async (_who, seen, sender) => {
    expect(await recognised({ ...threadOf(sender), ...seen })).toEqual({ kind: 'nothing' });
  });

  test.each([
    ['an address of settings', settingNames.ownAddresses, ['Lucia@lossauces.com.mx']],
    ['a domain of settings', settingNames.ownDomains, ['lossauces.com.mx']],
  ])('%s', async (_what, name, value) => {
    const settings = [setting(name, value)];
    expect(await recognised(threadOf('lucia@lossauces.com.mx'), { settings })).toEqual({ kind: 'nothing' });
  });
});

describe('the person is asked', () => {
  test('when two customers share an address; the subject’s invoice stands first', async () => {
    const seen = {
      thread: { subject: 'Factura A00457', senders: [someone('despacho@contadores.pe')], recipients: [] },
    };
    const answer = await recognised(seen);
    expect(answer).toMatchObject({
      kind: 'several',
      address: 'despacho@contadores.pe',
      candidates: [
        { customerId: 'faro', because: [{ code: 'invoice-in-subject', number: '00457' }, { code: 'same-address' }] },
        { customerId: 'molino', because: [{ code: 'same-address' }] },
      ],
    });
  });

  test('until they chose; the choice settles the tie', async () => {
    const addressLinks = [anAddressLink({ address: 'despacho@contadores.pe', customerId: 'faro' })];
    const answer = await recognised(threadOf('despacho@contadores.pe'), { addressLinks });
    expect(answer).toMatchObject({ kind: 'customer', customerId: 'faro', contactId: 'f1' });
  });

  test('when a compose goes to two customers', async () => {
    const answer = await recognised(composeTo('lucia@lossauces.com.mx', 'compras@molinosur.com'));
    expect(answer).toMatchObject({
      kind: 'several',
      candidates: [
        { customerId: 'molino', because: [{ code: 'same-address', address: 'compras@molinosur.com' }] },
        { customerId: 'customer', because: [{ code: 'same-address', address: 'lucia@lossauces.com.mx' }] },
      ],
    });
  });
});

describe('an unknown address', () => {
  test('of a public mail provider is nobody’s by domain, however many customers use it', async () => {
    expect(await recognised(threadOf('otra@gmail.com'))).toMatchObject({ kind: 'unknown', likely: [] });
  });

  test('is never matched by its display name, which only makes a customer likely', async () => {
    const senders = [someone('x9@outlook.com', 'Pagos Molino')];
    const answer = await recognised({ thread: { subject: null, senders, recipients: [] } });
    expect(answer).toMatchObject({
      kind: 'unknown',
      name: 'Pagos Molino',
      likely: [{ customerId: 'molino', because: [{ code: 'similar-name', word: 'molino' }] }],
    });
  });

  test('brings those who take part, and the invoice that the subject quotes, the likelier first', async () => {
    const senders = [someone('lucia@lossauces.com.mx'), someone('x9@outlook.com')];
    const answer = await recognised({ thread: { subject: 'Re: factura A-00457', senders, recipients: [] } });
    expect(answer).toMatchObject({ likely: [{ customerId: 'faro' }, { customerId: 'customer' }] });
  });

  test('that is no customer is not asked about again', async () => {
    const addressLinks = [anAddressLink({ address: 'ventas@imprenta.es', customerId: null })];
    expect(await recognised(threadOf('Ventas@imprenta.es'), { addressLinks })).toEqual({
      kind: 'not-a-customer',
      address: 'ventas@imprenta.es',
    });
  });
});

test('without mail there is nothing to recognise', async () => {
  expect(await recognised({})).toEqual({ kind: 'nothing' });
});
