import { expect, test } from 'vitest';
import { chooseCompanyPolicies } from '@/lib/actions/choose-company-policies';
import { choosePolicy } from '@/lib/actions/choose-policy';
import { logCall } from '@/lib/actions/log-call';
import { logContact } from '@/lib/actions/log-contact';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { savePolicy } from '@/lib/actions/save-policy';
import { treatCustomer } from '@/lib/actions/treat-customer';
import { waive } from '@/lib/actions/waive';
import { treatsAllAlike } from '@/lib/domain/policy-matrix';
import { companyPolicy, situationIn } from '@/lib/domain/policy-book';
import { shippedPolicies } from '@/lib/domain/policy-variants';
import { paymentPattern } from '@/lib/domain/payment-pattern';
import { addDays } from '@/lib/domain/plain-date';
import { alertsOf } from '@/lib/domain/risk-alerts';
import { segmentOfCustomer } from '@/lib/domain/customer-segment';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import type { Ledger } from '@/lib/ledger/database';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import { customerPanel } from '@/lib/views/customer-panel';
import { worklist } from '@/lib/views/worklist';
import { aContact, aCustomer, anInvoice, aPayment, calendar, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

const phone = aContact({ id: 'phone', kind: 'phone', value: '+525512345678' });

/** A ledger with one customer who owes, `days` late on the day of the tests. */
function owing(days: number, rows: Parameters<typeof store>[1] = {}): Promise<Ledger> {
  return store(freshLedger(), { customers: [aCustomer()], invoices: [late(days)], contacts: [phone], ...rows });
}

/** The day so many days before the tests', and what can be done on it. */
const ago = (ledger: Ledger, days: number) =>
  circumstances(ledger, { today: addDays(day, -days), newId: () => `id-${days}-${Math.random()}` });

async function send(ledger: Ledger, rung: string, days: number) {
  const told = { customerId: 'customer', rung, invoiceIds: ['invoice'], channel: 'mail', direction: 'out' } as const;
  await logContact(ago(ledger, days), told);
}

async function stepOf(ledger: Ledger, today = day) {
  const panel = await customerPanel(ledger, { customerId: 'customer', today, calendar });
  if (!panel) throw new Error('no such customer');
  return panel.nextStep;
}

async function situationNow(ledger: Ledger) {
  const file = await readCustomerFile(ledger, 'customer');
  const ground = await readStandingGround(ledger);
  if (!file) throw new Error('no such customer');
  return situationIn(classedFile(file, ground), ground.book, { today: day, calendar });
}

/** Three invoices of this year, paid so many days after their due day. */
const paid = (days: number) => ({
  invoices: ['2026-06-10', '2026-07-10', '2026-08-10'].map((dueOn, n) => anInvoice({ id: `x${n}`, dueOn })),
  payments: ['2026-06-10', '2026-07-10', '2026-08-10'].map((dueOn, n) =>
    aPayment({ id: `p${n}`, invoiceId: `x${n}`, paidOn: addDays(dueOn, days) }),
  ),
});

test(
  'S4.1, S2.25, S4.5 a written policy leads from a friendly note to a firm letter, step by step',
  { timeout: 30_000 },
  async () => {
    const ledger = await owing(70, { contacts: [] });
    const stages: (string | null)[] = [];
    for (const days of [60, 50, 40, 30, 20]) {
      const step = await stepOf(ledger, addDays(day, -days));
      stages.push(step.stage);
      // What is not due yet is waited for, and nothing is skipped meanwhile.
      if (step.rung) await send(ledger, step.rung, days);
    }
    expect(stages).toEqual(['gentle', 'second', 'firm', null, 'firm']);
  },
);

test('S4.16 a call comes after two written notices, and may come earlier with a reason that is kept', async () => {
  const ledger = await owing(14);
  await send(ledger, 'second-notice', 7);
  expect(await stepOf(ledger)).toMatchObject({ what: 'wait', notToday: [{}, { code: 'needs-notices' }] });
  const early = { customerId: 'customer', what: 'needs-notices', step: 'call-1', invoiceId: 'invoice' } as const;
  await waive(circumstances(ledger), { ...early, reason: 'Nos pidió que llamáramos' });
  expect((await stepOf(ledger)).what).toBe('call');
  const [note] = await ledger.log.filter(({ outcome }) => outcome === 'waived').toArray();
  expect(note?.text).toBe('Nos pidió que llamáramos');
});

test('S4.21 the first letter comes after a call that was tried', async () => {
  const ledger = await owing(31);
  await send(ledger, 'note', 30);
  await send(ledger, 'second-notice', 24);
  expect(await stepOf(ledger)).toMatchObject({ what: 'call', letter: 'call-satisfaction' });
  await logCall(ago(ledger, 6), { customerId: 'customer', direction: 'out', outcome: 'no-answer' });
  expect(await stepOf(ledger)).toMatchObject({ what: 'write', rung: 'letter-1', stage: 'firm' });
});

test('S4.25 the policy has three letters before anyone else is asked', () => {
  const letters = shippedPolicy.rungs.filter(({ letter }) => letter.startsWith('letter-'));
  expect(letters.map(({ stage }) => stage)).toEqual(['firm', 'firm', 'final']);
});

test('S4.26 the spacing is the company’s own decision', async () => {
  const ledger = await owing(10);
  await send(ledger, 'note', 6);
  expect((await stepOf(ledger)).rung).toBe('second-notice');
  const rungs = shippedPolicy.rungs.map((rung) => (rung.id === 'second-notice' ? { ...rung, day: 15 } : rung));
  await savePolicy(circumstances(ledger), { ...shippedPolicy, rungs });
  expect(await stepOf(ledger)).toMatchObject({ what: 'wait', earliest: addDays(day, 6) });
});

test('S4.29 after ninety days a person decides about professionals; no letter goes out by itself', async () => {
  const ledger = await owing(91, { contacts: [] });
  for (const [place, rung] of ['note', 'second-notice', 'letter-1', 'letter-2', 'letter-3'].entries()) {
    await send(ledger, rung, 80 - place * 15);
  }
  expect(await stepOf(ledger)).toMatchObject({ what: 'hand-over-review', channel: null, letter: null });
});

test('S4.8, S1.5, S1.7 every overdue invoice has a next step, and one that lost it is counted', async () => {
  const ledger = await owing(20);
  const here = circumstances(ledger);
  await refreshStandings(here);
  expect((await worklist(ledger, { today: day })).overdueWithoutNextStep).toBe(0);
  await choosePolicy(here, { customerId: 'customer', policyId: null, place: 'by-hand', reason: 'Lo ve el dueño' });
  expect((await worklist(ledger, { today: day })).overdueWithoutNextStep).toBe(1);
});

test('S3.1, S3.9, S3.11 there are more than three ways to treat people, and treating all alike is noticed', async () => {
  const ledger = await owing(2);
  expect(shippedPolicies.length).toBeGreaterThanOrEqual(3);
  const { book } = await readStandingGround(ledger);
  expect(treatsAllAlike(book.matrix, book.company)).toBe(false);
  const row = { A: null, B: null, C: null };
  const matrix = { punctual: row, 'with-reminder': row, slow: row, chronic: row, 'in-difficulty': row };
  await chooseCompanyPolicies(circumstances(ledger), { matrix });
  const after = await readStandingGround(ledger);
  expect(treatsAllAlike(after.book.matrix, companyPolicy(after.book).id)).toBe(true);
});

test.each([
  ['S3.3', 0, 'punctual'],
  ['S3.4', 10, 'with-reminder'],
  ['S3.7', 30, 'slow'],
  ['S3.2', 60, 'chronic'],
])('%s who pays %i days late on average is %s', async (_id, days, behaviour) => {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], ...paid(days) });
  expect(segmentOfCustomer(await situationNow(ledger)).behaviour).toBe(behaviour);
});

