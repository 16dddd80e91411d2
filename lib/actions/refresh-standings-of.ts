import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { standingOf } from '@/lib/domain/standing';
import { amountClassIn, readAmountBounds, type FrozenBounds } from '@/lib/ledger/amount-bounds';
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
  const bounds = await readAmountBounds(ledger);
  for (const id of customerIds) {
    if (await ledger.importCustomers.get(id)) continue;
    const [stored, fresh] = [await ledger.standings.get(id), await standingNow(here, id, bounds)];
    if (fresh === null) await ledger.standings.delete(id);
    else if (!sameValue(stored, fresh)) await ledger.standings.put(fresh);
  }
}

/** Where a customer stands today, from their file; null when there is no such customer. */
export async function standingNow(
  here: Circumstances,
  customerId: string,
  bounds: FrozenBounds | null,
): Promise<Standing | null> {
  const { ledger, today, calendar } = here;
  const file = await readCustomerFile(ledger, customerId);
  if (!file) return null;
  const standing = standingOf({ ...file, amountClass: amountClassIn(bounds, file) }, shippedPolicy, {
    today,
    calendar,
  });
  return { ...standing, id: customerId, day: today, policyVersion: shippedPolicy.version };
}
