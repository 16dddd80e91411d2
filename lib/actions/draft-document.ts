import { hasTerms, isAgreed, type CompanyTerms } from '@/lib/domain/company-terms';
import type { Customer, Language } from '@/lib/domain/customer';
import type { IncentiveRule } from '@/lib/domain/incentive';
import type { InstalmentPlan } from '@/lib/domain/instalment-plan';
import { invoiceLabel, type Invoice } from '@/lib/domain/invoice';
import type { Letter } from '@/lib/domain/letter';
import { partsOf } from '@/lib/domain/plan-offers';
import type { PlainDate } from '@/lib/domain/plain-date';
import { localeIn } from '@/lib/i18n/formats/locale';
import { fillAgreement } from '@/lib/letters/fill-agreement';
import { fillPolicy } from '@/lib/letters/fill-policy';
import { loadDocument } from '@/lib/letters/load-letter';
import { termsLines } from '@/lib/letters/terms-lines';
import type { ReminderSender } from './letter-facts';

type Day = { today: PlainDate; locale: string };
type Sender = Pick<ReminderSender, 'company' | 'means'> & { terms: CompanyTerms; incentive: IncentiveRule | null };

/** The plans of one agreement (one for each currency), with the documents that they are about. */
export type AgreedPlans = {
  customer: Customer;
  plans: readonly Pick<InstalmentPlan, 'schedule'>[];
  invoices: readonly Invoice[];
};

/** A payment agreement from a plan, to print and sign or to paste (practices S0.29, S2.30). Nothing is written or sent. */
export async function draftAgreement(
  { today, locale }: Day,
  { customer, plans, invoices }: AgreedPlans,
  { company, means, terms }: Sender,
  language: Language,
): Promise<Letter> {
  const { text, words } = await loadDocument('payment-agreement', language);
  const ground = { customer, company: hasTerms(terms) ? terms : null, words, locale: localeIn(language, locale) };
  return fillAgreement(
    { id: 'payment-agreement', language, text, words },
    {
      today,
      locale,
      company,
      customer: {
        name: customer.name,
        taxId: customer.taxId,
        country: customer.country,
        isConsumer: customer.consumer,
      },
      invoices: invoices.map((invoice) => ({
        number: invoiceLabel(invoice),
        dueOn: invoice.dueOn,
        total: invoice.total,
      })),
      schedule: partsOf(plans),
      means,
      terms: termsLines(ground),
      areTermsAgreed: isAgreed(customer.agreement) || customer.terms !== null,
    },
  );
}

/** The company's payment policy on one page (practice S2.2). */
export async function draftTermsPolicy(
  { today, locale }: Day,
  { company, means, terms, incentive }: Sender,
  language: Language,
): Promise<Letter> {
  const { text, words } = await loadDocument('terms-policy', language);
  return fillPolicy({ id: 'terms-policy', language, text, words }, { today, locale, company, terms, incentive, means });
}
