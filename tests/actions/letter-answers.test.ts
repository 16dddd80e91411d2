import { expect, test } from 'vitest';
import { suggestedAnswers, toldFacts } from '@/lib/actions/letter-answers';
import { letterFacts, type ReminderFacts } from '@/lib/actions/letter-facts';
import { defaultCalendar } from '@/lib/domain/calendar';
import { aContact, aCustomer, anInvoice, mxn } from '../support/builders';

const on = { today: '2026-11-20', locale: 'es-MX', calendar: defaultCalendar('America/Bogota') };
const facts: ReminderFacts = {
  customer: { ...aCustomer(), terms: 30, owner: 'Nadia' },
  contact: aContact(),
  lines: [],
  promises: [],
  missed: [],
  disputes: [],
  lastPayment: null,
  lastWrittenOn: '2026-11-20',
  writtenOn: ['2026-09-01', '2026-11-02', '2026-11-02', '2026-11-20'],
  lastCall: null,
  since: null,
  nextLetter: null,
};
const sender = {
  company: { name: null, taxId: null, country: null },
  person: { name: null },
  signature: null,
  means: { bank: null, link: null, code: null },
  voice: { formality: 'cordial', offersPlans: true },
} as const;
const terms = (days: number) => `${days} días`;

test('days are suggested in working days, terms and owner from the record, the rest is left to the person', () => {
  expect(suggestedAnswers('letter-3', on, facts, terms)).toMatchObject({
    answerBy: '2026-12-01',
    handOverOn: '2026-12-02',
    terms: '30 días',
    colleague: 'Nadia',
    handOverTo: '',
    extendedTo: null,
    incentive: null,
  });
});

test.each([
  ['2026-11-30', '2026-11-30'],
  ['2026-11-02', '2026-11-25'],
  [null, '2026-11-25'],
])('to a dispute that is due on %s we owe an answer by %s', (dueOn, answerBy) => {
  const disputes = [{ openedOn: '2026-11-10', text: null, owner: null, dueOn }];
  expect(suggestedAnswers('disputed', on, { ...facts, disputes }, terms).answerBy).toBe(answerBy);
});

test('what is empty is not told', () => {
  const suggested = suggestedAnswers('letter-1', on, facts, terms);
  const told = toldFacts({ ...suggested, terms: ' ', handOverTo: '\n' }, [mxn(100)], on.calendar);
  expect(told).toMatchObject({ call: null, terms: null, handOver: null, document: null });
  expect(told.plans).toHaveLength(2);
});

test('letters count from the day the oldest of these documents fell due, each day once, today left out', () => {
  const line = { invoice: anInvoice({ dueOn: '2026-10-30' }), open: mxn(100), daysLate: 21, mark: null };
  const told = toldFacts(suggestedAnswers('letter-2', on, facts, terms), [], on.calendar);
  const made = letterFacts('letter-2', on, facts, sender, [line], told);
  expect(made.history.writtenOn).toEqual(['2026-11-02']);
  expect(made.earlierLetterOn).toBeNull();
});

test('no part of a plan falls on a day without work', () => {
  const suggested = suggestedAnswers('plan-proposal', on, facts, terms);
  const plans = [{ parts: 3, firstOn: '2026-12-05', every: 'month' as const }];
  const [plan = []] = toldFacts({ ...suggested, plans }, [mxn(300)], on.calendar).plans;
  expect(plan.map(({ dueOn }) => dueOn)).toEqual(['2026-12-07', '2027-01-05', '2027-02-05']);
});
