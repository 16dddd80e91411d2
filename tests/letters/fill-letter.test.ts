import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { money } from '@/lib/domain/money';
import type { LetterFacts } from '@/lib/domain/letter';
import { fillLetter } from '@/lib/letters/fill-letter';
import { loadLetter } from '@/lib/letters/load-letter';
import { aCustomerCalled, anInvoice, someFacts } from './facts';

const gentle = await loadLetter('gentle', 'es', 'usted');

function rich(facts: Partial<LetterFacts>) {
  const letter = fillLetter(gentle, someFacts(facts), 'rich');
  return { ...letter, page: new JSDOM(letter.html).window.document };
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const nasty = [
  'Ruiz & Hijos',
  '<img src=x onerror=alert(1)>',
  '"Comillas" y \'otras\'',
  '{{#several}}{{{table}}}{{/several}}',
  '{{company}}',
  '&amp;lt;b&gt;',
  '</div><script>x</script>',
  '{{=<% %>=}}',
];

test.each(nasty)('a name, number or concept %j arrives as it is, escaped once and never read as template', (text) => {
  const { page, plain, html } = rich({
    contact: { name: null },
    customer: aCustomerCalled(text),
    company: { name: text, taxId: null, country: null },
    invoices: [anInvoice({ number: text, concept: text }), anInvoice()],
  });
  const shown = page.body.textContent ?? '';
  expect(shown).toContain(`Hola, ${text}:`);
  expect(plain).toContain(`Hola, ${text}:`);
  expect(shown.split(text).length - 1).toBeGreaterThanOrEqual(3);
  expect(page.querySelectorAll('script,img').length).toBe(0);
  expect(html).not.toContain('&amp;amp;amp;');
});

test('line breaks, control and bidi marks in values become blanks or nothing', () => {
  const { plain, subject } = rich({
    customer: aCustomerCalled('Panadería\r\nLa\u2028Espiga\u202e'),
    contact: { name: null },
    company: { name: 'Mo\u202elinos\nBcc: x@y.com', taxId: null, country: null },
    invoices: [anInvoice({ number: 'A\n1', concept: 'uno\ttwo\u0000' })],
  });
  expect(plain).toContain('Hola, Panadería La Espiga:');
  expect(plain).toContain('factura A 1,');
  expect(plain).toContain('Concepto: uno two.');
  expect(subject).toContain('Molinos Bcc: x@y.com');
  expect(plain + subject).not.toMatch(/[\u202a-\u202e\u2028]/);
  expect(plain).not.toContain('\u0000');
});

test('a right-to-left name is set apart in the text and bare in the subject', () => {
  const { plain, subject } = rich({ company: { name: 'مطاحن النيل', taxId: null, country: null } });
  expect(subject).toContain('مطاحن النيل');
  expect(subject).not.toMatch(/[\u2066-\u2069]/);
  expect(plain).toContain('\u2068مطاحن النيل\u2069');
});

test('a name of 500 letters is cut, the letter stays a letter', () => {
  const { plain, subject } = rich({ contact: { name: null }, customer: aCustomerCalled('Ñ'.repeat(500)) });
  expect(plain.split('\n')[0]?.length).toBeLessThan(100);
  expect(subject.length).toBeLessThan(160);
});

test.each([
  ['https://pago.example.com/a?x=1&y="2"', 'https://pago.example.com/a?x=1&y="2"'],
  ['mailto:pagos@example.com', 'mailto:pagos@example.com'],
  ['javascript:alert(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['http://pago.example.com', null],
  ['https://banco.com@malo.example', null],
  ['pago.example.com/a', null],
  [' java\nscript:alert(1)', null],
])('the payment link %j becomes a link to %j', (link, href) => {
  const { page } = rich({ means: { bank: null, link, code: null } });
  expect(page.querySelector('a')?.getAttribute('href') ?? null).toBe(href);
});

test('the rich letter is made of what mail editors keep', () => {
  const { page } = rich({ invoices: [anInvoice(), anInvoice({ number: 'B-2' })] });
  const tags = new Set([...page.body.querySelectorAll('*')].map((node) => node.localName));
  expect([...tags].toSorted()).toEqual(['a', 'b', 'br', 'div', 'table', 'tbody', 'td', 'th', 'tr']);
  expect(page.body.innerHTML).not.toMatch(/class=|<style|url\(/);
});

test('the table tells number, due day, days late and open amount, oldest first, credit notes last and negative', () => {
  const { page, plain } = rich({
    invoices: [
      anInvoice({ number: 'NC-9', creditNote: true, open: money(50_000, 'MXN'), concept: null }),
      anInvoice({ number: 'B-2', dueOn: '2026-11-23', daysLate: 1, concept: null }),
      anInvoice({ number: 'A-1', dueOn: '2026-09-18', daysLate: 67, concept: null }),
      anInvoice({ number: 'C-3', dueOn: '2026-12-04', daysLate: -10, concept: null }),
    ],
  });
  const rows = [...page.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['Factura', 'Vencimiento', 'Atraso', 'Pendiente'],
    ['A-1', '18\u00a0sep\u00a02026', '67\u00a0días', '4,820.00\u00a0MXN'],
    ['B-2', '23\u00a0nov\u00a02026', '1\u00a0día', '4,820.00\u00a0MXN'],
    ['C-3', '4\u00a0dic\u00a02026', 'en plazo', '4,820.00\u00a0MXN'],
    ['Nota de crédito NC-9', '', '', '−500.00\u00a0MXN'],
    ['Total: 13,960.00\u00a0MXN'],
  ]);
  const lines = plain.split('\n').filter((line) => line.endsWith('MXN') && !line.startsWith('Total'));
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(plain).toContain('Total: 13,960.00\u00a0MXN');
});

test('currencies stand side by side and are never added', () => {
  const { plain } = rich({
    invoices: [anInvoice(), anInvoice({ open: money(10_000, 'EUR') }), anInvoice({ open: money(5_000, 'CLP') })],
  });
  expect(plain).toContain('4,820.00\u00a0MXN, 100.00\u00a0EUR y 5,000\u00a0CLP');
  expect(plain.match(/^Total: /gm)).toHaveLength(3);
});

test('digits follow the country, words the letter', async () => {
  const letter = await loadLetter('gentle', 'en', 'neutral');
  const { plain } = fillLetter(letter, someFacts({ locale: 'es-ES' }), 'plain');
  expect(plain).toContain('4.820,00\u00a0MXN, which was due on 11 November 2026');
});

test('as plain, the html says the same lines without table and keeps the columns', () => {
  const facts = someFacts({ invoices: [anInvoice(), anInvoice({ number: 'B-2' })] });
  const { html, plain } = fillLetter(gentle, facts, 'plain');
  const page = new JSDOM(html.replaceAll('<br>', '\n').replaceAll('</div>', '\n</div>')).window.document;
  expect(page.querySelector('table')).toBeNull();
  expect(bare(page.body.textContent ?? '')).toBe(bare(plain));
});

test('what lacks is told with its place and document, and left out of the sentences', () => {
  const { missing, plain } = rich({
    contact: { name: null },
    sender: { name: null, signature: null },
    means: { bank: null, link: null, code: null },
    invoices: [anInvoice({ number: 'A-1', dueOn: null }), anInvoice({ number: '', dueOn: '2026-11-20' })],
  });
  expect(missing).toEqual([
    { fact: 'contact-name', place: 'greeting', invoice: null, needed: false },
    { fact: 'payment-means', place: 'body', invoice: null, needed: true },
    { fact: 'invoice-number', place: 'table', invoice: null, needed: true },
    { fact: 'due-date', place: 'table', invoice: 'A-1', needed: true },
    { fact: 'sender-name', place: 'closing', invoice: null, needed: true },
  ]);
  expect(plain).toContain('por confirmar');
  expect(plain).toContain('dígamelo y se los envío');
});

test('a signature block is signed with the name that it lacks', () => {
  const { plain } = rich({
    quote: null,
    sender: { name: 'Irene Salas', signature: 'Cuentas por cobrar\nTel. 55 0000' },
  });
  expect(plain.endsWith('Irene Salas\nCuentas por cobrar\nTel. 55 0000')).toBe(true);
});

test('a thank-you tells what is settled and what remains', async () => {
  const thanks = await loadLetter('thank-you', 'es', 'usted');
  const paid = anInvoice({ number: 'A-1', open: money(0, 'MXN') });
  const all = fillLetter(thanks, someFacts({ invoices: [paid, { ...paid, number: 'A-2' }] }), 'plain');
  expect(all.plain).toContain('Las facturas A-1 y A-2 quedan saldadas.');
  expect(all.plain).not.toContain('saldo');
  expect(all.plain).not.toContain('Puede pagar');
  const part = fillLetter(thanks, someFacts({ invoices: [paid, anInvoice({ number: 'A-3' })] }), 'plain');
  expect(part.plain).toContain('La factura A-1 queda saldada.');
  expect(part.plain).toContain('De la factura A-3 queda un saldo de 4,820.00\u00a0MXN');
});

test('a file without its subject line is a mistake of ours', () => {
  expect(() => fillLetter({ ...gentle, files: { mail: 'Hola' } }, someFacts(), 'plain')).toThrow('does not begin with');
});

test('whatever the values, nothing in them becomes markup', () => {
  const ours =
    /<\/?(?:div|br|table|tbody|tr|th|td|b)(?: (?:cellpadding|cellspacing|border|style|align|colspan)="[^"<>]*")*>/g;
  const link = /<a href="(?:https:|mailto:)[^"<>]*">|<\/a>/g;
  const values = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...nasty));
  fc.assert(
    fc.property(values, (text) => {
      const { html } = fillLetter(
        gentle,
        someFacts({
          company: { name: text, taxId: null, country: null },
          sender: { name: text, signature: text },
          invoices: [anInvoice({ number: text, concept: text }), anInvoice()],
          means: { bank: text, link: `https://x.com/${text}`, code: text },
        }),
        'rich',
      );
      expect(html.replace(ours, '').replace(link, '')).not.toMatch(/[<>]/);
    }),
    { numRuns: 50 },
  );
}, 20_000);
