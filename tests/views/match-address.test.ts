import { expect, test } from 'vitest';
import { addressKey, isAutomatic } from '@/lib/text/addresses';
import { loadOwnDomainOf } from '@/lib/text/domains';
import { addressGroups } from '@/lib/views/addresses-in-mail';
import { likelyCustomers } from '@/lib/views/likely-customers';
import { matchAddress } from '@/lib/views/match-address';
import { aContact, aCustomer, anAddressLink } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const addressing = { keyOf: addressKey, domainOf: await loadOwnDomainOf(), isAutomatic };
const seen = (address: string, name: string | null = null) => ({ address, name });
const voided = { at: '2026-11-21T10:00:00.000Z', by: 'ana', reason: 'left' };

async function match(address: string, rows: Parameters<typeof store>[1]) {
  const ledger = await store(freshLedger(), { customers: [aCustomer(), aCustomer({ id: 'other' })], ...rows });
  return matchAddress(ledger, seen(address), addressing);
}

const one = aContact({ value: 'ana@obra.cl' });

test.each([
  [
    'an exact address beats one that is only alike',
    'a.na@gmail.com',
    [aContact({ value: 'ana@gmail.com' }), aContact({ id: 'c2', customerId: 'other', value: 'a.na@gmail.com' })],
    { contactId: 'c2', how: 'exact' },
  ],
  ['a contact that was taken away matches no more', 'ana@obra.cl', [{ ...one, voided }], { kind: 'none' }],
  [
    'two customers at one domain are asked about',
    'new@obra.cl',
    [one, aContact({ id: 'd2', customerId: 'other', value: 'eva@obra.cl' })],
    { kind: 'several', customerIds: ['customer', 'other'] },
  ],
  ['a public suffix is no domain', 'ana@com.mx', [aContact({ value: 'eva@com.mx' })], { kind: 'none' }],
  ['another ending is another domain', 'ana@obra.com', [one], { kind: 'none' }],
  ['an intranet host matches exactly', 'ana@servidor', [aContact({ value: 'ana@servidor' })], { how: 'exact' }],
  ['an intranet host never matches by domain', 'eva@servidor', [aContact({ value: 'ana@servidor' })], { kind: 'none' }],
])('%s', async (_rule, address, contacts, answer) => {
  expect(await match(address, { contacts })).toMatchObject(answer);
});

test('what a person chose for an address corrects a match; a choice that was taken back does not', async () => {
  const link = anAddressLink({ address: 'ana@obra.cl', customerId: 'other' });
  expect(await match('ana@obra.cl', { contacts: [one], addressLinks: [link] })).toMatchObject({ customerId: 'other' });
  expect(await match('ana@obra.cl', { contacts: [one], addressLinks: [{ ...link, voided }] })).toMatchObject({
    customerId: 'customer',
  });
});

test('nobody becomes half the world by a link to a public mail provider', async () => {
  const addressLinks = [anAddressLink({ address: 'gmail.com' })];
  expect(await match('someone@gmail.com', { addressLinks })).toEqual({ kind: 'none' });
});

test('at most five likely customers are named, and short words make nobody likely', async () => {
  const customers = Array.from({ length: 8 }, (_, place) =>
    aCustomer({ id: `c${place}`, name: `Sur Molinos ${place}` }),
  );
  const ledger = await store(freshLedger(), { customers });
  const likely = async (name: string) =>
    likelyCustomers(
      ledger,
      { addresses: [seen('x@gmail.com', name)], others: [], subjects: [], candidateIds: null },
      addressing,
    );
  expect(await likely('Molinos')).toHaveLength(5);
  expect(await likely('Sur')).toEqual([]);
});

test('people are asked about once, machines apart, the compose in focus before the thread', () => {
  const mail = {
    account: 'ana@gmail.com',
    aliases: [],
    composes: [
      { focused: false, recipients: [seen('later@obra.cl')], subject: 'B' },
      {
        focused: true,
        recipients: [seen('Eva@Obra.cl'), seen('eva+x@obra.cl'), seen('a.na@googlemail.com')],
        subject: 'A',
      },
    ],
    thread: { subject: 'C', senders: [seen('luz@obra.cl'), seen('no-reply@obra.cl')], recipients: [] },
  };
  expect(addressGroups(mail, { ownAddresses: [], ownDomains: [] }, addressing)).toEqual({
    asked: [seen('eva@obra.cl')],
    others: [seen('luz@obra.cl')],
    automatic: [seen('no-reply@obra.cl')],
    subjects: ['A', 'C'],
  });
});
