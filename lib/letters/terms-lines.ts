import { agreedOn, type CompanyTerms } from '@/lib/domain/company-terms';
import type { Customer } from '@/lib/domain/customer';
import { dateInWords } from '@/lib/i18n/formats/dates';
import { cleanLine, cleanLines } from './clean-value';
import type { LetterWords } from './letter-template';

/** Whose terms are told: what was agreed with the customer comes before what the company says to everybody. */
export type TermsGround = {
  customer: Pick<Customer, 'terms' | 'agreement'>;
  company: CompanyTerms | null;
  words: LetterWords;
  locale: string;
};

/** All terms that hold for a customer, by line; none when nothing is on record. */
export function termsLines(ground: TermsGround): string[] {
  const { customer, company, words } = ground;
  const agreed = agreedLabel(ground);
  const own = cleanLines(customer.agreement?.terms ?? null);
  const named = agreed === null ? [] : [`${agreed}${own.length > 0 ? ':' : '.'}`];
  if (own.length > 0) return [...named, ...own];
  const days = customer.terms ?? company?.days ?? null;
  return [...named, ...cleanLines(company?.words ?? null), ...termOf(days, words), ...otherLines(company, words)];
}

/** The same in one line for the end of a letter: how long, and whom to ask; null when nothing is on record. */
export function termsLine(ground: TermsGround): string | null {
  const { customer, company, words } = ground;
  const agreed = agreedLabel(ground);
  const [own] = cleanLines(customer.agreement?.terms ?? null);
  const [ours] = cleanLines(company?.words ?? null);
  const days = customer.terms ?? company?.days ?? null;
  const what = own ?? (days === null ? ours : words.terms(days));
  const contact = cleanLine(company?.contact ?? null, 120);
  const named = agreed === null ? what : what === undefined ? `${agreed}.` : `${agreed}: ${what}`;
  const parts = [named, contact === null ? undefined : words.contactFor(contact)];
  return cleanLine(parts.filter((part) => part !== undefined).join(' '), 200);
}

function agreedLabel({ customer: { agreement }, words, locale }: TermsGround): string | null {
  const day = agreedOn(agreement);
  const reference = cleanLine(agreement?.reference ?? null, 40);
  return day === null && reference === null ? null : words.agreed(reference, day && dateInWords(day, locale));
}

function termOf(days: number | null, words: LetterWords): string[] {
  return days === null ? [] : [words.terms(days)];
}

function line(text: string | null | undefined, say: (text: string) => string): string[] {
  const clean = cleanLine(text ?? null, 200);
  return clean === null ? [] : [say(clean)];
}

function otherLines(company: CompanyTerms | null, words: LetterWords): string[] {
  return [
    ...line(company?.disputes, words.disputesHow),
    ...line(company?.late, words.ifLate),
    ...line(company?.contact, words.contactFor),
  ];
}
