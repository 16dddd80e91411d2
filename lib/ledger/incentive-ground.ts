import type { IncentiveRule } from '@/lib/domain/incentive';
import type { IncentiveRow } from '@/lib/domain/incentive-redemption';
import { companyIncentiveSetting, readIncentiveRule } from '@/lib/domain/read-incentive';
import type { Ledger } from './database';

/** What a customer's incentives are judged from besides their file; to be read in the same transaction. */
export async function readIncentiveGround(
  ledger: Ledger,
  customerId: string,
): Promise<{ rows: IncentiveRow[]; company: IncentiveRule | null }> {
  const [rows, company] = await Promise.all([
    ledger.incentives.where('customerId').equals(customerId).toArray(),
    companyIncentive(ledger),
  ]);
  return { rows, company };
}

/** What the company offers everybody; null when it offers nothing. */
export async function companyIncentive(ledger: Ledger): Promise<IncentiveRule | null> {
  const setting = await ledger.settings.get(companyIncentiveSetting);
  return setting?.voided === null ? readIncentiveRule(setting.value) : null;
}
