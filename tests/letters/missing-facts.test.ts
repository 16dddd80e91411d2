import { expect, test } from 'vitest';
import { money } from '@/lib/domain/money';
import { hasMeans } from '@/lib/letters/letter-blocks';
import { letterView } from '@/lib/letters/letter-view';
import { loadLetter } from '@/lib/letters/load-letter';
import { missingFacts } from '@/lib/letters/missing-facts';
import { anInvoice, someFacts } from './facts';

const noMeans = { bank: ' ', link: null, code: '\n' };

test('a complete record lacks nothing', () => {
  expect(missingFacts('second', someFacts())).toEqual([]);
});

test('a last payment needs no account, a part of one does', () => {
  const paid = [anInvoice({ open: money(0, 'MXN') })];
  expect(missingFacts('thank-you', someFacts({ invoices: paid, means: noMeans }))).toEqual([]);
  expect(missingFacts('thank-you', someFacts({ means: noMeans })).map(({ fact }) => fact)).toEqual(['payment-means']);
});

test.each([
  ['promise-confirmation', { promise: null }, 'promise', true],
  ['thank-you', { payment: null }, 'payment', true],
  ['second', { earlierLetterOn: null }, 'earlier-letter', false],
  ['gentle', { contact: { name: 'Cuentas por pagar' } }, 'contact-name', false],
  ['courtesy', { invoices: [] }, 'invoices', true],
  ['carta propia', { company: { name: '\u200b', taxId: null, country: null } }, 'company-name', true],
] as const)('%s with %j lacks %s', (letter, change, fact, needed) => {
  expect(missingFacts(letter, someFacts(change))).toMatchObject([{ fact, needed }]);
});

test('what no credit note has is not missed', () => {
  const note = anInvoice({ creditNote: true, dueOn: null });
  expect(missingFacts('gentle', someFacts({ invoices: [anInvoice(), note] }))).toEqual([]);
});

test('blanks are no way to pay', () => {
  expect(hasMeans(someFacts({ means: noMeans }))).toBe(false);
  expect(hasMeans(someFacts({ means: { ...noMeans, code: '0002' } }))).toBe(true);
});

test('a link that cannot be pressed stays out of messages', async () => {
  const letter = await loadLetter('gentle', 'es', 'tú');
  const means = { bank: null, link: 'javascript:alert(1)', code: null };
  expect(
    letterView(letter, someFacts({ means }), { target: 'plain', ceremony: false, onPaper: false }).link,
  ).toBeNull();
});
