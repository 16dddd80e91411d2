import { expect, test } from 'vitest';
import { changeCustomer } from '@/lib/actions/change-customer';
import { confirmReason } from '@/lib/actions/confirm-reason';
import { draftReminder } from '@/lib/actions/draft-reminder';
import { logContact } from '@/lib/actions/log-contact';
import { openDispute } from '@/lib/actions/open-dispute';
import { treatCustomer } from '@/lib/actions/treat-customer';
import { undo } from '@/lib/actions/undo';
import { reminderFactsOf } from '@/components/common/reminder-facts';
import { contactRequest } from '@/components/relation/contact-request';
import { remedyRequest } from '@/components/relation/remedy-request';
import { addDays } from '@/lib/domain/plain-date';
import { allSidebarTexts } from '@/lib/i18n/sidebar-texts';
import { wordsFrom } from '@/lib/i18n/words-from';
import type { Ledger } from '@/lib/ledger/database';
import { customerPanel } from '@/lib/views/customer-panel';
import { settings } from '@/lib/views/settings';
import { aContact, aCustomer, calendar, day } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late } from '../support/steps';
import { store } from '../support/stored-rows';
import { args, owing, cardOf, ago, told } from '../support/relation';

async function letterOf(ledger: Ledger, letter: string | null) {
  const [panel, own] = await Promise.all([customerPanel(ledger, args), settings(ledger)]);
  if (!panel) throw new Error('no such customer');
  const choice = { letter, medium: 'mail', language: null, address: null, invoiceIds: [], answers: {} } as const;
  const known = reminderFactsOf(panel, panel.contacts[0] ?? null);
  return draftReminder({ today: day, locale: 'es-MX', calendar }, known, own, choice);
}

test('S1.18 a good history and one invoice two days late is read as forgetfulness', async () => {
  const { why } = await cardOf(await owing(2));
  expect(why.hypotheses.map(({ reason, strength }) => [reason, strength])).toEqual([['forgot', 'likely']]);
  expect((await cardOf(await owing(40))).why.hypotheses[0]?.reason).not.toBe('forgot');
});

test('S1.11 every guess stands on facts of the record, and without facts there is none', async () => {
  const { why } = await cardOf(await owing(2));
  expect(why.hypotheses[0]?.evidence).toEqual([
    { code: 'pays-on-time', count: 4 },
    { code: 'just-late', days: 2, invoice: 'F2071' },
    { code: 'not-reminded' },
  ]);
  const unknown = await store(freshLedger(), {
    customers: [aCustomer()],
    contacts: [aContact()],
    invoices: [late(2)],
  });
  expect((await cardOf(unknown)).why).toMatchObject({ hypotheses: [], approach: { objective: 'listen' } });
});

test('S1.13 forgetfulness gets a light reminder, in one press and with nothing to fill in', async () => {
  const ledger = await owing(2);
  const card = await cardOf(ledger);
  const request = contactRequest('mail', card);
  expect(request).toMatchObject({ form: 'letter', letter: 'good-payer-forgot' });
  const { stage, asks, letter } = await letterOf(ledger, request.form === 'letter' ? request.letter : null);
  expect({ stage, asks }).toEqual({ stage: 'gentle', asks: [] });
  expect(letter.plain).toMatch(/F2071/);
  expect(card.why.approach.remedies).toContain('statement');
});

test('S1.16 who does not recognise a charge is told what it was for, and asked for nothing firm', async () => {
  const ledger = await owing(12);
  await openDispute(circumstances(ledger), {
    ...told,
    code: 'unknown-order',
    owner: null,
    dueOn: null,
    text: null,
  });
  const { why } = await cardOf(ledger);
  expect(why.hypotheses[0]).toMatchObject({ reason: 'unaware', evidence: [{ code: 'order-unknown' }] });
  expect(why.approach).toMatchObject({ objective: 'explain-charge', letter: 'document-sent', ceiling: 'gentle' });
  expect(why.approach.remedies[0]).toBe('explanation');
  const { letter } = await letterOf(
    await owing(12, {
      invoices: [late(12, { concept: 'Renta de carpas, pedido OC-9' })],
    }),
    why.approach.letter,
  );
  expect(letter.plain).toContain('Renta de carpas, pedido OC-9');
});

