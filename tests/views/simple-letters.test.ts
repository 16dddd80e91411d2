import { expect, test } from 'vitest';
import { chooseCompanyPolicies } from '@/lib/actions/choose-company-policies';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { treatCustomer } from '@/lib/actions/treat-customer';
import { simpleLetters } from '@/lib/views/simple-letters';
import { worklist } from '@/lib/views/worklist';
import { aContact, aCustomer, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late, sent } from '../support/steps';
import { store } from '../support/stored-rows';

/** Two for a friendly word; one without an address, one whose was taken away, one for a second reminder, one very large. */
async function aBook() {
  const ids = ['first', 'second', 'phone', 'gone', 'reminded', 'large'];
  const ledger = await store(freshLedger(), {
    customers: ids.map((id) => aCustomer({ id, name: `Cliente ${id}`, owner: id === 'first' ? 'Paula' : null })),
    contacts: [
      ...['first', 'second', 'reminded', 'large'].map((id) => aContact({ id: `c-${id}`, customerId: id })),
      aContact({ id: 'c-phone', customerId: 'phone', kind: 'phone', value: '+525512345678' }),
      aContact({
        id: 'c-gone',
        customerId: 'gone',
        voided: { at: '2026-11-20T15:00:00.000Z', by: 'ana@taller.example', reason: 'undo' },
      }),
    ],
    invoices: ids.map((id, place) =>
      late(id === 'reminded' ? 14 : 3, {
        id: `i-${id}`,
        customerId: id,
        total: mxn(id === 'large' ? 90_000_000 : 100_000 * (place + 1)),
      }),
    ),
    log: [sent('note', 12, { customerId: 'reminded', invoiceIds: ['i-reminded'] })],
  });
  const here = circumstances(ledger);
  await refreshStandings(here);
  return { ledger, here };
}

test('friendly mails of today in the order of the list, only to whom a mail can be written', async () => {
  const { ledger } = await aBook();
  const letters = await simpleLetters(ledger, { today: day });
  expect(letters).toEqual([
    { customerId: 'second', letter: 'gentle' },
    { customerId: 'first', letter: 'gentle' },
  ]);
  const order = (await worklist(ledger, { today: day })).today.map(({ customerId }) => customerId);
  expect(order.filter((id) => ['first', 'second'].includes(id))).toEqual(['second', 'first']);
});

test('a filter narrows them as it narrows the list', async () => {
  const { ledger } = await aBook();
  const letters = await simpleLetters(ledger, { today: day, filter: { owner: 'Paula' } });
  expect(letters.map(({ customerId }) => customerId)).toEqual(['first']);
});

test('under the light policy a second reminder is looked over too; a customer whom only their owner writes to never is', async () => {
  const { ledger, here } = await aBook();
  await chooseCompanyPolicies(here, { company: 'light' });
  await refreshStandings(here);
  const letters = await simpleLetters(ledger, { today: day });
  const whom = letters.map(({ customerId }) => customerId);
  expect(whom).toContain('reminded');
  expect(whom).not.toContain('large');
});

test('a delicate case is its owner’s while it lasts', async () => {
  const { ledger, here } = await aBook();
  const said = { customerId: 'second', segment: null, reason: 'Duelo en la familia', until: '2026-12-31' };
  await treatCustomer(here, { ...said, tag: 'sensitive' });
  expect((await simpleLetters(ledger, { today: day })).map(({ customerId }) => customerId)).toEqual(['first']);
  await treatCustomer(here, { ...said, tag: 'seasonal' });
  expect(await simpleLetters(ledger, { today: day })).toHaveLength(2);
});