test('S3.6 a person’s own view of a segment has a reason and an end', async () => {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], ...paid(30) });
  const choice = {
    customerId: 'customer',
    segment: 'punctual',
    tag: null,
    reason: 'Cambió de sistema',
    until: '2026-12-31',
  } as const;
  await treatCustomer(circumstances(ledger), choice);
  expect(segmentOfCustomer(await situationNow(ledger))).toMatchObject({
    behaviour: 'punctual',
    measured: 'slow',
    override: { reason: 'Cambió de sistema', until: '2026-12-31' },
  });
});

test('S3.5, S0.21, S2.22 who is in difficulty is given more room, softer words and ways out, for as long as it lasts', async () => {
  const ledger = await owing(50, { contacts: [] });
  await send(ledger, 'note', 30);
  await send(ledger, 'second-notice', 20);
  expect(await stepOf(ledger)).toMatchObject({ stage: 'firm' });
  await treatCustomer(circumstances(ledger), {
    customerId: 'customer',
    segment: null,
    tag: 'in-difficulty',
    reason: 'Perdió un contrato',
    until: '2026-12-31',
  });
  expect(await stepOf(ledger)).toMatchObject({ what: 'write', rung: 'letter-1', stage: 'second' });
  expect((await stepOf(ledger, '2027-01-04')).stage).toBe('firm');
});