test('S1.17 a doubtful case stops the cadence, goes to a person, keeps what is on record and accuses nobody', async () => {
  const ledger = await owing(60, { contacts: [aContact()] });
  await logContact(ago(ledger, 20), { ...told, rung: 'note', channel: 'mail', direction: 'out' });
  await logContact(ago(ledger, 9), { ...told, rung: 'second-notice', channel: 'mail', direction: 'out' });
  const before = (await customerPanel(ledger, args))?.nextStep;
  expect(before).toMatchObject({ what: 'write', stage: 'firm' });
  const entries = await ledger.log.count();
  await confirmReason(circumstances(ledger), {
    customerId: 'customer',
    reason: 'suspected-fraud',
    text: 'Otra cuenta',
  });
  const card = await cardOf(ledger);
  expect(card.why.approach).toMatchObject({ objective: 'person-decides', letter: null });
  expect(card.advice).toMatchObject({ channel: 'third-party', why: [{ code: 'person-first' }] });
  const words = wordsFrom('es', await allSidebarTexts('es'));
  const panel = await customerPanel(ledger, args);
  if (!panel) throw new Error('no such customer');
  const ground = { why: card.why, panel, words, locale: 'es-MX' };
  expect(card.why.approach.remedies.map((one) => remedyRequest(one, ground).form)).toEqual(['brief', 'note']);
  // Nothing goes out before two weeks have passed, and nothing then sounds firm.
  expect(panel.nextStep.notToday).toContainEqual({ code: 'contacted-recently', until: addDays(day, 5) });
  expect(await ledger.log.count()).toBe(entries + 1);
});

test('S1.19 what is understood becomes one objective for the contact', async () => {
  const ledger = await owing(30);
  const here = circumstances(ledger);
  const objectives: string[] = [];
  for (const reason of ['forgot', 'cannot-pay', 'dissatisfied', 'unaware', 'internal-blocker'] as const) {
    const { actId } = await confirmReason(here, { customerId: 'customer', reason });
    objectives.push((await cardOf(ledger)).why.approach.objective);
    await undo(here, actId ?? '');
  }
  expect(objectives).toEqual(['confirm-date', 'agree-way-out', 'resolve-claim', 'explain-charge', 'complete-papers']);
});

test('S1.21 each barrier has its remedy, and each remedy is a press away', async () => {
  const policy = { payDays: [], cutOff: null, purchaseOrder: true, portal: null, documents: null, verifiedOn: day };
  const ledger = await owing(20, {}, { paymentPolicy: policy });
  const card = await cardOf(ledger);
  expect(card.why.hypotheses[0]).toMatchObject({
    reason: 'internal-blocker',
    evidence: [{ code: 'order-missing', invoice: 'F2071' }, {}],
  });
  const panel = await customerPanel(ledger, args);
  if (!panel) throw new Error('no such customer');
  const words = wordsFrom('es', await allSidebarTexts('es'));
  const requests = card.why.approach.remedies.map((one) =>
    remedyRequest(one, { why: card.why, panel, words, locale: 'es-MX' }),
  );
  expect(requests[0]).toMatchObject({ form: 'letter', letter: 'details-asked' });
  expect(requests).toContainEqual({
    form: 'letter',
    letter: 'document-sent',
    invoiceIds: [],
    answers: { document: 'la copia de la factura' },
  });
  expect((await letterOf(ledger, 'details-asked')).letter.plain).toMatch(/orden de compra/);
});

test('S1.12 the reason is guessed before and confirmed after, and a tag or a broken word changes the guess', async () => {
  const ledger = await owing(2);
  const here = circumstances(ledger);
  expect((await cardOf(ledger)).why.hypotheses[0]?.reason).toBe('forgot');
  await treatCustomer(here, {
    customerId: 'customer',
    segment: null,
    tag: 'in-difficulty',
    reason: 'Perdió un contrato',
    until: null,
  });
  expect((await cardOf(ledger)).why.hypotheses[0]).toMatchObject({
    reason: 'cannot-pay',
    evidence: [{ code: 'said-difficulty', about: 'Perdió un contrato' }],
  });
  await confirmReason(here, { customerId: 'customer', reason: 'internal-blocker' });
  const { why } = await cardOf(ledger);
  expect(why.record.confirmed).toMatchObject({ reason: 'internal-blocker', isTold: false });
  expect(why.approach.objective).toBe('complete-papers');
  // A consumer in Colombia may only be listened to.
  expect(why.mayAsk).toBe(true);
  await changeCustomer(here, 'customer', { country: 'CO' });
  expect((await cardOf(ledger)).why.mayAsk).toBe(false);
});
