import { money, type Money } from './money';
import type { PlainDate } from './plain-date';

/**
 * What a customer gets for paying by a day: a discount in percent, a credit for the next purchase, or a small gift.
 * `when` absent: for paying early.
 */
export type Incentive = { until: PlainDate; when?: IncentiveRule['when'] } & IncentiveReward;

/**
 * A standing offer (practices S0.30–S0.33, S2.9, S2.10): for payment so many days before the due day (`early`), or by it
 * (`on-time`). It holds for invoices issued up to `until`; null: until someone ends it.
 */
export type IncentiveRule = {
  when: 'early' | 'on-time';
  /** Days before the due day; 0 for `on-time`. */
  daysBefore: number;
  reward: IncentiveReward;
  until: PlainDate | null;
  /** From when it is offered: what was paid before earned nothing. Absent: from thirty days ago. */
  since?: PlainDate | null;
};

/** What one customer is offered: a rule of their own, or nothing at all though the company offers one to everybody. */
export type CustomerIncentive = IncentiveRule | 'none';

export type IncentiveReward =
  | { kind: 'discount'; percent: number }
  | { kind: 'credit'; amount: Money }
  | { kind: 'gift'; what: string };

/** What is left to pay after a discount in percent (two decimals count), rounded to the minor unit in the customer's favour. */
export function discounted({ minor, currency }: Money, percent: number): Money {
  const off = Math.ceil((minor * Math.round(percent * 100)) / 10_000);
  return money(minor - off, currency);
}
