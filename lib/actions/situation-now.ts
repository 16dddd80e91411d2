import { situationIn } from '@/lib/domain/policy-book';
import type { Situation } from '@/lib/domain/situation';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import type { Circumstances } from './circumstances';

/**
 * A customer on this day under their own policy, read inside the act's transaction. The time of day holds nothing back:
 * what was done was done.
 * @returns null when there is no such customer
 */
export async function situationNow(
  { ledger, calendar, today }: Circumstances,
  customerId: string,
): Promise<Situation | null> {
  const file = await readCustomerFile(ledger, customerId);
  if (!file) return null;
  const ground = await readStandingGround(ledger);
  return situationIn(classedFile(file, ground), ground.book, { today, calendar });
}
