import { expect, test } from 'vitest';
import { callScripts, draftCall, scriptFor } from '@/lib/actions/draft-call';
import { defaultCalendar } from '@/lib/domain/calendar';
import { aContact, aCustomer, anInvoice, day, mxn } from '../support/builders';

const here = { today: day, locale: 'es-MX', calendar: defaultCalendar('America/Mexico_City') };
const sender = {
  company: { name: 'Suministros Orozco', taxId: null, country: 'MX' },
  person: { name: 'Ana Orozco' },
  signature: null,
  means: { bank: null, link: null, code: null },
  voice: { formality: 'cordial', offersPlans: true },
} as const;
const facts = {
  customer: aCustomer(),
  contact: aContact({ name: 'Rosa Beltrán', formOfAddress: 'vos' }),
  lines: [
    { invoice: anInvoice({ id: 'A-1', number: 'A-1', series: null }), open: mxn(100_000), daysLate: 9, mark: null },
  ],
  promises: [],
  missed: [],
  disputes: [],
  lastPayment: null,
  lastWrittenOn: null,
  writtenOn: [],
  lastCall: null,
  since: null,
  nextLetter: null,
} as const;

test.each(callScripts)('%s greets, asks before it says why, and has an answer to what may come', async (id) => {
  const { title, steps } = await draftCall(here, facts, sender, id);
  expect(title).not.toBe('');
  expect(steps[0]?.say.join(' ')).toContain('Rosa');
  expect(steps.some(({ say }) => say.join(' ').includes('A-1'))).toBe(true);
  expect(steps.flatMap(({ branches }) => branches).length).toBeGreaterThanOrEqual(5);
  for (const { when, say } of steps.flatMap(({ branches }) => branches)) expect([when, ...say]).not.toContain('');
  expect(JSON.stringify(steps)).not.toMatch(/puedes|tienes|usted/);
});

test.each([
  ['call-options', 'call-options'],
  ['letter-1', 'call-satisfaction'],
  [null, 'call-satisfaction'],
])('where the next step names %s, the call begins with %s', (letter, id) => expect(scriptFor(letter)).toBe(id));
