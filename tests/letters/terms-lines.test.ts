import { expect, test } from 'vitest';
import type { CompanyTerms } from '@/lib/domain/company-terms';
import { letterFiles } from '@/lib/letters/es/registry';
import { termsLine, termsLines, type TermsGround } from '@/lib/letters/terms-lines';

const company: CompanyTerms = {
  days: 30,
  late: 'los pedidos nuevos van con pago anticipado',
  contact: 'cuentas@tresrios.example',
  disputes: 'por correo',
  words: 'Entregamos los martes.',
  quoted: true,
};
const agreement = { reference: 'C-12', signedOn: '2026-03-03', terms: '45 días.\nPagos los viernes.', fileName: null };

const ground = (changes: Partial<TermsGround> = {}): TermsGround => ({
  customer: { terms: null },
  company,
  words: letterFiles.words,
  locale: 'es-MX',
  ...changes,
});

test('without an agreement the company’s own words come first, then the term and the rest', () => {
  expect(termsLines(ground())).toEqual([
    'Entregamos los martes.',
    'Plazo de pago: 30 días desde la fecha de la factura.',
    'Si algo no está bien: por correo',
    'Si un pago se atrasa: los pedidos nuevos van con pago anticipado',
    'Para dudas de facturas y pagos: cuentas@tresrios.example',
  ]);
  expect(termsLine(ground())).toBe(
    'Plazo de pago: 30 días desde la fecha de la factura. Para dudas de facturas y pagos: cuentas@tresrios.example',
  );
});

test('the term agreed with a customer wins over the company’s', () => {
  expect(termsLines(ground({ customer: { terms: 45 } }))[1]).toContain('45 días');
  expect(termsLine(ground({ customer: { terms: 1 } }))).toContain('1 día desde');
});

test('what was signed is quoted by its reference and day, and nothing else is said', () => {
  const customer = { terms: 30, agreement };
  expect(termsLines(ground({ customer }))).toEqual([
    'Condiciones acordadas el 3 de marzo de 2026 (C-12):',
    '45 días.',
    'Pagos los viernes.',
  ]);
  expect(termsLine(ground({ customer, company: null }))).toBe(
    'Condiciones acordadas el 3 de marzo de 2026 (C-12): 45 días.',
  );
});

test('who acknowledged the company’s terms has them quoted with the day', () => {
  const acknowledged = { on: '2026-04-01', by: null, how: 'mail' } as const;
  const bare = { reference: null, signedOn: null, terms: null, fileName: null, acknowledged };
  const lines = termsLines(ground({ customer: { terms: null, agreement: bare } }));
  expect(lines.slice(0, 2)).toEqual(['Condiciones acordadas el 1 de abril de 2026.', 'Entregamos los martes.']);
});

test('nothing on record gives nothing to quote', () => {
  expect(termsLines(ground({ company: null }))).toEqual([]);
  expect(termsLine(ground({ company: null }))).toBeNull();
});
