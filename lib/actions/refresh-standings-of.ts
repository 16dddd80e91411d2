import type { CustomerFile } from '@/lib/domain/customer-file';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { standingOf } from '@/lib/domain/standing';
import { amountClassIn, readAmountBounds, type FrozenBounds } from '@/lib/ledger/amount-bounds';
import { readCustomerFile, readCustomerFiles } from '@/lib/ledger/customer-file';
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
  const file = await readCustomerFile(here.ledger, customerId);
  return file && standingIn(here, file, bounds);
}

/** Where these customers stand today, from one read of all their files; those that do not exist have no standing. */
export async function standingsNow(
  here: Circumstances,
  customerIds: readonly string[],
  bounds: FrozenBounds | null,
): Promise<Map<string, Standing>> {
  const files = await readCustomerFiles(here.ledger, customerIds);
  return new Map([...files].map(([id, file]) => [id, standingIn(here, file, bounds)]));
}

function standingIn({ today, calendar }: Circumstances, file: CustomerFile, bounds: FrozenBounds | null): Standing {
  const classed = { ...file, amountClass: amountClassIn(bounds, file) };
  const standing = standingOf(classed, shippedPolicy, { today, calendar });
  return { ...standing, id: file.customer.id, day: today, policyVersion: shippedPolicy.version };
}
