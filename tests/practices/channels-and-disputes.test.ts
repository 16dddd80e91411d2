import { expect, test } from 'vitest';
import { callAim } from '@/components/calls/call-aim';
import { untouchedCall } from '@/components/calls/call-fields';
import { reminderFactsOf } from '@/components/common/reminder-facts';
import { closeDispute } from '@/lib/actions/close-dispute';
import { draftCall } from '@/lib/actions/draft-call';
import { openDispute } from '@/lib/actions/open-dispute';
import { addDays } from '@/lib/domain/plain-date';
import { disputeHistory } from '@/lib/views/dispute-history';
import { settings } from '@/lib/views/settings';
import { calendar, day } from '../support/builders';
import { customerId, on, owing, plain } from '../support/owing-customer';

const { timeZone } = calendar;

test('S1.15, S4.12 who is not satisfied is heard: that invoice rests, somebody has it with a day, the rest goes on', async () => {
  const { panel, call } = await owing({ owner: 'Rosa' });
  const heard = {
    ...untouchedCall(await panel()).complaint,
    invoiceIds: ['invoice'],
    disputeCode: 'dissatisfied' as const,
  };
  const told = { satisfaction: 'discontent', reason: 'dissatisfied', text: 'Llegó roto' } as const;
  await call({ ...told, hasComplaint: true, complaint: { ...heard, due: on('2026-11-26') } });
  const { disputes, invoices, followUps } = await panel();
  expect(disputes).toMatchObject([{ code: 'dissatisfied', owner: 'Rosa', text: 'Llegó roto', dueOn: '2026-11-26' }]);
  expect(invoices.map(({ invoice, mark }) => [invoice.id, mark])).toEqual([
    ['invoice', 'disputed'],
    ['second', null],
  ]);
  expect(followUps.map(({ dueOn, about }) => [dueOn, about])).toEqual([
    ['2026-11-26', 'Responder (Rosa): No quedó conforme'],
  ]);
});

test('S4.12 that somebody is discontent opens no complaint by itself', async () => {
  const { panel, call } = await owing();
  await call({ satisfaction: 'discontent', reason: 'not-told' });
  expect((await panel()).disputes).toEqual([]);
});

test('S2.27, S4.23 the letter that confirms a call says what was written down of it and what was promised, retyping nothing', async () => {
  const { call, write } = await owing();
  await call({ reason: 'forgot', agreed: 'promise', agreedOn: on('2026-11-27'), text: 'Cambian de banco esta semana' });
  const { letter, asks, answers } = await write('call-confirmation');
  expect(asks.some(({ fact }) => fact === 'call')).toBe(true);
  expect(answers).toMatchObject({ callOn: day, callSummary: 'Cambian de banco esta semana' });
  expect(plain(letter.plain)).toContain('Cambian de banco esta semana');
  expect(plain(letter.plain)).toContain('Quedamos en un pago de 1,500.00 MXN para el viernes 27 de noviembre');
  expect(plain(letter.plain)).toContain('¿Es correcto?');
});

test('S3.17 how somebody was treated is kept in a log of its own, held against no invoice, and stays after it was settled', async () => {
  const { here, panel } = await owing();
  const before = (await panel()).nextStep;
  const { value } = await openDispute(here, { customerId, invoiceIds: [], code: 'treatment', text: 'Le gritaron' });
  const { nextStep, disputes } = await panel();
  expect([nextStep.what, nextStep.notToday]).toEqual([before.what, before.notToday]);
  expect(disputes).toMatchObject([{ code: 'treatment', text: 'Le gritaron' }]);
  await closeDispute(here, value, 'Nos disculpamos y cambió de persona');
  expect((await panel()).disputes).toEqual([]);
  expect(await disputeHistory(here.ledger, { customerId, timeZone })).toMatchObject([
    { code: 'treatment', text: 'Le gritaron', closed: { on: day, text: 'Nos disculpamos y cambió de persona' } },
  ]);
});

test('S3.31, S3.32 a case that may be told in public goes to its owner today and softens what is written', async () => {
  const { here, panel } = await owing({ owner: 'Rosa' });
  const about = { due: 'Responder', escalated: 'Verlo hoy con Rosa' };
  const draft = { customerId, invoiceIds: [], code: 'collection', text: 'Lo contó en una reseña', about };
  await openDispute(here, { ...draft, owner: 'Rosa', reputation: true });
  const { segment, followUps, nextStep } = await panel();
  expect(segment.tag).toBe('reputation');
  expect(followUps).toMatchObject([{ dueOn: day, about: 'Verlo hoy con Rosa' }]);
  expect(nextStep.what).toBe('follow-up');
  // However late it gets, no letter is firmer than a gentle one.
  const months = await panel(addDays(day, 80));
  expect(months.nextStep.stage ?? 'gentle').toBe('gentle');
  expect(await disputeHistory(here.ledger, { customerId, timeZone })).toMatchObject([{ reputation: true }]);
});

test('S4.9, S4.10, S4.11 the first call is to hear how it went and asks for no payment; the next one may agree on a day', async () => {
  const { here, panel, call } = await owing();
  const first = await panel();
  expect(callAim(first)).toBe('listen');
  const script = await draftCall(
    { today: day, locale: 'es-MX', calendar },
    reminderFactsOf(first, null),
    await settings(here.ledger),
    'call-satisfaction',
  );
  const said = script.steps.flatMap(({ say }) => say);
  expect(said.findIndex((line) => /quedó todo bien/.test(line))).toBeGreaterThan(-1);
  expect(said.join(' ')).not.toMatch(/pague|exigimos|inmediat/i);
  await call({ satisfaction: 'content', reason: 'forgot' });
  expect(callAim(await panel())).toBe('date');
});

test('S4.18 towards a consumer in Colombia nobody is asked why, and what they tell by themselves is kept', async () => {
  const { panel, call } = await owing({ country: 'CO', consumer: true });
  expect(await call({ reason: 'cannot-pay', text: 'Lo contó sin que se le preguntara' })).toMatchObject({
    actId: expect.any(String),
  });
  const script = await draftCall(
    { today: day, locale: 'es-CO', calendar },
    reminderFactsOf(await panel(), null),
    await settings((await owing()).here.ledger),
    'call-options',
  );
  const said = script.steps.flatMap(({ say, branches }) => [...say, ...branches.flatMap((branch) => branch.say)]);
  expect(said.join(' ')).not.toMatch(/por qué|motivo/i);
});
