import type { Language } from '@/lib/domain/customer';
import type { LetterFacts, LetterInvoice } from '@/lib/domain/letter';
import { dateInWords, weekdayInWords } from '@/lib/i18n/formats/dates';
import { localeIn } from '@/lib/i18n/formats/locale';
import { letterAmounts, letterMoney } from '@/lib/i18n/formats/money';
import { letterDay } from './letter-day';
import { cleanLine, isolate, safeLink } from './clean-value';
import {
  dueInWords,
  invoiceConcept,
  invoiceNumber,
  invoiceRow,
  openDocuments,
  openTotals,
  signedOpen,
} from './invoice-rows';
import { hasMeans, letterBlocks, type LetterTarget } from './letter-blocks';
import type { LetterTemplate } from './letter-template';
import { ofCompany } from './of-company';
import { salutationOf } from './salutation';
import { toldView } from './told-view';
import { documentNoun, payingBy, taxIdName } from './vocabulary';

/** Letters that go out after the calls, or on paper, greet and close with some ceremony whatever the company's voice. */
export type LetterManner = { target: LetterTarget; ceremony: boolean; onPaper: boolean };

/**
 * The names that letter files may use. Single values are plain text, which the filling escapes; `table`, `means` and
 * `signature` come written for their target and stand in triple braces, like the blocks of `toldView`.
 */
export type LetterView = ReturnType<typeof letterView>;

export function letterView({ language, words }: LetterTemplate, facts: LetterFacts, manner: LetterManner) {
  const locale = localeIn(language, facts.locale);
  const noun = documentNoun(language, facts);
  const open = openDocuments(facts.invoices);
  const totals = openTotals(open);
  const rows = open.map((invoice) => invoiceRow(invoice, { words, locale }));
  const sums = totals.map((total) => letterMoney(total, locale));
  const only = open.length === 1 && open[0]?.creditNote === false ? open[0] : null;
  const formality = manner.ceremony ? 'formal' : facts.voice.formality;
  const invoices = open.filter(isInvoice).length;
  return {
    ...salutationOf(facts.contact.name, facts.customer.name),
    formal: formality === 'formal',
    warm: formality === 'warm',
    onPaper: manner.onPaper,
    document: noun.one,
    documents: noun.many,
    heading: capitalised(noun.one),
    headings: capitalised(noun.many),
    company: shown(facts.company.name, 60),
    ofCompany: ofCompany(shown(facts.company.name, 60) ?? ''),
    companyTaxId: taxIdLine(language, facts.company.country, facts.company.taxId),
    customerTaxId: taxIdLine(language, facts.customer.country ?? facts.company.country, facts.customer.taxId),
    sender: shown(facts.sender.name, 60),
    one: only && single(only, facts, locale),
    several: only === null && open.length > 0 ? { count: words.documents(invoices, noun) } : null,
    anyLate: rows.some((row) => row.isLate),
    totals: letterAmounts(totals, locale),
    settled: settledOf(facts.invoices, language),
    promise: facts.promise && {
      promisedOn: weekdayInWords(facts.promise.date, facts.today, locale),
      promisedShort: letterDay(facts.promise.date, facts.today, locale),
      promisedAmounts: letterAmounts(facts.promise.amounts, locale),
    },
    payment: facts.payment && {
      paidAmounts: letterAmounts(facts.payment.amounts, locale),
      paidOn: dateInWords(facts.payment.paidOn, locale),
      reference: shown(facts.payment.reference, 40),
    },
    agreedByPhone: facts.promise !== null || (facts.told.call?.summary ?? '').trim() !== '',
    earlier: facts.earlierLetterOn && weekdayInWords(facts.earlierLetterOn, facts.today, locale),
    offersPlans: facts.voice.offersPlans,
    canPay: hasMeans(facts),
    payBy: payingBy(language, facts),
    link: payLink(facts),
    ...toldView(facts, totals, { words, locale }, manner.target),
    ...letterBlocks(facts, { rows, totals: sums, noun: capitalised(noun.one) }, words, manner.target),
  };
}

function single(invoice: LetterInvoice, { today }: LetterFacts, locale: string) {
  const due = dueInWords(invoice, locale);
  return {
    number: invoiceNumber(invoice),
    concept: invoiceConcept(invoice),
    amount: letterMoney(signedOpen(invoice), locale),
    due,
    dueShort: invoice.dueOn && letterDay(invoice.dueOn, today, locale),
    late: due !== null && invoice.daysLate > 0,
    today: due !== null && invoice.daysLate === 0,
    ahead: due !== null && invoice.daysLate < 0,
  };
}

/** The documents that the payment closed: a list of up to six numbers, since more would not be read. */
function settledOf(invoices: readonly LetterInvoice[], language: string) {
  const paid = invoices.filter((invoice) => isInvoice(invoice) && invoice.open.minor === 0);
  const numbers = paid.flatMap((invoice) => invoiceNumber(invoice) ?? []);
  if (paid.length === 0) return null;
  const listed = numbers.length === paid.length && numbers.length <= 6;
  const list = listed ? new Intl.ListFormat(language, { type: 'conjunction' }).format(numbers) : null;
  return { settledOne: paid.length === 1, settledMany: paid.length > 1, list };
}

function taxIdLine(language: Language, country: string | null, taxId: string | null): string | null {
  const id = shown(taxId, 30);
  return id === null ? null : `${taxIdName(language, country, id)}: ${id}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isInvoice(invoice: LetterInvoice): boolean {
  return !invoice.creditNote;
}

function shown(text: string | null, limit: number): string | null {
  const line = cleanLine(text, limit);
  return line === null ? null : isolate(line);
}

/** A message carries a link only when it can be pressed. */
function payLink({ means }: LetterFacts): string | null {
  const link = cleanLine(means.link, 100);
  return link === null ? null : safeLink(link);
}
