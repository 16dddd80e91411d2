import { expect, test } from 'vitest';
import { addContact } from '@/lib/actions/add-contact';
import { changeCustomer } from '@/lib/actions/change-customer';
import { confirmReason } from '@/lib/actions/confirm-reason';
import { logCall } from '@/lib/actions/log-call';
import { logContact } from '@/lib/actions/log-contact';
import { openDispute } from '@/lib/actions/open-dispute';
import { recordPayment } from '@/lib/actions/record-payment';
import { undo } from '@/lib/actions/undo';
import { addDays } from '@/lib/domain/plain-date';
import { customerPanel } from '@/lib/views/customer-panel';
import { readiness } from '@/lib/views/readiness';
import { aBalanceReport, aContact, aCustomer, anInvoice, aPayment, aPlan, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { paidHistory } from '../support/paid-history';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';
import { args, phone, owing, cardOf, ago, told } from '../support/relation';

test('S1.25 the way is chosen by reason, by what they answer to, and by what is possible', async () => {
  const ledger = await owing(20);
  expect((await cardOf(ledger)).advice.channel).toBe('mail');
  await confirmReason(circumstances(ledger), { customerId: 'customer', reason: 'cannot-pay' });
  expect((await cardOf(ledger)).advice).toMatchObject({ channel: 'call', why: [{ code: 'talk-first' }] });
  await logCall(ago(ledger, 2), { customerId: 'customer', outcome: 'wrong-number' });
  const { advice } = await cardOf(ledger);
  expect(advice.channel).toBe('mail');
  expect(advice.why).toContainEqual({ code: 'wrong-number' });
});

test('S1.31 tone follows the reason as well as the policy', async () => {
  const ledger = await owing(60, { contacts: [aContact()] });
  await logContact(ago(ledger, 30), { ...told, rung: 'note', channel: 'mail', direction: 'out' });
  await logContact(ago(ledger, 20), { ...told, rung: 'second-notice', channel: 'mail', direction: 'out' });
  const here = circumstances(ledger);
  const stageOf = async () => (await customerPanel(ledger, args))?.nextStep.stage;
  expect(await stageOf()).toBe('firm');
  const { actId } = await confirmReason(here, { customerId: 'customer', reason: 'cannot-pay' });
  expect(await stageOf()).toBe('second');
  await undo(here, actId ?? '');
  expect(await stageOf()).toBe('firm');
});

test('S1.4 before a contact one is told what is not ready, until it is', async () => {
  const balanceReports = [aBalanceReport({ asOf: addDays(day, -30) })];
  const ledger = await owing(20, { contacts: [], balanceReports });
  const here = circumstances(ledger);
  const codes = async () => (await readiness(ledger, { ...args, way: 'mail' }))?.items.map(({ code }) => code);
  expect(await codes()).toEqual(['no-address', 'data-old']);
  await addContact(here, 'customer', { kind: 'email', value: 'pagos@sauces.example' });
  expect(await codes()).toEqual(['data-old']);
  await openDispute(here, { ...told, code: 'amount', owner: null, dueOn: null, text: null });
  expect(await codes()).toEqual(['disputed', 'data-old']);
});

test('S1.9 the procedure is followed by what the record shows, and a step that was left out stays open', async () => {
  const policy = { payDays: [], cutOff: null, purchaseOrder: null, portal: 'Ariba', documents: null, verifiedOn: day };
  const ledger = await owing(20, { contacts: [phone] }, { paymentPolicy: policy });
  const here = circumstances(ledger);
  const states = async () => (await cardOf(ledger)).steps.map(({ state }) => state);
  expect(await states()).toEqual(['done', 'guess', 'done', 'open']);
  await logCall(here, { customerId: 'customer', outcome: 'no-answer' });
  // Contacted without having understood: the record shows it.
  expect(await states()).toEqual(['done', 'guess', 'done', 'done']);
  await confirmReason(here, { customerId: 'customer', reason: 'internal-blocker' });
  expect(await states()).toEqual(['done', 'done', 'done', 'done']);
});

test('S3.2 behaviours differ: who pays on time, late or very late is told apart by what they paid', async () => {
  const behaviourOf = async (days: number) => {
    const past = paidHistory(days);
    const ledger = await store(freshLedger(), { customers: [aCustomer()], ...past });
    return (await cardOf(ledger)).relationship.behaviour;
  };
  expect([await behaviourOf(0), await behaviourOf(10), await behaviourOf(30), await behaviourOf(60)]).toEqual([
    'punctual',
    'with-reminder',
    'slow',
    'chronic',
  ]);
});

test('S3.7 payment history is weighed by amount, and a payment that is recorded counts at once', async () => {
  const past = paidHistory(0);
  const large = anInvoice({ id: 'large', dueOn: '2026-10-24', total: mxn(400_000) });
  const ledger = await store(freshLedger(), {
    customers: [aCustomer()],
    invoices: [...past.invoices, large],
    payments: past.payments,
  });
  expect((await cardOf(ledger)).relationship.averageDelay).toBe(0);
  const amount = mxn(400_000);
  await recordPayment(circumstances(ledger), {
    customerId: 'customer',
    paidOn: '2026-11-13',
    amount,
    invoiceIds: ['large'],
  });
  // Four of 1,000 on time and one of 4,000 twenty days late: ten days on average.
  expect((await cardOf(ledger)).relationship.averageDelay).toBe(10);
});

test('S3.16 what we granted stays known, with what became of it', async () => {
  const plans = [
    aPlan({ id: 'old', invoiceIds: ['x0'], acceptedOn: '2026-05-01', endedOn: '2026-05-20', endReason: 'Pagó todo' }),
    aPlan({ acceptedOn: '2026-11-10', schedule: [{ n: 1, dueOn: '2026-12-01', amount: mxn(100_000) }] }),
  ];
  const ledger = await owing(20, { plans });
  expect((await cardOf(ledger)).concessions.map(({ kind, outcome }) => [kind, outcome])).toEqual([
    ['plan', 'running'],
    ['plan', 'kept'],
  ]);
});

test('S2.23, S2.24 what they told us about paying moves the day on which we expect the money', async () => {
  const invoices = [late(-3, { orderRef: 'OC-5' })];
  const ledger = await store(freshLedger(), { customers: [aCustomer()], contacts: [aContact()], invoices });
  const here = circumstances(ledger);
  const expected = async () => (await cardOf(ledger)).expected[0]?.payment.day;
  expect(await expected()).toBe('2026-11-27');
  const policy = { payDays: [2], cutOff: 'Día 25', purchaseOrder: true, portal: 'Ariba', documents: null };
  await changeCustomer(here, 'customer', {
    paymentPolicy: { ...policy, verifiedOn: day, askAgainOn: addDays(day, 30) },
  });
  expect(await expected()).toBe('2026-12-01');
  const before = await readiness(ledger, { ...args, way: 'mail' });
  expect(before?.items).toEqual([]);
  expect(before?.along.map(({ code }) => code)).toEqual(['order', 'portal', 'cut-off']);
  const later = await readiness(ledger, { ...args, today: addDays(day, 30), way: 'mail' });
  expect(later?.items.map(({ code }) => code)).toContain('ask-again');
  await recordPayment(here, {
    customerId: 'customer',
    paidOn: day,
    amount: aPayment().amount,
  });
  expect(await expected()).toBeUndefined();
});
