import type { CustomerAgreement } from './customer';
import type { PlainDate } from './plain-date';

/**
 * Under which terms we sell (practices S2.2–S2.4), as the company says them. `words` is the company's own text and comes
 * first wherever the terms are told; `late` stands only where something really follows a late payment.
 */
export type CompanyTerms = {
  /** Days from the invoice date. */
  days: number | null;
  late: string | null;
  /** Whom to write to about invoices and payments. */
  contact: string | null;
  /** How to tell us that something is not right. */
  disputes: string | null;
  words: string | null;
  /** Whether every letter carries them in one line. */
  quoted: boolean;
};

/** Whether the company has said anything at all about its terms. */
export function hasTerms({ days, late, contact, disputes, words }: Omit<CompanyTerms, 'quoted'>): boolean {
  return days !== null || [late, contact, disputes, words].some((text) => text !== null && text.trim() !== '');
}

/** The day on which a customer agreed to terms: signed, or acknowledged; null when they did neither. */
export function agreedOn(agreement: CustomerAgreement | null | undefined): PlainDate | null {
  return agreement?.signedOn ?? agreement?.acknowledged?.on ?? null;
}

/** Whether anything is on record that both sides agreed to. */
export function isAgreed(agreement: CustomerAgreement | null | undefined): boolean {
  return agreedOn(agreement) !== null;
}
