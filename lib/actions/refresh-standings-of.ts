import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { standingOf } from '@/lib/domain/standing';
import { readAmountClass } from '@/lib/ledger/amount-bounds';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import type { Standing } from '@/lib/ledger/local-rows';
import { sameValue } from '@/lib/ledger/same-value';
import type { Circumstances } from './circumstances';

/**
 * Recomputes where these customers stand today, inside the transaction that changed them. A customer of a running import is
 * left alone: the import refreshes it when it is whole.
 */
export async function refreshStandingsOf(here: Circumstances, customerIds: readonly string[]): Promise<void> {
  const { ledger } = here;
  for (const id of customerIds) {
    if (await ledger.importCustomers.get(id)) continue;
    const [stored, fresh] = [await ledger.standings.get(id), await standingNow(here, id)];
    if (fresh === null) await ledger.standings.delete(id);
    else if (!sameValue(stored, fresh)) await ledger.standings.put(fresh);
  }
}

/** Where a customer stands today, from their file; null when there is no such customer. */
export async function standingNow(here: Circumstances, customerId: string): Promise<Standing | null> {
  const { ledger, today, now, calendar } = here;
  const file = await readCustomerFile(ledger, customerId);
  if (!file) return null;
  const amountClass = await readAmountClass(ledger, customerId);
  const standing = standingOf({ ...file, amountClass }, shippedPolicy, { today, now: now(), calendar });
  return { ...standing, id: customerId, day: today, policyVersion: shippedPolicy.version };
}
