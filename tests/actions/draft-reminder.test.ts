import { describe, expect, test } from 'vitest';
import {
  draftReminder,
  type OpenLine,
  type ReminderChoice,
  type ReminderFacts,
  type ReminderSender,
} from '@/lib/actions/draft-reminder';
import { defaultCalendar } from '@/lib/domain/calendar';
import { money } from '@/lib/domain/money';
import { aContact, aCustomer, anInvoice, day, mxn } from '../support/builders';

const here = { today: day, locale: 'es-MX', calendar: defaultCalendar('America/Mexico_City') };
const sender = {
  company: { name: 'Suministros Orozco', taxId: null, country: 'MX' },
  person: { name: 'Ana Orozco' },
  signature: null,
  means: { bank: 'CLABE 002180001234567895', link: null, code: null },
  voice: { formality: 'cordial', offersPlans: true },
} as const satisfies ReminderSender;
const facts: ReminderFacts = {
  customer: aCustomer(),
  contact: aContact(),
  lines: [],
  promises: [],
  missed: [],
  disputes: [],
  lastPayment: null,
  lastWrittenOn: null,
  writtenOn: [],
  lastCall: null,
  since: null,
  nextLetter: null,
};
const free: ReminderChoice = {
  letter: null,
  medium: 'mail',
  language: null,
  address: null,
  invoiceIds: [],
  answers: {},
};

function aLine(id: string, daysLate: number, mark: OpenLine['mark'] = null): OpenLine {
  const dueOn = new Date(Date.parse(day) - daysLate * 86_400_000).toISOString().slice(0, 10);
  return { invoice: anInvoice({ id, number: id, series: null, dueOn }), open: mxn(100_000), daysLate, mark };
}

describe('which letter', () => {
  test.each([
    ['thanks when nothing is open', {}, 'thank-you'],
    ['courtesy while nothing is late', { lines: [aLine('A-1', -4)] }, 'courtesy'],
    ['a gentle one when nobody has written yet', { lines: [aLine('A-1', 9)] }, 'gentle'],
    [
      'a gentle one when we only wrote before it fell due',
      { lines: [aLine('A-1', 9)], lastWrittenOn: '2026-10-01' },
      'gentle',
    ],
    [
      'a reminder of what is late even while a promise is open: the guard speaks up before it is sent',
      { lines: [aLine('A-1', 9)], promises: [{ date: '2026-11-27', amount: mxn(100_000), invoiceIds: ['A-1'] }] },
      'gentle',
    ],
    ['a second one after a first', { lines: [aLine('A-1', 9)], lastWrittenOn: '2026-11-18' }, 'second'],
    ['what the next step names', { lines: [aLine('A-1', 9)], nextLetter: 'second' }, 'second'],
    [
      'ours, where the next step names a letter of another version',
      { lines: [aLine('A-1', 40)], nextLetter: 'letter-9' },
      'gentle',
    ],
    [
      'a note before the call, where the next step is a call',
      { lines: [aLine('A-1', 15)], nextLetter: 'call-satisfaction' },
      'before-call',
    ],
    [
      'a question about the promised day that passed',
      { lines: [aLine('A-1', 15)], missed: [{ date: '2026-11-18', amount: mxn(100_000), invoiceIds: ['A-1'] }] },
      'broken-promise',
    ],
    ['an answer to the dispute, where all is disputed', { lines: [aLine('A-1', 15, 'disputed')] }, 'disputed'],
    [
      'a confirmation of what was promised for documents that are not due yet',
      { lines: [aLine('A-1', -9)], promises: [{ date: '2026-11-27', amount: mxn(100_000), invoiceIds: ['A-1'] }] },
      'promise-confirmation',
    ],
  ] satisfies [string, Partial<ReminderFacts>, string][])('%s', async (_sentence, known, id) => {
    expect((await draftReminder(here, { ...facts, ...known }, sender, free)).id).toBe(id);
  });
});

describe('which documents', () => {
  const lines = [aLine('late', 9), aLine('disputed', 20, 'disputed'), aLine('ahead', -3)];

  test('a reminder leaves out what is disputed and what is not due', async () => {
    const drafted = await draftReminder(here, { ...facts, lines }, sender, { ...free, letter: 'gentle' });
    expect(drafted.invoiceIds).toEqual(['late']);
    expect(drafted.letter.plain).not.toContain('disputed');
  });

  test('what was picked is what the letter is about', async () => {
    const drafted = await draftReminder(here, { ...facts, lines }, sender, {
      ...free,
      letter: 'gentle',
      invoiceIds: ['ahead'],
    });
    expect(drafted.invoiceIds).toEqual(['ahead']);
  });
});

