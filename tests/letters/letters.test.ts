import { describe, expect, test } from 'vitest';
import type { FormOfAddress, Language } from '@/lib/domain/customer';
import type { LetterFacts, LetterForm } from '@/lib/domain/letter';
import { money } from '@/lib/domain/money';
import { fillLetter } from '@/lib/letters/fill-letter';
import { loadLetter } from '@/lib/letters/load-letter';
import { letterIds } from '@/lib/letters/registry';
import { anInvoice, someFacts } from './facts';

const forms: readonly [Language, FormOfAddress][] = [
  ['es', 'usted'],
  ['es', 'tú'],
  ['en', 'neutral'],
  ['pt', 'neutral'],
];

const every = letterIds.flatMap((id) => forms.map(([language, address]) => [id, language, address] as const));

const otherForms: Record<LetterForm, RegExp> = {
  usted: /\b(?:te|tu|tus|contigo|tú)\b/i,
  tú: /\b(?:le|les|su|sus|usted|ustedes)\b/i,
  neutral: /\b(?:usted|tú|o senhor|a senhora)\b/i,
};

const nothing: Partial<LetterFacts> = {
  company: { name: null, taxId: null },
  sender: { name: null, signature: null },
  contact: { name: null },
  invoices: [],
  promise: null,
  payment: null,
  means: { bank: null, link: null, code: null },
  earlierLetterOn: null,
};

const awkward: Readonly<Record<string, LetterFacts>> = {
  plain: someFacts(),
  'nothing on record': someFacts(nothing),
  'no name, no due day, no number': someFacts({
    contact: { name: null },
    invoices: [anInvoice({ number: ' ', dueOn: null, concept: null })],
  }),
  'empty strings everywhere': someFacts({
    company: { name: '', taxId: '' },
    sender: { name: ' ', signature: '\n \n' },
    customer: { name: '' },
    contact: { name: '' },
    promise: { date: '2026-11-27', amounts: [] },
    payment: { amounts: [], paidOn: '2026-11-23', reference: '' },
    means: { bank: '\n', link: ' ', code: '' },
  }),
  'forty invoices': someFacts({ invoices: Array.from({ length: 40 }, (_, at) => anInvoice({ number: `A-${at}` })) }),
  'three currencies, one without decimals': someFacts({
    locale: 'es-CL',
    invoices: [
      anInvoice({ open: money(1_250_300, 'CLP') }),
      anInvoice({ number: 'B-2', open: money(90_050, 'USD') }),
      anInvoice({ number: 'B-3', open: money(4_000, 'EUR'), daysLate: -4, dueOn: '2026-11-28' }),
    ],
  }),
  'a credit note': someFacts({
    invoices: [anInvoice(), anInvoice({ number: 'NC-9', creditNote: true, open: money(50_000, 'MXN'), dueOn: null })],
  }),
  'a credit note alone': someFacts({ invoices: [anInvoice({ number: 'NC-9', creditNote: true })] }),
  'due today': someFacts({ invoices: [anInvoice({ dueOn: '2026-11-24', daysLate: 0 })] }),
  'not due yet': someFacts({ invoices: [anInvoice({ dueOn: '2026-12-01', daysLate: -7 })] }),
  'all paid': someFacts({ invoices: [anInvoice({ open: money(0, 'MXN') }), anInvoice({ open: money(0, 'MXN') })] }),
};

describe.each(Object.entries(awkward))('with %s', (_, facts) => {
  test.each(every)('%s in %s, %s, has no blank, no tag and no stray mark', async (id, language, address) => {
    const letter = await loadLetter(id, language, address);
    const { subject, plain, html } = fillLetter(letter, facts, 'rich');
    const { text } = fillLetter(letter, facts, 'sms');
    for (const said of [subject, plain, text]) {
      expect(said).not.toMatch(/undefined|null|NaN|\{\{|\}\}|\[object|Invalid/);
      expect(said).not.toMatch(/ [,.;:?!]|\(\s*\)|,\s*[,.]|\.\.|¿\s*\?/);
      expect(said.trim()).toBe(said);
      expect(said).not.toBe('');
    }
    expect(plain).not.toMatch(/\n{3}/);
    expect(subject).not.toContain('\n');
    expect(html).not.toMatch(/undefined|\{\{|\n/);
  });
});

describe.each(every)('%s in %s, %s', (id, language, address) => {
  test('says what it is about, how to pay, whom to ask and who writes, in few words', async () => {
    const { subject, plain, missing } = fillLetter(await loadLetter(id, language, address), someFacts(), 'rich');
    expect(missing).toEqual([]);
    for (const fact of ['Rosa', 'A-1042', '4,820.00\u00a0MXN', 'Harina de maíz', 'Cuenta 44 1020', 'Irene Salas'])
      expect(plain).toContain(fact);
    expect(plain).toMatch(/11 de noviembre de 2026|November 11, 2026|11 de novembro de 2026/);
    expect(plain).toContain('?');
    expect(subject).toContain('Molinos Tres Ríos');
    expect(plain.split(/\s+/).length).toBeLessThan(190);
    for (const sentence of plain.split(/[.?!:]\s|\n/)) expect(sentence.split(' ').length).toBeLessThanOrEqual(32);
  });

  test('keeps one form of address', async () => {
    const files = await loadLetter(id, language, address);
    const words = [files.text, files.message, files.partials['means'] ?? ''].join('\n');
    expect(words).not.toMatch(otherForms[files.form]);
    expect(words).not.toMatch(/\b(?:vos|vosotros|vuestr[oa]s?|obrigad[oa]s?)\b/i);
  });

  test('threatens nobody and uses no jargon', async () => {
    const files = await loadLetter(id, language, address);
    expect(files.text + files.message).not.toMatch(
      /urgente|inmediat|último aviso|legal|abogad|judicial|intereses|recargo|immediately|final notice|lawyer|court|imediat|advogad|sírvase|por medio de la presente|hereby|!!/i,
    );
  });

  test('leaves escaping to the filling: its own words hold no sign of HTML', async () => {
    const files = await loadLetter(id, language, address);
    const words = [files.text, files.message, ...Object.values(files.partials)]
      .join('\n')
      .replace(/\{\{[^}]*\}\}+/g, '');
    expect(words).not.toMatch(/[<>&]/);
  });

  test('names only parts and values that exist', async () => {
    const files = await loadLetter(id, language, address);
    for (const text of [files.text, files.message, ...Object.values(files.partials)])
      for (const [, part = ''] of text.matchAll(/\{\{> ([\w-]+)\}\}/g)) expect(files.partials).toHaveProperty(part);
  });

  test('fits into one short message', async () => {
    const { size } = fillLetter(await loadLetter(id, language, address), someFacts(), 'sms');
    expect(size).toMatchObject({ encoding: 'gsm-7', messages: 1 });
  });
});

test.each([
  ['vos', '¿Me dices qué día'],
  ['vosotros', '¿Me dices qué día'],
  ['neutral', '¿Podría indicarme qué día'],
] as const)('who is addressed as %s gets the nearest Spanish letter', async (address, words) => {
  expect(fillLetter(await loadLetter('gentle', 'es', address), someFacts(), 'plain').plain).toContain(words);
});
