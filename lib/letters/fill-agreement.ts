import type { Language } from '@/lib/domain/customer';
import type { Letter, PaymentMeans } from '@/lib/domain/letter';
import { totalsByCurrency, type Money } from '@/lib/domain/money';
import type { PlannedPart } from '@/lib/domain/plan-schedule';
import type { PlainDate } from '@/lib/domain/plain-date';
import { dateInWords } from '@/lib/i18n/formats/dates';
import { localeIn } from '@/lib/i18n/formats/locale';
import { letterAmounts, letterMoney } from '@/lib/i18n/formats/money';
import { letterDay } from './letter-day';
import { escapeHtml } from './clean-value';
import { blockOf, fillDocument, shownLine, type DocumentTemplate } from './fill-document';
import { hasMeans, meansBlock, type LetterTarget } from './letter-blocks';
import { scheduleTable } from './schedule-table';
import { amountCell, cell, headCell, tableOf } from './table-html';
import { documentNoun, taxIdName } from './vocabulary';

/** One side of an agreement. */
export type Party = { name: string | null; taxId: string | null; country: string | null };

export type AgreedDocument = { number: string | null; dueOn: PlainDate | null; total: Money };

/** What a payment agreement says; the schedule is the plan's own, currencies apart. */
export type AgreementFacts = {
  today: PlainDate;
  /** BCP-47 tag of the company's country. */
  locale: string;
  company: Party;
  customer: Party & { isConsumer: boolean | null };
  invoices: readonly AgreedDocument[];
  schedule: readonly PlannedPart[];
  means: PaymentMeans;
  /** Terms that hold for this customer, by line. */
  terms: readonly string[];
  areTermsAgreed: boolean;
};

/** A payment agreement to print and sign, or to paste into a mail (practices S0.29, S2.30). */
export function fillAgreement(template: DocumentTemplate, facts: AgreementFacts): Letter {
  const { language, words } = template;
  const locale = localeIn(language, facts.locale);
  const noun = documentNoun(language, facts);
  const { company, customer, schedule, today } = facts;
  const totals = totalsByCurrency(schedule.flatMap(({ amounts }) => amounts));
  const heading = noun.one.charAt(0).toUpperCase() + noun.one.slice(1);
  return fillDocument(template, (target) => ({
    company: shownLine(company.name, 120),
    companyTaxId: taxLine(language, company),
    customer: shownLine(customer.name, 120),
    customerTaxId: taxLine(language, { ...customer, country: customer.country ?? company.country }),
    day: dateInWords(today, locale),
    document: noun.one,
    documents: noun.many,
    one: facts.invoices.length === 1,
    totals: letterAmounts(totals, locale),
    list: documentList(facts.invoices, { ...words, number: heading }, locale, target),
    parts: schedule.length > 1 ? String(schedule.length) : null,
    schedule: scheduleTable(schedule, today, { words, locale }, target),
    canPay: hasMeans(facts),
    means: meansBlock(facts, words, target),
    terms: blockOf(facts.terms, target),
    termsAgreed: facts.areTermsAgreed,
    signatures: signatures([company.name, customer.name], words.signature, target),
  }));
}

function taxLine(language: Language, { country, taxId }: Party): string | null {
  const id = shownLine(taxId, 30);
  return id === null ? null : `${taxIdName(language, country, id)}: ${id}`;
}

function documentList(
  invoices: readonly AgreedDocument[],
  words: DocumentTemplate['words'] & { number: string },
  locale: string,
  target: LetterTarget,
): string | null {
  if (invoices.length === 0) return null;
  const rows = invoices.map(({ number, dueOn, total }) => [
    shownLine(number, 40) ?? words.noNumber,
    dueOn === null ? words.toBeConfirmed : letterDay(dueOn, null, locale),
    letterMoney(total, locale),
  ]);
  if (target === 'plain') {
    return rows.map(([number = '', due = '', total = '']) => `${number} · ${words.due}: ${due} · ${total}`).join('\n');
  }
  const heading = headCell(words.number) + headCell(words.due) + headCell(words.amount, true);
  const lines = rows.map(
    ([number = '', due = '', total = '']) =>
      cell(escapeHtml(number)) + cell(escapeHtml(due)) + amountCell(escapeHtml(total)),
  );
  return tableOf([heading, ...lines]);
}

const underline = '______________________________';

/** A line to sign on for each side, beside each other on paper. */
function signatures(names: readonly (string | null)[], label: string, target: LetterTarget): string {
  const sides = names.map((name) => shownLine(name, 120) ?? '');
  if (target === 'plain') {
    return sides.map((name) => [underline, name, label].filter((line) => line !== '').join('\n')).join('\n\n');
  }
  const look = 'width:50%;padding:48px 24px 0 0;text-align:left;vertical-align:top';
  const cells = sides.map((name) => {
    const lines = [underline, escapeHtml(name), escapeHtml(label)].filter((line) => line !== '');
    return `<td align="left" style="${look}">${lines.join('<br>')}</td>`;
  });
  const table = 'width:100%;border-collapse:collapse;font:inherit;color:inherit';
  return `<table cellpadding="0" cellspacing="0" border="0" style="${table}"><tbody><tr>${cells.join('')}</tr></tbody></table>`;
}
