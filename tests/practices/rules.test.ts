import { expect, test } from 'vitest';
import { addLateFee } from '@/lib/actions/add-late-fee';
import { choosePolicy } from '@/lib/actions/choose-policy';
import { chooseCompanyPolicies } from '@/lib/actions/choose-company-policies';
import { draftInserted } from '@/lib/actions/draft-inserted';
import { logCall } from '@/lib/actions/log-call';
import { logContact } from '@/lib/actions/log-contact';
import { logPromise } from '@/lib/actions/log-promise';
import { openDispute } from '@/lib/actions/open-dispute';
import { recordPayment } from '@/lib/actions/record-payment';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { setAside } from '@/lib/actions/set-aside';
import { undo } from '@/lib/actions/undo';
import { newId } from '@/lib/actions/new-id';
import { addDays } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import type { Ledger } from '@/lib/ledger/database';
import { customerPanel } from '@/lib/views/customer-panel';
import { openDrafts } from '@/lib/views/open-drafts';
import { worklist } from '@/lib/views/worklist';
import { aContact, aCustomer, aPlan, calendar, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late, sent } from '../support/steps';
import { store } from '../support/stored-rows';

const customerId = 'customer';

/** A ledger with one customer who owes an invoice, so many days late on the day of the tests. */
function owing(days: number, rows: Parameters<typeof store>[1] = {}): Promise<Ledger> {
  return store(freshLedger(), { customers: [aCustomer()], contacts: [aContact()], invoices: [late(days)], ...rows });
}

/** What can be done so many days before the day of the tests. */
const ago = (ledger: Ledger, days: number) => {
  const then = addDays(day, -days);
  return circumstances(ledger, { today: then, now: () => `${then}T15:00:00.000Z`, newId });
};

async function send(ledger: Ledger, rung: string, days: number) {
  return logContact(ago(ledger, days), {
    customerId,
    rung,
    invoiceIds: ['invoice'],
    channel: 'mail',
    direction: 'out',
  });
}

async function panelOf(ledger: Ledger, today = day) {
  const panel = await customerPanel(ledger, { customerId, today, calendar });
  if (!panel) throw new Error('no such customer');
  return panel;
}

/** A letter about the invoice, as it stands in a compose. */
const begun = {
  composeKey: 'compose',
  threadKey: null,
  customerId,
  contactId: null,
  letter: 'gentle',
  rung: 'note',
  stage: 'gentle',
  invoiceIds: ['invoice'],
  subject: 'Factura 2071',
  fingerprint: 'Hola, Ana',
} as const;

const stepOf = async (ledger: Ledger, today = day) => (await panelOf(ledger, today)).nextStep;

test('RULE-1 every gate that holds is told, not only the first', async () => {
  const ledger = await owing(9);
  await send(ledger, 'note', 2);
  await openDispute(ago(ledger, 1), { customerId, invoiceIds: ['invoice'], code: 'amount' });
  await setAside(ago(ledger, 0), { customerId, until: '2026-12-01', reason: null });
  const { what, notToday } = await stepOf(ledger);
  expect(what).not.toBe('write');
  expect(notToday.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['disputed', 'paused', 'contacted-recently']),
  );
});

test('RULE-2, RULE-7 after weeks away one rung is proposed, the first, and none is skipped or repeated', async () => {
  const ledger = await owing(20, { contacts: [aContact()] });
  await refreshStandings(circumstances(ledger));
  expect((await worklist(ledger, { today: day })).today).toHaveLength(1);
  expect((await stepOf(ledger)).stage).toBe('gentle');
  await send(ledger, 'note', 8);
  expect((await stepOf(ledger)).rung).toBe('second-notice');
  await send(ledger, 'second-notice', 6);
  expect((await stepOf(ledger)).rung).toBeNull();
});

test('RULE-3 a letter that stands in a compose advances nothing until there is evidence', async () => {
  const ledger = await owing(3);
  await draftInserted(circumstances(ledger), begun);
  expect((await stepOf(ledger)).rung).toBe('note');
});

test('RULE-4 a call holds back the next mail and raises no rung', async () => {
  const ledger = await owing(9);
  await send(ledger, 'note', 8);
  await logCall(ago(ledger, 1), { customerId, outcome: 'answered' });
  expect((await stepOf(ledger)).notToday.map(({ code }) => code)).toContain('contacted-recently');
  expect((await stepOf(ledger, addDays(day, 6))).rung).toBe('second-notice');
});

test('RULE-5, RULE-16 the oldest invoice carries; paid, the next one does; the case closes with the last', async () => {
  const younger = late(3, { id: 'younger', number: '2072' });
  const ledger = await owing(20, { invoices: [late(20), younger] });
  await send(ledger, 'note', 15);
  expect((await stepOf(ledger)).rung).toBe('second-notice');
  const here = circumstances(ledger, { newId });
  await recordPayment(here, { customerId, amount: mxn(100_000), paidOn: day, invoiceIds: ['invoice'] });
  expect(await stepOf(ledger, addDays(day, 1))).toMatchObject({ what: 'write', stage: 'gentle' });
  await recordPayment(here, { customerId, amount: mxn(100_000), paidOn: day, invoiceIds: ['younger'] });
  expect((await stepOf(ledger)).what).toBe('none');
});

