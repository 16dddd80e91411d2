import type { FormOfAddress, Language } from './customer';
import type { Money } from './money';
import type { PlainDate } from './plain-date';

/** A letter filled with facts. `html` is already escaped, made of `div`, `br`, `table` and `a` alone; `plain` says the same. */
export type Letter = { id: string; language: Language; subject: string; html: string; plain: string };

export type LetterInvoice = {
  number: string;
  concept: string | null;
  issuedOn: PlainDate | null;
  dueOn: PlainDate | null;
  total: Money;
  open: Money;
  /** Days after the due day; 0 or negative when it is not late. */
  daysLate: number;
  creditNote: boolean;
};

/** Our ways to be paid, as the person wrote them in settings. */
export type PaymentMeans = { bank: string | null; link: string | null; code: string | null };

/** Everything that a letter may say. Amounts are per currency and never added across currencies. */
export type LetterFacts = {
  today: PlainDate;
  locale: string;
  address: FormOfAddress;
  company: { name: string | null; taxId: string | null };
  sender: { name: string | null; signature: string | null };
  customer: { name: string };
  contact: { name: string | null };
  invoices: readonly LetterInvoice[];
  totals: readonly Money[];
  promise: { date: PlainDate; amounts: readonly Money[] } | null;
  payment: { amounts: readonly Money[]; paidOn: PlainDate; reference: string | null } | null;
  means: PaymentMeans;
};
