import { expect, test } from 'vitest';
import { reminderFactsOf } from '@/components/common/reminder-facts';
import { messageLink } from '@/components/letter/use-message-way';
import { briefColleague } from '@/lib/actions/brief-colleague';
import { draftCall } from '@/lib/actions/draft-call';
import { logBriefResult } from '@/lib/actions/log-brief-result';
import { logContact } from '@/lib/actions/log-contact';
import { undo } from '@/lib/actions/undo';
import { dialable } from '@/lib/domain/dialable';
import { letters } from '@/lib/letters/registry';
import { settings } from '@/lib/views/settings';
import { aContact, calendar, day, mxn } from '../support/builders';
import { visibleState } from '../support/ledger-state';
import { customerId, on, owing, plain } from '../support/owing-customer';

test('S1.20 every letter that asks for something asks a question, and an answer waits until somebody settles it', async () => {
  const { here, panel, write } = await owing();
  const reminders = letters.filter(({ kind, stage }) => kind === 'rung' && ['gentle', 'second'].includes(stage));
  expect(reminders.map(({ id }) => id)).toEqual(['gentle', 'second', 'before-call']);
  for (const { id } of reminders) expect((await write(id)).letter.plain, id).toMatch(/\?/);
  await logContact(here, { customerId, channel: 'mail', direction: 'in', text: '¿Me mandan la factura?' });
  expect((await panel()).nextStep.what).toBe('answer');
  await logContact(here, { customerId, channel: 'mail', direction: 'out', at: `${day}T16:00:00.000Z` });
  expect((await panel()).nextStep.what).not.toBe('answer');
});

test('S1.26, S4.18 a call that was answered is not kept without its reason; that they did not say is one', async () => {
  const { here, call } = await owing();
  expect(await call({ text: 'Hablamos' })).toBe('reason');
  expect(await call({ outcome: 'no-answer' })).toMatchObject({ actId: expect.any(String) });
  await call({ reason: 'not-told', contactId: 'phone', text: 'Hablamos' });
  expect(
    (await here.ledger.log.toArray()).map(({ outcome, reason, contactId }) => [outcome, reason, contactId]),
  ).toEqual([
    ['no-answer', null, 'phone'],
    ['answered', 'not-told', 'phone'],
  ]);
});

test('S1.28, S1.33 a number that lacks its country still opens the right conversation, with the text in it', () => {
  const number = dialable('5512345678', 'MX');
  expect(number && messageLink('whatsapp', number, '¿Nos ayuda? 100 %')).toBe(
    'https://wa.me/525512345678?text=%C2%BFNos%20ayuda%3F%20100%20%25',
  );
  expect(number && messageLink('sms', number, 'Hola')).toBe('sms:+525512345678?body=Hola');
  expect(dialable('5512345678', null)).toBeNull();
});

test('S1.29, S4.7 a salesperson is asked with the facts, has a day, and what they were told is kept with its reason', async () => {
  const { here, panel, write } = await owing({ owner: 'Raúl Mena' });
  const { letter, invoiceIds } = await write('internal-brief', 'brief');
  expect(plain(letter.plain)).toMatch(/Hola, Raúl[\s\S]*1,500\.00 MXN[\s\S]*No hace falta pedirles el pago/);
  const brief = { customerId, colleague: 'Raúl Mena', text: letter.plain, invoiceIds, dueOn: '2026-11-26' };
  await briefColleague(here, { ...brief, about: 'Preguntar a Raúl' });
  const [task] = (await panel()).followUps;
  expect(task).toMatchObject({ dueOn: '2026-11-26', colleague: 'Raúl Mena' });
  const told = { reason: 'cannot-pay', text: 'Cobran su obra el día 15', followUp: { dueOn: '2026-12-15' } } as const;
  await logBriefResult(here, { customerId, followUpId: task?.id ?? '', isReached: true, ...told });
  const { followUps, history } = await panel();
  expect(followUps.map(({ dueOn }) => dueOn)).toEqual(['2026-12-15']);
  const [newest] = history.entries.filter(({ kind }) => kind === 'contact');
  expect(newest).toMatchObject({ next: '2026-12-15', entry: { channel: 'third-party', reason: 'cannot-pay' } });
});

