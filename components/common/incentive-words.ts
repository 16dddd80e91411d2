import type { IncentiveEffect } from '@/lib/domain/incentive-effect';
import type { IncentiveReward, IncentiveRule } from '@/lib/domain/incentive';
import { percentInWords } from '@/lib/i18n/formats/percent';
import type { Words } from '@/lib/i18n/words';
import type { Formats } from './use-formats';

/** A reward in a few words: `2 % de descuento`. */
export function rewardWords(reward: IncentiveReward, words: Words, formats: Formats, locale: string): string {
  switch (reward.kind) {
    case 'discount':
      return words('incentives.ruleDiscount', { percent: percentInWords(reward.percent, locale) });
    case 'credit':
      return words('incentives.ruleCredit', { amount: formats.money(reward.amount) });
    case 'gift':
      return words('incentives.ruleGift', { gift: reward.what });
  }
}

/** A rule in one sentence. */
export function ruleWords(rule: IncentiveRule, words: Words, formats: Formats, locale: string): string {
  const reward = rewardWords(rule.reward, words, formats, locale);
  return rule.when === 'on-time'
    ? words('incentives.ruleOnTime', { reward })
    : words('incentives.ruleEarly', { reward, ...formats.counted(rule.daysBefore) });
}

/** Whether paying on time has become more common, with the counts behind it. */
export function effectWords({ isFew, ...counts }: IncentiveEffect, words: Words, formats: Formats): string {
  const n = (count: number) => formats.counted(count).n;
  const of = { ofWith: n(counts.with.judged), ofWithout: n(counts.without.judged) };
  if (isFew) return words('incentives.effectFew', of);
  return words('incentives.effect', { ...of, with: n(counts.with.onTime), without: n(counts.without.onTime) });
}
