import { holdsBack } from './dispute';
import { earnedIncentives, type EarnedIncentive } from './earned-incentives';
import type { IncentiveRule } from './incentive';
import { incentiveEffect, type IncentiveEffect } from './incentive-effect';
import { incentiveOffers, type IncentiveOffer } from './incentive-offers';
import { creditBalances, giftsToDeliver, grantedRows, type IncentiveRow } from './incentive-redemption';
import type { Money } from './money';
import { addDays } from './plain-date';
import { ruleFor } from './read-incentive';
import type { Situation } from './situation';

/** All that paying early or on time means for one customer on a day. */
export type IncentiveStanding = {
  /** What they are offered, and who said so. */
  rule: IncentiveRule | null;
  from: 'own' | 'left-out' | 'company';
  /** Open invoices that still earn it. */
  offers: readonly IncentiveOffer[];
  /** Earned, and waiting for someone to decide. */
  earned: readonly EarnedIncentive[];
  credits: readonly Money[];
  gifts: readonly IncentiveRow[];
  /** Granted so far, newest first. */
  granted: readonly IncentiveRow[];
  /** Granted in the last days, and nothing written to them since: a word of thanks is due. */
  toThank: IncentiveRow | null;
  effect: IncentiveEffect;
};

/** Days within which a word of thanks still fits. */
const thanksFit = 7;

export function incentiveStanding(
  situation: Situation,
  rows: readonly IncentiveRow[],
  company: IncentiveRule | null,
): IncentiveStanding {
  const { file, on, open, disputes, policy, history } = situation;
  const { today } = on;
  const own = file.customer.incentive;
  const rule = ruleFor(own, company);
  const lines = open.map(({ invoice, open: owed, gates }) => ({
    invoice,
    open: owed,
    mark: gates.some(({ code }) => code === 'disputed') ? ('disputed' as const) : null,
  }));
  const held = file.invoices.filter(({ id }) => disputes.some((dispute) => holdsBack(dispute, id)));
  const granted = grantedRows(rows);
  const lastWrittenAt = history.lastWritten?.at ?? '';
  return {
    rule,
    from: own === 'none' ? 'left-out' : rule !== null && own != null ? 'own' : 'company',
    offers: incentiveOffers(rule, lines, today),
    earned: earnedIncentives({
      file,
      rule,
      rows,
      disputed: new Set(held.map(({ id }) => id)),
      tolerances: policy.tolerances,
      today,
    }),
    credits: creditBalances(rows),
    gifts: giftsToDeliver(rows),
    granted,
    toThank:
      granted.find(({ on: day, createdAt }) => day >= addDays(today, -thanksFit) && createdAt > lastWrittenAt) ?? null,
    effect: incentiveEffect(file, rule, { today, tolerances: policy.tolerances }),
  };
}