test('S1.30, S4.3 the same notice is made for each way it can go: mail, message, paper, and words to say', async () => {
  const { panel, write } = await owing();
  const mail = await write('gentle');
  const message = await write('gentle', 'message');
  const paper = await write('letter-1', 'print');
  const facts = reminderFactsOf(await panel(), aContact());
  const sender = await settings((await owing()).here.ledger);
  const call = await draftCall({ today: day, locale: 'es-MX', calendar }, facts, sender, 'call-options');
  const said = call.steps.flatMap(({ say }) => say).join('\n');
  for (const text of [mail.letter.plain, message.letter.plain, paper.letter.plain, said])
    expect(plain(text)).toContain('1,500.00');
  expect(message.letter.subject).toBe('');
  expect(message.message?.size.messages).toBe(1);
  expect(plain(paper.letter.plain)).toMatch(/24 de noviembre de 2026[\s\S]*Papelería Los Sauces/);
  expect(new Set([mail, message, paper].map(({ letter }) => letter.plain)).size).toBe(3);
});

test('S1.34 the script has an answer ready for what one may hear', async () => {
  const { here, panel } = await owing();
  const facts = reminderFactsOf(await panel(), null);
  const { steps } = await draftCall(
    { today: day, locale: 'es-MX', calendar },
    facts,
    await settings(here.ledger),
    'call-satisfaction',
  );
  const branches = steps.flatMap((step) => step.branches);
  expect(branches.length).toBeGreaterThan(4);
  expect(branches.every(({ say }) => say.length > 0)).toBe(true);
});

test('S1.35 a cheque in their next run is a task on the day of the pick-up, and nobody is reminded meanwhile', async () => {
  const { panel, call } = await owing();
  await call({
    reason: 'internal-blocker',
    agreed: 'run',
    agreedOn: on('2026-12-04'),
    isCheque: true,
    pickUp: 'a las 10, con Lety',
  });
  const { followUps, nextStep } = await panel('2026-12-03');
  expect(followUps).toMatchObject([{ dueOn: '2026-12-04', about: 'Recoger el cheque: a las 10, con Lety' }]);
  expect(nextStep.notToday.some(({ code }) => code === 'in-payment')).toBe(true);
  expect((await panel('2026-12-12')).nextStep.notToday.some(({ code }) => code === 'in-payment')).toBe(false);
});

test('S1.36, S1.38, S1.39 what was said, the promise, its task and an earlier hour are one save and one undo', async () => {
  const { here, panel, call } = await owing();
  const before = await visibleState(here.ledger);
  const moment = { choice: 'earlier', day: on('2026-11-23'), time: '10:30' } as const;
  const done = await call({
    reason: 'forgot',
    agreed: 'promise',
    agreedOn: on('2026-11-27'),
    moment,
    text: 'Se le olvidó',
  });
  const { promises, followUps, history } = await panel();
  expect(promises.map(({ promise }) => [promise.promised.date, promise.promised.amount, promise.channel])).toEqual([
    ['2026-11-27', mxn(150_000), 'call'],
  ]);
  expect(followUps).toMatchObject([{ promiseId: promises[0]?.promise.id }]);
  expect(history.entries.find(({ kind }) => kind === 'contact')).toMatchObject({
    on: '2026-11-23',
    at: '2026-11-23T16:30:00.000Z',
    contactName: 'Lucía Ferrer',
  });
  await undo(here, typeof done === 'string' ? '' : (done.actId ?? ''));
  expect(await visibleState(here.ledger)).toEqual(before);
});

test('S4.21 the first letter can say what the call that came before it left open', async () => {
  const { call, write } = await owing();
  await call({ reason: 'not-told', text: 'Dijo que lo consultará con su socio' });
  const { letter } = await write('letter-1', 'print');
  expect(plain(letter.plain)).toContain('Dijo que lo consultará con su socio');
});
