import { expect, test } from 'vitest';
import { confirmReason } from '@/lib/actions/confirm-reason';
import { saveSettings } from '@/lib/actions/save-settings';
import type { Customer } from '@/lib/domain/customer';
import type { SharedTable } from '@/lib/ledger/tables';
import { relationCard } from '@/lib/views/relation-card';
import { readiness } from '@/lib/views/readiness';
import { aContact, aCustomer, aDisputeEvent, aLogEntry, aPlan, calendar, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { paidHistory } from '../support/paid-history';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

const args = { customerId: 'customer', today: day, calendar };

async function aLedger(rows: Partial<Record<SharedTable, readonly object[]>> = {}, customer: Partial<Customer> = {}) {
  const past = paidHistory(0);
  const known = { customers: [aCustomer(customer)], contacts: [aContact()], payments: past.payments };
  return store(freshLedger(), { ...known, invoices: [...past.invoices, late(2)], ...rows });
}

test('the card tells the relationship: habit, contacts by channel, complaints, answers, concessions', async () => {
  const log = [
    aLogEntry({ id: 'a', on: '2026-10-02' }),
    aLogEntry({ id: 'b', on: '2026-10-20', contactId: 'contact' }),
    aLogEntry({
      id: 'c',
      on: '2026-10-25',
      channel: 'call',
      outcome: 'answered',
      satisfaction: 'mixed',
      text: 'Tardó',
    }),
    aLogEntry({ id: 'd', on: '2026-10-26', channel: 'note', direction: 'internal' }),
  ];
  const disputeEvents = [
    aDisputeEvent({ code: 'amount', invoiceIds: ['x1'], createdAt: '2026-06-20T15:00:00.000Z' }),
    aDisputeEvent({ id: 'end', what: 'closed', createdAt: '2026-06-25T15:00:00.000Z', text: 'Nota de crédito' }),
  ];
  const plans = [aPlan({ invoiceIds: ['x0'], acceptedOn: '2026-05-01', endedOn: '2026-05-20' })];
  const past = paidHistory(0);
  const invoices = [...past.invoices, late(2), late(-10, { id: 'coming' })];
  const card = await relationCard(await aLedger({ log, disputeEvents, plans, invoices }), args);
  expect(card).toMatchObject({
    relationship: { paidInvoices: 4, averageDelay: 0 },
    contacts: [
      { channel: 'call', on: '2026-10-25', name: null },
      { channel: 'mail', on: '2026-10-20', name: 'Lucía Ferrer' },
    ],
    stories: [{ code: 'amount', closed: { text: 'Nota de crédito' } }],
    satisfaction: { answer: 'mixed', on: '2026-10-25' },
    concessions: [{ kind: 'plan', outcome: 'kept' }],
    expected: [{ invoice: { id: 'coming' }, payment: { ground: 'due', day: '2026-12-04' } }],
  });
});

test('what a person confirmed leads the approach, in the place of the guess', async () => {
  const ledger = await aLedger();
  expect((await relationCard(ledger, args))?.why).toMatchObject({
    isLate: true,
    record: { confirmed: null },
    hypotheses: [{ reason: 'forgot', strength: 'likely' }],
    approach: { objective: 'confirm-date', letter: 'good-payer-forgot' },
    lateIds: ['invoice'],
  });
  await confirmReason(circumstances(ledger), { customerId: 'customer', reason: 'cannot-pay' });
  expect(await relationCard(ledger, args)).toMatchObject({
    why: { approach: { objective: 'agree-way-out', letter: 'hardship-options' } },
    steps: [{ state: 'done' }, { state: 'done' }, { state: 'done' }, { state: 'open' }],
  });
});

test.each([
  [{ country: 'CO' }, 'MX', false],
  [{ country: null }, 'CO', false],
  [{ country: 'CO', consumer: false }, 'MX', true],
  [{ country: 'MX' }, 'CO', true],
])('a customer %o of a company in %s may be asked why: %s', async (customer, country, mayAsk) => {
  const ledger = await aLedger({}, customer);
  await saveSettings(circumstances(ledger), { 'company.country': country });
  expect((await relationCard(ledger, args))?.why.mayAsk).toBe(mayAsk);
});

test('who owes nothing late has no reason to look for, and nobody has no card', async () => {
  const past = paidHistory(0);
  const card = await relationCard(await aLedger({ invoices: past.invoices }), args);
  expect(card).toMatchObject({ why: { isLate: false, hypotheses: [] }, expected: [] });
  expect(await relationCard(await aLedger(), { ...args, customerId: 'nobody' })).toBeNull();
});

test('the same readiness stands before a letter and before a call', async () => {
  const ledger = await aLedger();
  expect(await readiness(ledger, { ...args, way: 'mail' })).toMatchObject({ items: [] });
  expect(await readiness(ledger, { ...args, way: 'call' })).toMatchObject({ items: [{ code: 'no-number' }] });
  expect(await readiness(ledger, { ...args, customerId: 'nobody', way: 'call' })).toBeNull();
});