test('S3.23, S2.38, S3.24 who usually pays late is seen before the due day, with two ways out to offer', async () => {
  const { invoices, payments } = paid(25);
  const ledger = await store(freshLedger(), { customers: [aCustomer()], invoices: [...invoices, late(-10)], payments });
  const [alert] = alertsOf(await situationNow(ledger));
  expect(alert).toMatchObject({ code: 'usually-late', invoiceId: 'invoice', dueOn: addDays(day, 10) });
  expect(alert?.options.length).toBeGreaterThanOrEqual(2);
});

test('S3.12 nobody is contacted twice within the days that the policy leaves', async () => {
  const ledger = await owing(40);
  await send(ledger, 'note', 2);
  expect(await stepOf(ledger)).toMatchObject({
    what: 'wait',
    notToday: [{ code: 'contacted-recently', until: addDays(day, 3) }],
  });
});

test('S2.26 what is equally late is treated alike, whoever it is', async () => {
  const names = ['Uno', 'Dos', 'Tres'];
  const ledger = await store(freshLedger(), {
    customers: names.map((name) => aCustomer({ id: name, name })),
    invoices: names.map((name) => late(20, { id: `i-${name}`, customerId: name })),
  });
  const panels = await Promise.all(
    names.map((customerId) => customerPanel(ledger, { customerId, today: day, calendar })),
  );
  expect(new Set(panels.map((panel) => JSON.stringify(panel?.nextStep))).size).toBe(1);
});

test('S2.18 the pattern of a customer shows: usual delay, its trend, the days on which they pay', async () => {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], ...paid(5) });
  expect(paymentPattern(await situationNow(ledger))).toMatchObject({
    averageDelay: 5,
    usualMonthDays: [15],
    sample: 3,
  });
});

test('S3.8 an amount is judged against the whole book', async () => {
  const ledger = await owing(20, {
    customers: [aCustomer(), aCustomer({ id: 'other', name: 'Otra' })],
    invoices: [late(20), late(20, { id: 'i2', customerId: 'other', total: { minor: 4_000_000, currency: 'MXN' } })],
  });
  await refreshStandings(circumstances(ledger));
  expect(segmentOfCustomer(await situationNow(ledger))).toMatchObject({ amountClass: 'C', isRelationshipSized: false });
});

test('S0.19 one customer may have a policy of their own', async () => {
  const ledger = await owing(2);
  expect((await stepOf(ledger)).what).toBe('write');
  await choosePolicy(circumstances(ledger), { customerId: 'customer', policyId: 'light', place: 'keep', reason: '' });
  expect(await stepOf(ledger)).toMatchObject({ what: 'wait', earliest: addDays(day, 1) });
});
