import { expect, test } from 'vitest';
import { acceptPlan } from '@/lib/actions/accept-plan';
import { changeConditions } from '@/lib/actions/change-conditions';
import { draftReminder, type ReminderFacts } from '@/lib/actions/draft-reminder';
import { extendTerm } from '@/lib/actions/extend-term';
import { parkCustomer } from '@/lib/actions/park-customer';
import { proposePlans } from '@/lib/actions/propose-plans';
import { recordPayment } from '@/lib/actions/record-payment';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { changeCustomer } from '@/lib/actions/change-customer';
import { reminderFactsOf } from '@/components/common/reminder-facts';
import { presetRule, type PlanPreset } from '@/lib/domain/plan-presets';
import { onWorkingDays, planSchedule } from '@/lib/domain/plan-schedule';
import { addDays } from '@/lib/domain/plain-date';
import { waysToAgree } from '@/lib/domain/ways-to-agree';
import type { Ledger } from '@/lib/ledger/database';
import { customerPanel } from '@/lib/views/customer-panel';
import { waysOutGround } from '@/lib/views/ways-out';
import { worklist } from '@/lib/views/worklist';
import { aContact, aCustomer, anInvoice, aPayment, calendar, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { codes, gates, late } from '../support/steps';
import { store } from '../support/stored-rows';

const customerId = 'customer';
const invoiceIds = ['invoice'];
const owing = (days: number, rows: Parameters<typeof store>[1] = {}) =>
  store(freshLedger(), {
    customers: [aCustomer()],
    invoices: [late(days, { total: mxn(3_825_000) })],
    contacts: [aContact()],
    ...rows,
  });
const on = (ledger: Ledger, today = day) => circumstances(ledger, { today, newId: () => `id-${Math.random()}` });
const said = { on: day, by: 'Lucía', channel: 'call' } as const;

async function panelOf(ledger: Ledger, today = day) {
  const panel = await customerPanel(ledger, { customerId, today, calendar });
  if (!panel) throw new Error('no such customer');
  return panel;
}

const partsOf = (preset: PlanPreset, minor = 3_825_000) =>
  onWorkingDays(planSchedule(presetRule(preset, { today: day, calendar, usualPayDay: null }), [mxn(minor)]), calendar);

/** Offers these presets in one act, and agrees on one of them if told. */
async function offer(ledger: Ledger, presets: readonly PlanPreset[], chosen: number | null = null) {
  const options = presets.map((preset) => ({ parts: partsOf(preset) }));
  const { value } = await proposePlans(on(ledger), { customerId, invoiceIds, options });
  if (chosen !== null) await acceptPlan(on(ledger), { customerId, offer: value ?? '', option: chosen, ...said });
  return value ?? '';
}

const sender = {
  company: { name: 'Talleres Orozco', taxId: null, country: 'MX' },
  person: { name: 'Ana Orozco' },
  signature: null,
  means: { bank: 'CLABE 002180001234567895', link: null, code: null },
  voice: { formality: 'cordial', offersPlans: true },
} as const;

async function letterOf(ledger: Ledger, letter: string) {
  const panel = await panelOf(ledger);
  const facts: ReminderFacts = reminderFactsOf(panel, panel.contacts[0] ?? null);
  const choice = { letter, medium: 'mail', language: null, address: null, invoiceIds: [], answers: {} } as const;
  return draftReminder({ today: day, locale: 'es-MX', calendar }, facts, sender, choice);
}

test('S0.16, S2.20, S1.37 a plan is offered, agreed and followed by its own dates, to the cent', async () => {
  const ledger = await owing(20);
  await offer(ledger, ['monthly', 'fortnightly'], 0);
  const panel = await panelOf(ledger);
  expect(panel.plans.running).toMatchObject([
    { total: mxn(3_825_000), paidParts: 0, next: { dueOn: '2026-11-27', amount: mxn(1_275_000) } },
  ]);
  expect(codes(panel.nextStep)).toContain('plan-up-to-date');
  await recordPayment(on(ledger, '2026-11-27'), {
    customerId,
    amount: mxn(1_275_000),
    paidOn: '2026-11-27',
    invoiceIds,
  });
  expect((await panelOf(ledger, '2026-12-10')).plans.running).toMatchObject([{ paidParts: 1, missed: [] }]);
  expect((await panelOf(ledger, '2027-01-05')).nextStep).toMatchObject({ what: 'plan-reminder', letter: 'gentle' });
});

test('S1.38 each part of what was agreed has its own reminder, the working day after its grace', async () => {
  const ledger = await owing(20);
  await offer(ledger, ['monthly'], 0);
  const days = (await ledger.followUps.toArray()).map(({ dueOn }) => dueOn).toSorted();
  expect(days).toEqual(['2026-12-02', '2026-12-31', '2027-02-01']);
  await refreshStandings(on(ledger, '2026-12-02'));
  expect((await worklist(ledger, { today: '2026-12-02' })).today).toHaveLength(1);
});

test('S3.21, S0.18 two ways in one letter, with their days and amounts, and what they chose is kept', async () => {
  const ledger = await owing(20);
  const id = await offer(ledger, ['monthly', 'single']);
  const { letter, offers } = await letterOf(ledger, 'plan-proposal');
  expect(letter.plain).toContain('Opción A');
  expect(letter.plain).toContain('12,750.00');
  expect(letter.plain).toContain('38,250.00');
  expect(letter.missing.filter(({ needed }) => needed)).toEqual([]);
  // They are in the ledger already: sending the letter offers nothing a second time.
  expect(offers).toEqual([]);
  await acceptPlan(on(ledger), { customerId, offer: id, option: 1, ...said });
  const { plans } = await panelOf(ledger);
  expect(plans.offered).toEqual([]);
  expect(plans.running).toMatchObject([{ plan: { acceptedBy: 'Lucía', acceptedVia: 'call', option: 1 } }]);
});

test('S2.30 what was agreed is put in writing as it was agreed', async () => {
  const ledger = await owing(20);
  await offer(ledger, ['fortnightly', 'monthly'], 0);
  const { letter } = await letterOf(ledger, 'plan-confirmation');
  expect(letter.plain).toContain('27 de noviembre');
  expect(letter.plain).toContain('11 de diciembre');
  expect(letter.missing.filter(({ needed }) => needed)).toEqual([]);
});

test('S3.19 small and frequent payments: eight, a week apart, that add up', () => {
  const parts = partsOf('small-frequent');
  expect(parts.map(({ dueOn }) => dueOn).slice(0, 3)).toEqual(['2026-11-27', '2026-12-04', '2026-12-11']);
  expect(parts.reduce((sum, { amounts: [amount] }) => sum + (amount?.minor ?? 0), 0)).toBe(3_825_000);
  expect(parts).toHaveLength(8);
});

test('S3.20 one payment when their finances allow: nothing is asked for until then', async () => {
  const ledger = await owing(20);
  await offer(ledger, ['single'], 0);
  const [state] = (await panelOf(ledger)).plans.running;
  expect(state?.plan.schedule).toHaveLength(1);
  const dueOn = state?.next?.dueOn ?? '';
  expect(dueOn > addDays(day, 29)).toBe(true);
  expect((await panelOf(ledger, dueOn)).nextStep.what).toBe('wait');
});

test('S3.18 what they prefer comes first: as they say it, else as they chose it last', async () => {
  const ledger = await owing(20);
  const args = { customerId, today: day, calendar };
  const first = async () => {
    const ground = await waysOutGround(ledger, args);
    return waysToAgree(mxn(100_000), { today: day, calendar, usualPayDay: null }, ground?.preferred?.way ?? null)[0]
      ?.way;
  };
  expect(await first()).toBe('promise');
  await offer(ledger, ['small-frequent'], 0);
  expect(await first()).toBe('small-parts');
  await changeCustomer(on(ledger), customerId, { preferredWay: 'single-later' });
  expect(await first()).toBe('single-later');
});

test('S2.21, S4.19 a longer term holds the reminders until its day, is put in writing, and ends by itself', async () => {
  const ledger = await owing(20);
  await extendTerm(on(ledger), {
    customerId,
    invoiceIds,
    until: '2026-12-18',
    reason: 'Cobra una obra',
    channel: 'call',
  });
  expect(gates((await panelOf(ledger, '2026-12-18')).nextStep)).toContain('plan-up-to-date');
  expect((await letterOf(ledger, 'extension-granted')).letter.plain).toContain('18 de diciembre');
  expect((await panelOf(ledger, '2026-12-23')).nextStep.what).toBe('write');
});

test('S4.20 it depends on a person alone: without their reason there is none, and who decided stays known', async () => {
  const ledger = await owing(20);
  const asked = { customerId, invoiceIds, until: '2026-12-18', channel: 'call' } as const;
  await extendTerm(on(ledger), { ...asked, reason: '' });
  expect(await ledger.plans.count()).toBe(0);
  await extendTerm(on(ledger), { ...asked, reason: 'Cliente de diez años' });
  expect(await ledger.plans.toArray()).toMatchObject([
    { kind: 'extension', reason: 'Cliente de diez años', createdBy: 'ana@taller.example' },
  ]);
});

test('S1.24 when nothing else worked the conditions change, with the reason in the log', async () => {
  const ledger = await owing(60);
  const draft = { customerId, prepayment: true, limit: mxn(1_000_000), terms: 15, reason: 'Tres promesas sin pago' };
  await changeConditions(on(ledger), draft);
  const { customer, history } = await panelOf(ledger);
  expect(customer).toMatchObject({ terms: 15, credit: { prepayment: true, limit: mxn(1_000_000), since: day } });
  expect(history.entries[0]).toMatchObject({
    entry: { outcome: 'conditions-changed', text: 'Tres promesas sin pago' },
  });
  expect((await letterOf(ledger, 'letter-2')).letter.plain).toContain('24 de noviembre');
});

test('S3.26 who cannot pay today is parked until a day on which somebody looks again', async () => {
  const ledger = await owing(20);
  await parkCustomer(on(ledger), { customerId, until: '2026-12-09', reason: null });
  const parked = await panelOf(ledger);
  expect(parked.nextStep).toMatchObject({ what: 'wait', earliest: '2026-12-09' });
  expect(parked.segment.tag).toBe('cannot-pay-now');
  const review = await panelOf(ledger, '2026-12-09');
  expect(review.nextStep.what).toBe('follow-up');
  expect(codes((await panelOf(ledger, '2026-12-10')).nextStep)).not.toContain('policy-changed');
});

test('S2.37 whoever struggles is offered a plan, or something for paying at once, in one letter', async () => {
  const ledger = await owing(20);
  await offer(ledger, ['monthly', 'fortnightly']);
  const panel = await panelOf(ledger);
  const incentive = { kind: 'discount', percent: 3, until: '2026-12-04' } as const;
  const facts = reminderFactsOf(panel, panel.contacts[0] ?? null);
  const choice = { letter: 'plan-proposal', medium: 'mail', language: null, address: null, invoiceIds: [] } as const;
  const { letter } = await draftReminder({ today: day, locale: 'es-MX', calendar }, facts, sender, {
    ...choice,
    answers: { incentive },
  });
  expect(letter.plain).toContain('Opción B');
  expect(letter.plain).toContain('37,102.50');
});

test('S2.38 a risk that shows before the due day comes with ways out that can be agreed at once', async () => {
  const past = ['2026-06-10', '2026-07-10', '2026-08-10'];
  const ledger = await store(freshLedger(), {
    customers: [aCustomer()],
    invoices: [...past.map((dueOn, n) => anInvoice({ id: `x${n}`, dueOn })), late(-10, { total: mxn(3_825_000) })],
    payments: past.map((dueOn, n) => aPayment({ id: `p${n}`, invoiceId: `x${n}`, paidOn: addDays(dueOn, 25) })),
  });
  expect((await panelOf(ledger)).alerts[0]?.options.length).toBeGreaterThanOrEqual(2);
  await offer(ledger, ['monthly'], 0);
  const panel = await panelOf(ledger);
  expect(panel.plans.running).toHaveLength(1);
  expect((await panelOf(ledger, addDays(day, 11))).nextStep.what).toBe('plan-reminder');
});
