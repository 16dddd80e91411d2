import type { CustomerFile } from '@/lib/domain/customer-file';
import { situationIn } from '@/lib/domain/policy-book';
import { standingIn } from '@/lib/domain/standing';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import type { Standing } from '@/lib/ledger/local-rows';
import { sameValue } from '@/lib/ledger/same-value';
import { classedFile, readStandingGround, type StandingGround } from '@/lib/ledger/standing-ground';
import type { Circumstances } from './circumstances';

/**
 * Recomputes where these customers stand today, inside the transaction that changed them. A customer of a running import is
 * left alone: the import refreshes it when it is whole.
 */
export async function refreshStandingsOf(here: Circumstances, customerIds: readonly string[]): Promise<void> {
  const { ledger } = here;
  const ground = await readStandingGround(ledger);
  for (const id of customerIds) {
    if (await ledger.importCustomers.get(id)) continue;
    const [stored, fresh] = [await ledger.standings.get(id), await standingNow(here, id, ground)];
    if (fresh === null) await ledger.standings.delete(id);
    else if (!sameValue(stored, fresh)) await ledger.standings.put(fresh);
  }
}

/** Where a customer stands today, from their file; null when there is no such customer. */
export async function standingNow(
  here: Circumstances,
  customerId: string,
  ground: StandingGround,
): Promise<Standing | null> {
  const file = await readCustomerFile(here.ledger, customerId);
  return file && standingUnder(here, file, ground);
}

/** Where a customer stands today, from a file that was read before. */
export function standingUnder(
  { today, calendar }: Circumstances,
  file: CustomerFile,
  ground: StandingGround,
): Standing {
  const situation = situationIn(classedFile(file, ground), ground.book, { today, calendar });
  return { ...standingIn(situation), id: file.customer.id, day: today, policyVersion: ground.version };
}
