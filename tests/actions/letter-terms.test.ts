import { expect, test } from 'vitest';
import { draftReminder, type ReminderChoice, type ReminderFacts } from '@/lib/actions/draft-reminder';
import { defaultCalendar } from '@/lib/domain/calendar';
import { lettersVersion } from '@/lib/letters/registry';
import type { Customer } from '@/lib/domain/customer';
import { aContact, aCustomer, anInvoice, aRow, mxn } from '../support/builders';
import { aRule } from '../support/incentives';
import type { OurTerms } from '@/lib/actions/letter-terms';

const on = { today: '2026-11-24', locale: 'es-MX', calendar: defaultCalendar('America/Mexico_City') };
const terms = { days: 30, late: null, contact: 'cuentas@tresrios.example', disputes: null, words: null, quoted: true };
const sender = {
  company: { name: 'Molinos Tres Ríos', taxId: null, country: 'MX' },
  person: { name: 'Irene Salas' },
  signature: null,
  means: { bank: 'Banco Sierra', link: null, code: null },
  voice: { formality: 'cordial', offersPlans: true },
} as const;
const ahead = (id: string, dueOn: string) => ({
  invoice: { ...anInvoice({ issuedOn: '2026-11-20', dueOn, number: id }), ...aRow(id) },
  open: mxn(100_000),
  daysLate: -10,
  mark: null,
});

function factsOf(customer: Partial<Customer>, lines: ReminderFacts['lines']): ReminderFacts {
  return {
    customer: aCustomer(customer),
    contact: aContact(),
    lines,
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
}

async function draft(
  letter: string,
  customer: Partial<Customer>,
  lines: ReminderFacts['lines'],
  ours: OurTerms = {},
  choice: Partial<ReminderChoice> = {},
) {
  const chosen = { medium: 'mail', language: null, address: null, invoiceIds: [], answers: {}, ...choice } as const;
  const drafted = await draftReminder(on, factsOf(customer, lines), { ...sender, ...ours }, { ...chosen, letter });
  return { ...drafted, plain: drafted.letter.plain.replaceAll('\u00a0', ' ') };
}

const soon = [ahead('F1', '2026-12-20')];

test('a letter about paying early says what the rule gives and until when', async () => {
  const { plain, answers } = await draft('early-payment', {}, soon, { incentive: aRule() });
  expect(answers.incentive).toEqual({ kind: 'discount', percent: 2, until: '2026-12-10', when: 'early' });
  expect(plain).toContain('a más tardar el jueves 10 de diciembre');
  expect(plain).toContain('980.00 MXN en lugar de 1,000.00 MXN');
});

test('documents whose window is over are left out of it, and the first day counts for all', async () => {
  const lines = [ahead('F1', '2026-12-20'), ahead('F2', '2026-12-15'), ahead('F3', '2026-11-28')];
  const { invoiceIds, answers, plain } = await draft('early-payment', {}, lines, { incentive: aRule() });
  expect(invoiceIds).toEqual(['F1', 'F2']);
  expect(answers.incentive?.until).toBe('2026-12-05');
  expect(plain).not.toContain('F3');
});

test('a courtesy note offers it only where every document earns it, and a person may leave it out', async () => {
  const near = [ahead('F1', '2026-12-04'), ahead('F2', '2026-11-28')];
  const ours = { incentive: aRule({ daysBefore: 5 }) };
  expect((await draft('courtesy', {}, near, ours)).answers.incentive).toBeNull();
  const alone = await draft('courtesy', {}, near.slice(0, 1), ours);
  expect(alone.plain).toContain('descuento del 2 %');
  const without = await draft('courtesy', {}, near.slice(0, 1), ours, { answers: { incentive: null } });
  expect(without.plain).not.toContain('descuento');
  expect(without.letter.missing.filter(({ fact }) => fact === 'incentive')).toEqual([]);
});

test('the customer’s own rule wins, and who is left out is offered nothing', async () => {
  const ours = { incentive: aRule() };
  const own = await draft('early-payment', { incentive: aRule({ daysBefore: 5 }) }, soon, ours);
  expect(own.answers.incentive?.until).toBe('2026-12-15');
  expect((await draft('early-payment', { incentive: 'none' }, soon, ours)).answers.incentive).toBeNull();
});

test('on time is said as on time', async () => {
  const ours = { incentive: aRule({ when: 'on-time', daysBefore: 0 }) };
  const { letter, plain } = await draft('early-payment', {}, soon, ours);
  expect(letter.subject).toContain('por pagar a tiempo');
  expect(plain).not.toContain('la fecha acordada');
});

const late = [{ ...ahead('F1', '2026-10-20'), daysLate: 35 }];
const agreement = { reference: 'C-12', signedOn: '2026-03-03', terms: '45 días, los viernes', fileName: null };

test('the first letter quotes what was agreed, and calls it so; else our terms as ours', async () => {
  const signed = await draft('letter-1', { agreement }, late, { terms });
  expect(signed.plain).toContain(
    'Las condiciones que acordamos son estas:\nCondiciones acordadas el 3 de marzo de 2026 (C-12):',
  );
  expect(signed.plain).toContain('45 días, los viernes');
  const ours = await draft('letter-1', {}, late, { terms });
  expect(ours.plain).toContain('Nuestras condiciones de pago son estas:\nPlazo de pago: 30 días');
  expect((await draft('letter-1', {}, late)).plain).not.toContain('condiciones');
});

test('where the company wants it, every letter carries the terms in one line, once', async () => {
  for (const letter of ['gentle', 'second', 'letter-2', 'hand-over', 'plan-proposal', 'call-confirmation']) {
    const { plain } = await draft(letter, {}, late, { terms });
    expect(plain, letter).toMatch(/Irene Salas[\s\S]*\n\nPlazo de pago: 30 días[^\n]*cuentas@tresrios\.example$/);
  }
  expect((await draft('letter-1', {}, late, { terms })).plain.match(/Plazo de pago/g)).toHaveLength(1);
  expect((await draft('internal-brief', {}, late, { terms }, { medium: 'brief' })).plain).not.toContain('Plazo');
  expect((await draft('gentle', {}, late, { terms: { ...terms, quoted: false } })).plain).not.toContain('Plazo');
  expect(lettersVersion).toBeGreaterThan(2);
});

test('the welcome asks to agree to our terms as they stand', async () => {
  const words = { ...terms, words: 'Entregamos los martes.' };
  const { plain } = await draft('welcome-terms', {}, soon, { terms: words });
  expect(plain).toContain('Entregamos los martes.\nPlazo de pago: 30 días');
  expect(plain).toContain('«de acuerdo»');
});
