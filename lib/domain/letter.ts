import type { FormOfAddress, Language } from './customer';
import type { Money } from './money';
import type { PlainDate } from './plain-date';

/** A letter filled with facts. `html` is already escaped, made of `div`, `br`, `table`, `b` and `a` alone; `plain` says the same. */
export type Letter = { id: string; language: Language; subject: string; html: string; plain: string };

/** A letter together with what it lacks; nothing of that is printed as a blank, so the person must be told. */
export type FilledLetter = Letter & { missing: readonly MissingFact[] };

/** The same for a text message: no subject, and its size as the networks count it. */
export type FilledMessage = {
  id: string;
  language: Language;
  text: string;
  size: MessageSize;
  missing: readonly MissingFact[];
};

/** `units` are septets in GSM-7 and UTF-16 units in UCS-2; one message holds 160 or 70, parts of a longer one 153 or 67. */
export type MessageSize = { encoding: 'gsm-7' | 'ucs-2'; units: number; messages: number };

/** What letters may lack, as codes that the interface turns into words. */
export const factNames = [
  'contact-name',
  'company-name',
  'sender-name',
  'invoices',
  'invoice-number',
  'due-date',
  'promise',
  'payment',
  'payment-means',
  'earlier-letter',
] as const;

export type FactName = (typeof factNames)[number];

/**
 * A fact that the record does not hold. `needed`: without it the letter says too little to be sent; otherwise it would
 * only be better with it. `invoice` names the document that lacks it.
 */
export type MissingFact = {
  fact: FactName;
  place: 'subject' | 'greeting' | 'body' | 'table' | 'closing';
  invoice: string | null;
  needed: boolean;
};

export type LetterInvoice = {
  number: string;
  concept: string | null;
  issuedOn: PlainDate | null;
  dueOn: PlainDate | null;
  total: Money;
  /** What is still owed of it; zero when it is paid. A credit note counts against the rest whatever its sign. */
  open: Money;
  /** Days after the due day; 0 or negative when it is not late. */
  daysLate: number;
  creditNote: boolean;
};

/** Our ways to be paid, as the person wrote them in settings: bank lines, a link, a code to copy (Pix, reference). */
export type PaymentMeans = { bank: string | null; link: string | null; code: string | null };

/** Everything that a letter may say. Totals follow from the invoices, per currency and never added across currencies. */
export type LetterFacts = {
  today: PlainDate;
  /** BCP-47 tag of the company's country (`localeOf`); the words follow the letter's language, the digits the country. */
  locale: string;
  company: { name: string | null; taxId: string | null };
  sender: { name: string | null; signature: string | null };
  customer: { name: string };
  contact: { name: string | null };
  /** A reminder: what it asks for. A confirmation: what was promised. A thank-you: what the payment was for. */
  invoices: readonly LetterInvoice[];
  promise: { date: PlainDate; amounts: readonly Money[] } | null;
  payment: { amounts: readonly Money[]; paidOn: PlainDate; reference: string | null } | null;
  means: PaymentMeans;
  /** When we last wrote about these invoices, for "Retomo mi nota del …". */
  earlierLetterOn: PlainDate | null;
};

/** Letters to one person exist in these forms; `vos` and `vosotros` are answered in *tú*, `neutral` in *usted*. */
export type LetterForm = 'usted' | 'tú' | 'neutral';

/** The form of the letters in a language for a person who is addressed like this; only Spanish has two. */
export function letterFormOf(language: Language, address: FormOfAddress): LetterForm {
  if (language !== 'es') return 'neutral';
  return address === 'usted' || address === 'neutral' ? 'usted' : 'tú';
}
