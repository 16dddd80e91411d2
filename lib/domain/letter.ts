import type { FormOfAddress, Language } from './customer';
import type { Incentive } from './incentive';
import type { Money } from './money';
import type { PlainDate } from './plain-date';
import type { PlannedPart } from './plan-schedule';

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
  'missed-promise',
  'dispute',
  'answer-by',
  'plan-options',
  'plan',
  'extension-day',
  'incentive',
  'document-name',
  'call',
  'terms',
  'hand-over',
  'prepayment-day',
  'colleague',
] as const;

export type FactName = (typeof factNames)[number];

/** Of these, what no record holds: the person tells it beside the letter. */
export const toldFactNames = [
  'colleague',
  'call',
  'document-name',
  'plan-options',
  'plan',
  'extension-day',
  'incentive',
  'terms',
  'answer-by',
  'prepayment-day',
  'hand-over',
] as const satisfies readonly FactName[];

export type ToldFactName = (typeof toldFactNames)[number];

/** A fact that a letter asks a person for; one that is not `needed` may stay open. */
export type AskedFact = { fact: ToldFactName; needed: boolean };

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

/** How a company wishes to sound: greeting and closing follow, and whether letters offer to pay in parts unasked. */
export type LetterVoice = { formality: 'warm' | 'cordial' | 'formal'; offersPlans: boolean };

/**
 * What a person tells for one letter, since no record holds it or since they decide it here. Null or empty: not told;
 * the letter then leaves it out and the person is asked.
 */
export type ToldFacts = {
  /** By when we ask for an answer. */
  answerBy: PlainDate | null;
  /** What is proposed, at most two ways; a confirmed plan is the first of them. */
  plans: readonly (readonly PlannedPart[])[];
  extendedTo: PlainDate | null;
  incentive: Incentive | null;
  /** What is sent along: "el acta de entrega", "la factura". */
  document: string | null;
  /** The talk that a letter puts in writing; the summary may have lines. */
  call: { on: PlainDate; summary: string | null } | null;
  /** Agreed terms as the person words them, by line. */
  terms: string | null;
  /** Who will really take over, and from which day. */
  handOver: { to: string; on: PlainDate } | null;
  /** From when new orders are paid ahead, where that was agreed. */
  prepaymentFrom: PlainDate | null;
  /** Who in our own house is asked for help. */
  colleague: string | null;
};

/** What has happened before, as far as letters speak of it. */
export type LetterHistory = {
  /** Since when we work together, for a personal line. */
  since: PlainDate | null;
  /** The days of our letters about these invoices, oldest first. */
  writtenOn: readonly PlainDate[];
  /** A promised day that passed without the money. */
  missed: { date: PlainDate; amounts: readonly Money[] } | null;
  dispute: { openedOn: PlainDate; about: string | null; owner: string | null; answerBy: PlainDate | null } | null;
};

/** Everything that a letter may say. Totals follow from the invoices, per currency and never added across currencies. */
export type LetterFacts = {
  today: PlainDate;
  /** BCP-47 tag of the company's country (`localeOf`); the words follow the letter's language, the digits the country. */
  locale: string;
  company: { name: string | null; taxId: string | null; country: string | null };
  sender: { name: string | null; signature: string | null };
  voice: LetterVoice;
  /** `isConsumer` null is not known; then the reader is protected like a consumer. */
  customer: { name: string; taxId: string | null; country: string | null; isConsumer: boolean | null };
  contact: { name: string | null };
  /** A reminder: what it asks for. A confirmation: what was promised. A thank-you: what the payment was for. */
  invoices: readonly LetterInvoice[];
  promise: { date: PlainDate; amounts: readonly Money[] } | null;
  payment: { amounts: readonly Money[]; paidOn: PlainDate; reference: string | null } | null;
  means: PaymentMeans;
  /** When we last wrote about these invoices, for "Retomo mi nota del …". */
  earlierLetterOn: PlainDate | null;
  history: LetterHistory;
  told: ToldFacts;
  /** Whether the terms that are told were agreed by both; absent: they were. */
  areTermsAgreed?: boolean;
  /** Our terms in one line, where letters carry them (practice S2.4). */
  quote?: string | null;
};

/** A call as it may go: what to say, and what to answer to what one hears. */
export type CallScript = { id: string; language: Language; title: string; steps: readonly CallStep[] };

export type CallStep = { heading: string; say: readonly string[]; branches: readonly CallBranch[] };

/** `when` is what the customer may say, `say` what one answers. */
export type CallBranch = { when: string; say: readonly string[] };

/** Letters to one person exist in these forms; `vos` is made from the *tú* letter, `vosotros` is answered in *tú*. */
export type LetterForm = 'usted' | 'tú' | 'vos' | 'neutral';

/** The form of the letters in a language for a person who is addressed like this; only Spanish has several. */
export function letterFormOf(language: Language, address: FormOfAddress): LetterForm {
  if (language !== 'es') return 'neutral';
  if (address === 'vos') return 'vos';
  return address === 'usted' || address === 'neutral' ? 'usted' : 'tú';
}
