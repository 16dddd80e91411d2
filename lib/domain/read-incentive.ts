import type { CustomerIncentive, IncentiveReward, IncentiveRule } from './incentive';
import { money, type Money } from './money';
import { isPlainDate, type PlainDate } from './plain-date';
import { isPlain } from './read-fields';

/** The setting under which the company keeps what it offers everybody. */
export const companyIncentiveSetting = 'incentive.rule';

/** A rule as it was kept, from whatever version or backup it comes; null for anything that is no rule. */
export function readIncentiveRule(value: unknown): IncentiveRule | null {
  if (!isPlain(value)) return null;
  const reward = readReward(value['reward']);
  const days = value['daysBefore'];
  if (reward === null || (value['when'] !== 'early' && value['when'] !== 'on-time')) return null;
  const isEarly = value['when'] === 'early' && typeof days === 'number' && Number.isInteger(days) && days > 0;
  return {
    // Early by no day at all is on time.
    when: isEarly ? 'early' : 'on-time',
    daysBefore: isEarly ? days : 0,
    reward,
    until: dayOf(value['until']),
    since: dayOf(value['since']),
  };
}

/** What is offered to a customer: their own rule, none where they are left out, else the company's. */
export function ruleFor(
  own: CustomerIncentive | null | undefined,
  company: IncentiveRule | null,
): IncentiveRule | null {
  if (own === 'none') return null;
  return readIncentiveRule(own) ?? company;
}

function readReward(value: unknown): IncentiveReward | null {
  if (!isPlain(value)) return null;
  const { kind, percent, amount, what } = value;
  if (kind === 'discount') {
    return typeof percent === 'number' && percent > 0 && percent < 100 ? { kind, percent } : null;
  }
  if (kind === 'credit') {
    const credit = readMoney(amount);
    return credit && { kind, amount: credit };
  }
  return kind === 'gift' && typeof what === 'string' && what.trim() !== '' ? { kind, what } : null;
}

function readMoney(value: unknown): Money | null {
  if (!isPlain(value)) return null;
  const { minor, currency } = value;
  const isWhole = typeof minor === 'number' && Number.isSafeInteger(minor) && minor > 0;
  return isWhole && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? money(minor, currency) : null;
}

function dayOf(value: unknown): PlainDate | null {
  return typeof value === 'string' && isPlainDate(value) ? value : null;
}
