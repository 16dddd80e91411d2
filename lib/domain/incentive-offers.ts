import { discounted, type Incentive, type IncentiveRule } from './incentive';
import type { Invoice } from './invoice';
import type { Money } from './money';
import { addDays, type PlainDate } from './plain-date';

/** A document on which a rule could bear. */
export type OfferableLine = {
  invoice: Invoice;
  open: Money;
  mark: 'promised' | 'disputed' | 'credit-note' | null;
};

/** What paying one open invoice in time brings. */
export type IncentiveOffer = {
  invoice: Invoice;
  open: Money;
  /** The last day that counts. */
  until: PlainDate;
  /** What is left to pay with a discount; null when the reward is another. */
  pays: Money | null;
};

/** The last day on which paying this invoice earns the reward; null when the rule does not speak of it. */
export function earnedBy(rule: IncentiveRule, invoice: Invoice, today: PlainDate): PlainDate | null {
  if (invoice.type === 'credit-note' || invoice.cancelled || invoice.voided !== null || invoice.dueOn === null) {
    return null;
  }
  if (rule.until !== null && (invoice.issuedOn ?? today) > rule.until) return null;
  return rule.when === 'early' ? addDays(invoice.dueOn, -rule.daysBefore) : invoice.dueOn;
}

/**
 * The invoices that a rule rewards when they are paid from today on, the soonest first. What is disputed, late, paid or a
 * credit is none of them, and each keeps its own currency.
 */
export function incentiveOffers(
  rule: IncentiveRule | null,
  lines: readonly OfferableLine[],
  today: PlainDate,
): IncentiveOffer[] {
  if (rule === null) return [];
  return lines
    .flatMap(({ invoice, open, mark }): IncentiveOffer[] => {
      const until = earnedBy(rule, invoice, today);
      if (until === null || until < today || open.minor <= 0 || mark === 'disputed') return [];
      if (isTaken(rule, invoice, open)) return [];
      const pays = rule.reward.kind === 'discount' ? discounted(open, rule.reward.percent) : null;
      return [{ invoice, open, until, pays }];
    })
    .toSorted((a, b) => (a.until < b.until ? -1 : Number(a.until > b.until)));
}

/** Whether what is left of an invoice is the discount itself: it was paid in time, and waits to be granted. */
function isTaken({ reward }: IncentiveRule, { total }: Invoice, open: Money): boolean {
  return reward.kind === 'discount' && open.minor <= total.minor - discounted(total, reward.percent).minor;
}

/** What a letter about these offers may say of all of them: the reward, until the first of their days. */
export function offeredIncentive(rule: IncentiveRule | null, offers: readonly IncentiveOffer[]): Incentive | null {
  const [first] = offers;
  return rule && first ? { ...rule.reward, until: first.until, when: rule.when } : null;
}