test('RULE-6, RULE-15 a credit note that covers the debt leaves nothing to remind of, in its own currency alone', async () => {
  const credit = late(1, { id: 'credit', type: 'credit-note', number: 'NC-1', total: mxn(100_000) });
  const dollars = late(3, { id: 'usd', number: '9', total: { minor: 5_000, currency: 'USD' } });
  expect((await stepOf(await owing(5, { invoices: [late(5), credit] }))).what).toBe('none');
  expect((await stepOf(await owing(5, { invoices: [late(5), credit, dollars] }))).what).toBe('write');
  // Twenty pesos count as paid; so many cents of a dollar do not.
  expect((await stepOf(await owing(5, { invoices: [late(5, { total: mxn(2_000) })] }))).what).toBe('none');
  const cents = late(5, { total: { minor: 2_000, currency: 'USD' } });
  expect((await stepOf(await owing(5, { invoices: [cents] }))).what).toBe('write');
});

test('RULE-8 a changed policy asks how to go on, and goes on as the person says', async () => {
  const ledger = await owing(20, { log: [sent('note', 15, { policyId: 'kind-standard' })] });
  await chooseCompanyPolicies(circumstances(ledger), { company: 'strict' });
  const asked = await stepOf(ledger);
  const keeps = { customerId, policyId: 'strict', place: 'keep', reason: '' } as const;
  await choosePolicy(circumstances(ledger, { newId }), keeps);
  expect([asked.what, asked.why.map(({ code }) => code).includes('policy-changed')]).toEqual(['follow-up', true]);
  expect((await stepOf(ledger)).rung).toBe('second-notice');
});

test('RULE-9 a part that is paid keeps the rung', async () => {
  const ledger = await owing(20);
  await send(ledger, 'note', 15);
  const here = circumstances(ledger, { newId });
  await recordPayment(here, { customerId, amount: mxn(40_000), paidOn: day, invoiceIds: ['invoice'] });
  expect((await stepOf(ledger, addDays(day, 1))).rung).toBe('second-notice');
});

test('RULE-10 a letter that was begun is told when its invoice was paid meanwhile', async () => {
  const ledger = await owing(3);
  await draftInserted(ago(ledger, 1), begun);
  await recordPayment(circumstances(ledger, { newId }), {
    customerId,
    amount: mxn(100_000),
    paidOn: day,
    invoiceIds: ['invoice'],
  });
  const { tolerances } = shippedPolicy;
  const [draft] = await openDrafts(ledger, { customerId, tolerances });
  expect(draft?.overtaken).toHaveLength(1);
});

test('RULE-11 what was sent stays in the log even when it is taken back', async () => {
  const ledger = await owing(3);
  const { actId } = await send(ledger, 'note', 1);
  await undo(circumstances(ledger), actId!);
  expect(await ledger.log.count()).toBe(2);
  expect((await stepOf(ledger)).rung).toBe('note');
});

test('RULE-12 a promise is judged after its day and the working days of grace', async () => {
  const ledger = await owing(10);
  const promise = { customerId, invoiceIds: ['invoice'], parts: [{ date: '2026-11-27', amount: null }] } as const;
  await logPromise(circumstances(ledger, { newId }), { ...promise, channel: 'call' });
  expect((await panelOf(ledger, '2026-12-01')).promises[0]?.state).toBe('open');
  expect((await panelOf(ledger, '2026-12-02')).promises[0]?.state).toBe('broken');
});

test('RULE-13 a promise hides no dispute', async () => {
  const ledger = await owing(10);
  await openDispute(ago(ledger, 2), { customerId, invoiceIds: ['invoice'], code: 'amount' });
  const promise = { customerId, invoiceIds: ['invoice'], parts: [{ date: '2026-11-27', amount: null }] } as const;
  await logPromise(circumstances(ledger, { newId }), { ...promise, channel: 'call' });
  expect((await panelOf(ledger)).disputes).toHaveLength(1);
  expect((await stepOf(ledger)).notToday.map(({ code }) => code)).toContain('disputed');
});

test('RULE-14 the dates of a plan speak, not those of its invoices', async () => {
  const ledger = await owing(60, { plans: [aPlan()] });
  expect((await stepOf(ledger, '2026-11-19')).what).toBe('wait');
  expect((await stepOf(ledger, '2026-11-25')).what).toBe('plan-reminder');
});

test('RULE-17 a call late in the evening stands on its local day', async () => {
  const ledger = await owing(10);
  const late11pm = circumstances(ledger, { now: () => `${addDays(day, 1)}T05:30:00.000Z` });
  await logCall(late11pm, { customerId, outcome: 'answered' });
  expect((await ledger.log.toArray())[0]?.on).toBe(day);
});

test('RULE-18 a late fee is asked for only once a person adds it, and stays owed when the rest is paid', async () => {
  const ledger = await owing(40);
  expect((await panelOf(ledger)).invoices).toHaveLength(1);
  const here = circumstances(ledger, { newId });
  await addLateFee(here, { fees: [{ invoiceId: 'invoice', fee: mxn(5_000) }], dueOn: day, concept: 'Recargo' });
  await recordPayment(here, { customerId, amount: mxn(100_000), paidOn: day, invoiceIds: ['invoice'] });
  expect((await panelOf(ledger)).standings[0]?.owed).toEqual(mxn(5_000));
});
