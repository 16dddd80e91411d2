import { describe, expect, test } from 'vitest';
import { draftReminder, type OpenLine, type ReminderFacts } from '@/lib/actions/draft-reminder';
import { aContact, aCustomer, anInvoice, day, mxn } from '../support/builders';

const here = { today: day, locale: 'es-MX' };
const sender = {
  company: { name: 'Suministros Orozco', taxId: null },
  person: { name: 'Ana Orozco' },
  signature: null,
  means: { bank: 'CLABE 002180001234567895', link: null, code: null },
};
const facts: ReminderFacts = {
  customer: aCustomer(),
  contact: aContact(),
  lines: [],
  promises: [],
  lastPayment: null,
  lastWrittenOn: null,
  nextLetter: null,
};
const free = { letter: null, language: null, address: null, invoiceIds: [] };

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
    company: { name: null, taxId: null },
    person: { name: null },
    signature: null,
    means: { bank: null, link: null, code: null },
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