describe('in whose words', () => {
  test('the contact is asked before the customer', async () => {
    const contact = aContact({ language: 'pt', formOfAddress: null });
    const drafted = await draftReminder(here, { ...facts, contact, lines: [aLine('A-1', 9)] }, sender, free);
    expect(drafted.letter.language).toBe('pt');
  });

  test('a choice of the person beats both', async () => {
    const drafted = await draftReminder(here, { ...facts, lines: [aLine('A-1', 9)] }, sender, {
      ...free,
      language: 'en',
    });
    expect(drafted.letter.language).toBe('en');
  });

  test('tú and usted give different letters', async () => {
    const known = { ...facts, lines: [aLine('A-1', 9)] };
    const formal = await draftReminder(here, known, sender, { ...free, address: 'usted' });
    const close = await draftReminder(here, known, sender, { ...free, address: 'tú' });
    expect(formal.letter.plain).not.toBe(close.letter.plain);
  });
});

test('what the settings lack is told and never printed', async () => {
  const bare = {
    company: { name: null, taxId: null, country: null },
    person: { name: null },
    signature: null,
    means: { bank: null, link: null, code: null },
    voice: sender.voice,
  };
  const { letter } = await draftReminder(here, { ...facts, lines: [aLine('A-1', 9)] }, bare, free);
  expect(letter.missing.map(({ fact }) => fact)).toEqual(
    expect.arrayContaining(['company-name', 'sender-name', 'payment-means']),
  );
  expect(letter.plain).not.toMatch(/null|undefined|\{\{/);
});

test('a rung says its stage; thanks are no rung', async () => {
  const lines = [aLine('A-1', 9)];
  expect(await draftReminder(here, { ...facts, lines }, sender, { ...free, letter: 'second' })).toMatchObject({
    rung: 'second',
    stage: 'second',
  });
  expect(await draftReminder(here, { ...facts, lines }, sender, { ...free, letter: 'thank-you' })).toMatchObject({
    rung: null,
  });
});

describe('what the person tells beside the letter', () => {
  const known = { ...facts, lines: [aLine('A-1', 40)], lastCall: { on: '2026-11-19', text: 'Pagan el 4.' } };

  test('is suggested where the record or the calendar knows it, and asked where nobody does', async () => {
    const { asks, answers, letter } = await draftReminder(here, known, sender, { ...free, letter: 'letter-3' });
    expect(asks).toEqual([
      { fact: 'answer-by', needed: true },
      { fact: 'hand-over', needed: true },
      { fact: 'call', needed: false },
    ]);
    expect(answers).toMatchObject({ callSummary: 'Pagan el 4.', callOn: '2026-11-19', handOverTo: '' });
    expect(letter.missing.map(({ fact }) => fact)).toContain('hand-over');
    expect(letter.plain).not.toContain('la gestión pasará');
  });

  test('stands in the letter as told', async () => {
    const answers = { handOverTo: 'Gestora del Valle', handOverOn: '2026-12-07', answerBy: '2026-12-04' };
    const { letter } = await draftReminder(here, known, sender, { ...free, letter: 'letter-3', answers });
    expect(letter.plain).toContain('desde el lunes 7 de diciembre la gestión pasará a Gestora del Valle');
    expect(letter.missing.map(({ fact }) => fact)).not.toContain('hand-over');
  });

  test('plans are worked out over what is owed, credit notes taken off', async () => {
    const credit = { ...aLine('NC-1', 0, 'credit-note'), open: money(-10_000, 'MXN') };
    const { letter } = await draftReminder(here, { ...known, lines: [...known.lines, credit] }, sender, {
      ...free,
      letter: 'plan-confirmation',
      answers: { plans: [{ parts: 2, firstOn: '2026-12-04', every: 'fortnight' }] },
    });
    expect(letter.plain).toContain('1. viernes 4 de diciembre: 450.00\u00a0MXN');
    expect(letter.plain).toContain('2. viernes 18 de diciembre: 450.00\u00a0MXN');
  });
});

describe('by which way', () => {
  const known = { ...facts, lines: [aLine('A-1', 9)] };

  test('a message is short text with its size; a letter that has none stays a mail', async () => {
    const short = await draftReminder(here, known, sender, { ...free, letter: 'gentle', medium: 'message' });
    expect(short.message?.size.messages).toBe(1);
    expect(short.letter).toMatchObject({ subject: '', html: '', plain: short.message?.text });
    const long = await draftReminder(here, known, sender, { ...free, letter: 'hardship-options', medium: 'message' });
    expect(long).toMatchObject({ medium: 'mail', media: ['mail'], message: null });
  });

  test('a printed letter has a head with both sides and the subject', async () => {
    const { letter } = await draftReminder(here, known, sender, { ...free, letter: 'letter-1', medium: 'print' });
    expect(letter.plain).toMatch(/^Suministros Orozco\n/);
    expect(letter.plain).toContain('llámeme o escríbame');
  });

  test('a note to a colleague is no mail to the customer', async () => {
    const drafted = await draftReminder(here, known, sender, { ...free, letter: 'internal-brief' });
    expect(drafted).toMatchObject({ medium: 'brief', media: ['brief'], kind: 'brief', rung: null });
  });
});
