import { hasTerms, isAgreed, type CompanyTerms } from '@/lib/domain/company-terms';
import type { IncentiveRule } from '@/lib/domain/incentive';
import { incentiveOffers, offeredIncentive } from '@/lib/domain/incentive-offers';
import type { LetterFacts, ToldFacts } from '@/lib/domain/letter';
import type { PlainDate } from '@/lib/domain/plain-date';
import { ruleFor } from '@/lib/domain/read-incentive';
import { localeIn } from '@/lib/i18n/formats/locale';
import type { LetterTemplate } from '@/lib/letters/letter-template';
import { askedFacts, letterEntry, type LetterId } from '@/lib/letters/registry';
import { termsLine, termsLines, type TermsGround } from '@/lib/letters/terms-lines';
import type { LetterAnswers } from './letter-answers';
import type { ReminderFacts } from './letter-facts';
import type { OpenLine } from './letter-lines';

/** What the company says of itself that letters draw on besides the sender. */
export type OurTerms = { terms?: CompanyTerms | null; incentive?: IncentiveRule | null };

/**
 * The documents of a letter about paying early: those that still earn something, where a rule says so. Other letters, and
 * documents that a person picked, stay as they are.
 */
export function earningLines(
  id: LetterId,
  lines: readonly OpenLine[],
  { customer }: ReminderFacts,
  ours: OurTerms,
  { today, isPicked }: { today: PlainDate; isPicked: boolean },
): readonly OpenLine[] {
  if (id !== 'early-payment' || isPicked) return lines;
  const offers = incentiveOffers(ruleFor(customer.incentive, ours.incentive ?? null), lines, today);
  const earning = lines.filter(({ invoice }) => offers.some((offer) => offer.invoice.id === invoice.id));
  return earning.length > 0 ? earning : lines;
}

/**
 * What our rules suggest for a letter: the incentive, where every document of the letter earns it and the letter has a
 * place for it; and the terms that hold for this customer.
 */
export function ruledAnswers(
  id: LetterId,
  lines: readonly OpenLine[],
  facts: ReminderFacts,
  ours: OurTerms,
  template: LetterTemplate,
  day: { today: PlainDate; locale: string },
): Pick<LetterAnswers, 'incentive' | 'terms'> {
  const rule = ruleFor(facts.customer.incentive, ours.incentive ?? null);
  const offers = incentiveOffers(rule, lines, day.today);
  const isWhole = offers.length === lines.length && speaksOf(id, 'incentive');
  return {
    incentive: isWhole ? offeredIncentive(rule, offers) : null,
    terms: termsLines(groundOf(facts, ours, template, day.locale)).join('\n'),
  };
}

/** How a letter speaks of terms: whether they were agreed, and the one line that every letter may carry. */
export function quotedTerms(
  id: LetterId,
  facts: ReminderFacts,
  ours: OurTerms,
  template: LetterTemplate,
  { locale, told }: { locale: string; told: ToldFacts },
): Pick<LetterFacts, 'areTermsAgreed' | 'quote'> {
  const { customer } = facts;
  const isInside = letterEntry(id)?.kind === 'brief';
  // A letter that tells the terms themselves needs no line about them.
  const isTold = told.terms !== null && speaksOf(id, 'terms');
  const isQuoted = ours.terms?.quoted === true && !isInside && !isTold;
  return {
    areTermsAgreed: isAgreed(customer.agreement) || customer.terms !== null,
    quote: isQuoted ? termsLine(groundOf(facts, ours, template, locale)) : null,
  };
}

function speaksOf(id: LetterId, fact: 'incentive' | 'terms'): boolean {
  const entry = letterEntry(id);
  return entry !== null && askedFacts(entry).some((asked) => asked.fact === fact);
}

function groundOf(
  { customer }: ReminderFacts,
  { terms = null }: OurTerms,
  { words, language }: LetterTemplate,
  locale: string,
): TermsGround {
  return { customer, company: terms && hasTerms(terms) ? terms : null, words, locale: localeIn(language, locale) };
}
