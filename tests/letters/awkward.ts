import type { LetterFacts } from '@/lib/domain/letter';
import { money } from '@/lib/domain/money';
import { aCustomerCalled, anInvoice, everythingTold, someFacts, someHistory } from './facts';

const nothingTold = everythingTold({
  answerBy: null,
  plans: [],
  extendedTo: null,
  incentive: null,
  document: null,
  call: null,
  terms: null,
  handOver: null,
  prepaymentFrom: null,
  colleague: null,
});

const noHistory = someHistory({ since: null, writtenOn: [], missed: null, dispute: null });

const nasty = `A & <b>"B" 'C' {{{table}}} {{> means}}\r\n# x\u202e`;

/** Customers and records on which a letter could trip, each a fact that real ledgers hold. */
export const awkward: Readonly<Record<string, LetterFacts>> = {
  plain: someFacts(),
  'nothing on record and nothing told': someFacts({
    company: { name: null, taxId: null, country: null },
    sender: { name: null, signature: null },
    contact: { name: null },
    invoices: [],
    promise: null,
    payment: null,
    means: { bank: null, link: null, code: null },
    earlierLetterOn: null,
    history: noHistory,
    told: nothingTold,
    areTermsAgreed: false,
    quote: null,
  }),
  'no name, no due day, no number': someFacts({
    contact: { name: null },
    invoices: [anInvoice({ number: ' ', dueOn: null, concept: null })],
    told: nothingTold,
  }),
  'empty strings everywhere': someFacts({
    company: { name: '', taxId: '', country: '' },
    sender: { name: ' ', signature: '\n \n' },
    customer: { name: '', taxId: '', country: '', isConsumer: null },
    contact: { name: '' },
    promise: { date: '2026-11-27', amounts: [] },
    payment: { amounts: [], paidOn: '2026-11-23', reference: '' },
    means: { bank: '\n', link: ' ', code: '' },
    history: someHistory({
      missed: { date: '2026-11-20', amounts: [] },
      dispute: { openedOn: '2026-11-17', about: ' ', owner: '', answerBy: null },
    }),
    told: everythingTold({
      plans: [[], []],
      incentive: { kind: 'gift', what: ' ', until: '2026-12-01' },
      document: ' ',
      call: { on: '2026-11-19', summary: '\n' },
      terms: ' \n ',
      handOver: { to: ' ', on: '2026-12-07' },
      colleague: '',
    }),
  }),
  'forty invoices': someFacts({ invoices: Array.from({ length: 40 }, (_, at) => anInvoice({ number: `A-${at}` })) }),
  'three currencies, one without decimals': someFacts({
    locale: 'es-CL',
    company: { name: 'Molinos Tres Ríos', taxId: '76.123.456-0', country: 'CL' },
    customer: { name: 'Rosa Beltrán', taxId: '12.345.678-5', country: 'CL', isConsumer: true },
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
  'due today, a credit for paying early': someFacts({
    invoices: [anInvoice({ dueOn: '2026-11-24', daysLate: 0 })],
    told: everythingTold({
      incentive: { kind: 'credit', amount: money(15_000, 'MXN'), until: '2026-11-30', when: 'on-time' },
    }),
    areTermsAgreed: false,
  }),
  'not due yet, a gift for paying early, a voice that is warm and offers nothing unasked': someFacts({
    invoices: [anInvoice({ dueOn: '2026-12-01', daysLate: -7 })],
    voice: { formality: 'warm', offersPlans: false },
    told: everythingTold({ incentive: { kind: 'gift', what: 'una caja de panes', until: '2026-11-30' } }),
  }),
  'all paid': someFacts({ invoices: [anInvoice({ open: money(0, 'MXN') }), anInvoice({ open: money(0, 'MXN') })] }),
  'a Colombian consumer with a title, written to formally': someFacts({
    locale: 'es-CO',
    voice: { formality: 'formal', offersPlans: true },
    company: { name: 'Molinos Tres Ríos', taxId: '900123456', country: 'CO' },
    customer: { name: 'Rosa Beltrán', taxId: '52123456', country: 'CO', isConsumer: true },
    contact: { name: 'Sra. Rosa Beltrán' },
    means: { bank: 'Banco Sierra, ahorros 44', link: 'https://pse.example.com/x', code: null },
  }),
  'a Brazilian company with Pix alone': someFacts({
    locale: 'pt-BR',
    company: { name: 'Moinhos do Vale', taxId: '12.345.678/0001-95', country: 'BR' },
    means: { bank: null, link: null, code: 'pix@moinhos.example' },
  }),
  'signs of markup, templates and steps in every value': someFacts({
    company: { name: nasty, taxId: nasty, country: 'MX' },
    sender: { name: nasty, signature: nasty },
    customer: aCustomerCalled(nasty),
    contact: { name: null },
    invoices: [anInvoice({ number: nasty, concept: nasty })],
    payment: { amounts: [money(1, 'MXN')], paidOn: '2026-11-23', reference: nasty },
    means: { bank: nasty, link: nasty, code: nasty },
    history: someHistory({ dispute: { openedOn: '2026-11-17', about: nasty, owner: nasty, answerBy: null } }),
    quote: nasty,
    told: everythingTold({
      document: nasty,
      call: { on: '2026-11-19', summary: nasty },
      terms: nasty,
      handOver: { to: nasty, on: '2026-12-07' },
      colleague: nasty,
    }),
  }),
  'names that are written from right to left': someFacts({
    company: { name: 'مطاحن النيل', taxId: null, country: null },
    customer: aCustomerCalled('שלום 12'),
    contact: { name: null },
    invoices: [anInvoice({ number: 'א-1' })],
  }),
};
