import type { IncentiveReward, IncentiveRule } from '@/lib/domain/incentive';
import { isCurrency } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { TypedAmount } from './AmountField';
import type { TypedDay } from './DateField';
import type { Formats } from './use-formats';

/** A reward as it is being typed. */
export type TypedReward = {
  kind: IncentiveReward['kind'];
  percent: string;
  currency: string;
  amount: TypedAmount;
  what: string;
};

/** A rule as it is being typed. */
export type TypedRule = TypedReward & { when: IncentiveRule['when']; days: string; until: TypedDay };

/** What a new offer begins from: ten days early is common, and leaves time to read the letter. */
const usualDays = '10';

export function typedReward(reward: IncentiveReward | null, currency: string, formats: Formats): TypedReward {
  const credit = reward?.kind === 'credit' ? reward.amount : null;
  return {
    kind: reward?.kind ?? 'discount',
    percent: reward?.kind === 'discount' ? String(reward.percent) : '',
    currency: credit?.currency ?? currency,
    amount: { text: credit ? formats.digits(credit) : '', amount: credit },
    what: reward?.kind === 'gift' ? reward.what : '',
  };
}

export function typedRule(rule: IncentiveRule | null, currency: string, formats: Formats): TypedRule {
  const until = rule?.until ?? null;
  return {
    ...typedReward(rule?.reward ?? null, currency, formats),
    when: rule?.when ?? 'early',
    days: rule?.when === 'early' ? String(rule.daysBefore) : usualDays,
    until: { text: until ? formats.shortDay(until) : '', day: until },
  };
}

/** The reward that was typed; null until it is whole. */
export function rewardOf({ kind, percent, currency, amount, what }: TypedReward): IncentiveReward | null {
  if (kind === 'discount') {
    const share = percentOf(percent);
    return share === null ? null : { kind, percent: share };
  }
  if (kind === 'credit') {
    const typed = amount.amount;
    return isCurrency(currency) && typed && typed.minor > 0 && typed.currency === currency
      ? { kind, amount: typed }
      : null;
  }
  return what.trim() === '' ? null : { kind, what: what.trim() };
}

/** What is not whole yet of a rule. */
export type RuleGap = 'reward' | 'days' | 'until';

/** The rule that was typed, or what it lacks. One that says the same as `kept` was offered since the same day. */
export function ruleOf(typed: TypedRule, kept: IncentiveRule | null, today: PlainDate): IncentiveRule | RuleGap {
  const reward = rewardOf(typed);
  const daysBefore = typed.when === 'early' ? Number(typed.days.trim()) : 0;
  if (reward === null) return 'reward';
  if (typed.when === 'early' && (!/^\d{1,3}$/.test(typed.days.trim()) || daysBefore === 0)) return 'days';
  const { text, day } = typed.until;
  if (text.trim() !== '' && (day === null || day < today)) return 'until';
  const rule = { when: typed.when, daysBefore, reward };
  const isSame = kept !== null && JSON.stringify(rule) === JSON.stringify(bare(kept));
  return { ...rule, until: text.trim() === '' ? null : day, since: isSame ? (kept.since ?? null) : today };
}

/** A percentage above zero and below a hundred, written with a point or a comma. */
export function percentOf(text: string): number | null {
  const share = /^\d{1,2}(?:[.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : 0;
  return share > 0 ? share : null;
}

function bare({ when, daysBefore, reward }: IncentiveRule) {
  return { when, daysBefore, reward };
}
