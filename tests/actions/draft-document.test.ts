import { expect, test } from 'vitest';
import { draftAgreement, draftTermsPolicy } from '@/lib/actions/draft-document';
import { aCustomer, anInvoice, aPlan, aRow } from '../support/builders';
import { aRule } from '../support/incentives';

const day = { today: '2026-11-24', locale: 'es-MX' };
const terms = { days: 30, late: null, contact: null, disputes: null, words: null, quoted: false };
const sender = {
  company: { name: 'Molinos Tres Ríos', taxId: null, country: 'MX' },
  means: { bank: 'Banco Sierra', link: null, code: null },
  terms,
  incentive: aRule(),
};

test('an agreement brings the plans of all currencies together, day by day, and quotes what was agreed', async () => {
  const agreement = { reference: 'C-12', signedOn: '2026-03-03', terms: '45 días', fileName: null };
  const euro = aPlan({ schedule: [{ n: 1, dueOn: '2026-11-20', amount: { minor: 90_050, currency: 'EUR' } }] });
  const facts = { customer: aCustomer({ agreement }), plans: [aPlan(), euro], invoices: [anInvoice()] };
  const { plain } = await draftAgreement(day, facts, sender, 'es');
  const said = plain.replaceAll('\u00a0', ' ');
  expect(said).toContain('1. viernes 20 de noviembre: 500.00 MXN y 900.50 EUR');
  expect(said).toContain('2. domingo 20 de diciembre: 500.00 MXN');
  expect(said).toContain('F2071');
  expect(said).toContain('Condiciones acordadas el 3 de marzo de 2026 (C-12):\n45 días');
});

test('an extension is one payment on a later day', async () => {
  const schedule = [{ n: 1, dueOn: '2026-12-11', amount: { minor: 5_000, currency: 'CLP' } }];
  const facts = {
    customer: { ...aCustomer(), ...aRow('c') },
    plans: [aPlan({ schedule, kind: 'extension' })],
    invoices: [],
  };
  const { plain } = await draftAgreement(day, facts, sender, 'es');
  expect(plain).toContain('El saldo se paga completo en esta fecha:');
  expect(plain).toMatch(/5,000\u00a0CLP/);
});

test.each([
  ['es', 'Plazo de pago: 30 días'],
  ['en', 'Payment term: 30 days'],
  ['pt', 'Prazo de pagamento: 30 dias'],
] as const)('the policy in %s', async (language, said) => {
  expect((await draftTermsPolicy(day, sender, language)).plain).toContain(said);
});
