import { expect, test } from 'vitest';
import { isAgingBucket } from '@/lib/imports/aging-buckets';
import { cellText, isTold, looksLikeAmount, looksLikeDay } from '@/lib/imports/cell';
import { spokenStatus, statusUnder } from '@/lib/imports/status-words';
import { spokenType } from '@/lib/imports/type-words';

test.each([
  ['Factura de venta', 'invoice'],
  ['Factura rectificativa', 'credit-note'],
  ['Credit M...', 'credit-note'],
  ['Nota de Crédito Electrónica', 'credit-note'],
  ['Nota de débito', 'debit-note'],
  ['out_refund', 'credit-note'],
  ['61', 'credit-note'],
  ['Payment', 'unapplied-payment'],
  ['Recibo de caja', 'unapplied-payment'],
  ['Sales Receipt', 'unapplied-payment'],
  ['Journal Entry', 'journal'],
  ['Cotización', 'other'],
  ['Vendor Bill', 'other'],
  ['Quote', 'other'],
  ['REC', 'unapplied-payment'],
  ['DZ', 'unapplied-payment'],
  ['N/C', 'credit-note'],
  ['Factura crédito', 'invoice'],
  ['Adelanto', 'unapplied-payment'],
  ['RV', 'invoice'],
  ['NCR', 'credit-note'],
  ['ANT', 'unapplied-payment'],
  ['N. Déb.', 'debit-note'],
  ['Acme', null],
  ['', null],
])('the type %s is %s', (text, type) => {
  expect(spokenType(text)).toBe(type);
});

test.each([
  ['Borrador', 'draft'],
  ['Draft', 'draft'],
  ['Cancelado', 'cancelled'],
  ['Voided', 'cancelled'],
  ['Anulada', 'cancelled'],
  ['Pagada', 'paid'],
  ['PAID', 'paid'],
  ['Pagado parcialmente', 'alive'],
  ['Sin pagar', 'unpaid'],
  ['Not Paid', 'unpaid'],
  ['Revertido', 'alive'],
  ['Vencida', 'alive'],
  ['', 'alive'],
])('the status %s means %s', (text, status) => {
  expect(spokenStatus(text)).toBe(status);
});

test.each([
  ['pagada', 'Sí', 'paid'],
  ['paid y/n', 'N', 'alive'],
  ['pagada', '0', 'alive'],
  ['anulada', 'SI', 'cancelled'],
  ['abierto', 'No', 'paid'],
  ['estado', 'Pagada', 'paid'],
])('under %s the answer %s means %s', (heading, text, status) => {
  expect(statusUnder(heading, text)).toBe(status);
});

test.each([
  '1-30',
  '1 - 30 days past due',
  '91 or more days past due',
  'CURRENT',
  'Por vencer',
  '> 90',
  '90+',
  'Age ≤ 30 d.',
  'Tiempo ≤ 60 d.',
  '2 Months',
  '< 1 Month',
  'Older',
  'Más de 90 días',
  'Vencido 1 a 30 días',
])('%s is a span of an aging report', (text) => expect(isAgingBucket(text)).toBe(true));

test.each(['2041', 'Cliente 30', 'Total', '30/06/2026', 'Current Account Ltd'])('%s is none', (text) =>
  expect(isAgingBucket(text)).toBe(false),
);

test('cells', () => {
  expect([
    cellText({ day: '2026-01-02' }),
    cellText(12.5),
    cellText({ amount: 3, currency: 'EUR' }),
    cellText(undefined),
  ]).toEqual(['2026-01-02', '12.5', '3', '']);
  expect([isTold('-'), isTold('0'), isTold(0), isTold('')]).toEqual([false, true, true, false]);
  expect([
    looksLikeAmount('1.234'),
    looksLikeAmount({ day: '2026-01-02' }),
    looksLikeDay('13/02/2026'),
    looksLikeDay('46239'),
  ]).toEqual([true, false, true, false]);
});
