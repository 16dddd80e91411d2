import type { CompanyTerms } from '@/lib/domain/company-terms';
import type { IncentiveRule } from '@/lib/domain/incentive';
import type { Letter, PaymentMeans } from '@/lib/domain/letter';
import type { PlainDate } from '@/lib/domain/plain-date';
import { dateInWords } from '@/lib/i18n/formats/dates';
import { localeIn } from '@/lib/i18n/formats/locale';
import { letterMoney } from '@/lib/i18n/formats/money';
import { percentInWords } from '@/lib/i18n/formats/percent';
import { blockOf, fillDocument, linesOf, shownLine, type DocumentTemplate } from './fill-document';
import { hasMeans, meansBlock } from './letter-blocks';
import { taxIdName } from './vocabulary';

/** What the one-page policy says; what is not on record has no heading. */
export type PolicyFacts = {
  today: PlainDate;
  locale: string;
  company: { name: string | null; taxId: string | null; country: string | null };
  terms: CompanyTerms;
  incentive: IncentiveRule | null;
  means: PaymentMeans;
};

/** The company's payment policy on one page (practice S2.2), its own words first. */
export function fillPolicy(template: DocumentTemplate, facts: PolicyFacts): Letter {
  const { language, words } = template;
  const locale = localeIn(language, facts.locale);
  const { company, terms, today } = facts;
  const taxId = shownLine(company.taxId, 30);
  return fillDocument(template, (target) => ({
    company: shownLine(company.name, 120),
    companyTaxId: taxId && `${taxIdName(language, company.country, taxId)}: ${taxId}`,
    day: dateInWords(today, locale),
    words: blockOf(linesOf(terms.words), target),
    days: terms.days === null ? null : words.terms(terms.days),
    canPay: hasMeans(facts),
    means: meansBlock(facts, words, target),
    incentive: facts.incentive && incentiveOf(facts.incentive, template, locale),
    disputes: blockOf(linesOf(terms.disputes), target),
    late: blockOf(linesOf(terms.late), target),
    contact: blockOf(linesOf(terms.contact), target),
  }));
}

function incentiveOf({ when, daysBefore, reward, until }: IncentiveRule, { words }: DocumentTemplate, locale: string) {
  return {
    onTime: when === 'on-time',
    daysBefore: words.days(daysBefore),
    discount: reward.kind === 'discount' ? percentInWords(reward.percent, locale) : null,
    credit: reward.kind === 'credit' ? letterMoney(reward.amount, locale) : null,
    gift: reward.kind === 'gift' ? shownLine(reward.what, 80) : null,
    until: until && dateInWords(until, locale),
  };
}
