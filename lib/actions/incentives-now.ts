import { incentiveStanding, type IncentiveStanding } from '@/lib/domain/incentive-standing';
import type { Situation } from '@/lib/domain/situation';
import { readIncentiveGround } from '@/lib/ledger/incentive-ground';
import type { Circumstances } from './circumstances';
import { situationNow } from './situation-now';

/** How a customer stands with their incentives, read inside the act's transaction; null when there is no such customer. */
export async function incentivesNow(
  here: Circumstances,
  customerId: string,
): Promise<{ situation: Situation; standing: IncentiveStanding } | null> {
  const [situation, { rows, company }] = await Promise.all([
    situationNow(here, customerId),
    readIncentiveGround(here.ledger, customerId),
  ]);
  return situation && { situation, standing: incentiveStanding(situation, rows, company) };
}
