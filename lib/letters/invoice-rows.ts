import { money, totalsByCurrency, type Money } from '@/lib/domain/money';
import type { LetterInvoice } from '@/lib/domain/letter';
import { dateInWords } from '@/lib/i18n/formats/dates';
import { letterMoney } from '@/lib/i18n/formats/money';
import { letterDay } from './letter-day';
import { cleanLine, isolate } from './clean-value';
import type { LetterWords } from './letter-template';

/** One line of the invoice table as words of the letter, not yet escaped for any target. */
export type InvoiceRow = {
  number: string;
  concept: string | null;
  due: string;
  late: string;
  open: string;
  isLate: boolean;
};

/** What the rows are told in. */
export type Telling = { words: LetterWords; locale: string };

/** What is still owed of a document; a credit note always counts against the rest. */
export function signedOpen({ open, creditNote }: LetterInvoice): Money {
  return creditNote ? money(-Math.abs(open.minor), open.currency) : open;
}

/** The documents that still have an open amount, oldest first by due day within a currency, credit notes last. */
export function openDocuments(invoices: readonly LetterInvoice[]): LetterInvoice[] {
  const currencies = [...new Set(invoices.map(({ open }) => open.currency))];
  const rank = (invoice: LetterInvoice) => currencies.indexOf(invoice.open.currency) * 2 + Number(invoice.creditNote);
  return invoices
    .filter(({ open }) => open.minor !== 0)
    .toSorted((a, b) => rank(a) - rank(b) || (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
}

/** One total per currency, credit notes deducted; currencies are never added together. */
export function openTotals(invoices: readonly LetterInvoice[]): Money[] {
  return totalsByCurrency(invoices.map(signedOpen));
}

export function invoiceRow(invoice: LetterInvoice, { words, locale }: Telling): InvoiceRow {
  const number = invoiceNumber(invoice) ?? words.noNumber;
  const isLate = !invoice.creditNote && invoice.dueOn !== null && invoice.daysLate > 0;
  const inTime = invoice.creditNote || invoice.dueOn === null ? '' : words.notLate;
  return {
    number: invoice.creditNote ? `${words.creditNote} ${number}` : number,
    concept: invoiceConcept(invoice),
    due: dueWords(invoice, words, (day) => letterDay(day, null, locale)),
    late: isLate ? words.days(invoice.daysLate) : inTime,
    open: letterMoney(signedOpen(invoice), locale),
    isLate,
  };
}

/** The due day of a single document in a sentence, `12 de mayo de 2026`; null when the record has none. */
export function dueInWords({ dueOn }: LetterInvoice, locale: string): string | null {
  return dueOn === null ? null : dateInWords(dueOn, locale);
}

export function invoiceNumber({ number }: LetterInvoice): string | null {
  const clean = cleanLine(number, 40);
  return clean === null ? null : isolate(clean);
}

export function invoiceConcept({ concept }: LetterInvoice): string | null {
  const clean = cleanLine(concept, 120)?.replace(/[.;,\s]+$/, '') ?? '';
  return clean === '' ? null : isolate(clean);
}

/** A credit note has no due day; an invoice without one says that it is to be confirmed. */
function dueWords(invoice: LetterInvoice, words: LetterWords, tell: (day: string) => string): string {
  if (invoice.dueOn !== null && !invoice.creditNote) return tell(invoice.dueOn);
  return invoice.creditNote ? '' : words.toBeConfirmed;
}
