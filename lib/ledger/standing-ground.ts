import { bookVersion } from '@/lib/domain/book-version';
import type { CustomerFile } from '@/lib/domain/customer-file';
import type { PolicyBook } from '@/lib/domain/policy-book';
import { amountClassIn, isRelationshipSizedIn, readAmountBounds, type FrozenBounds } from './amount-bounds';
import type { Ledger, SettingRow } from './database';
import { readPolicyBook } from './policy-book';

/** What every customer is judged against on a day besides their own rows. */
export type StandingGround = { bounds: FrozenBounds | null; book: PolicyBook; version: number };

/** Read once for many customers, inside the transaction that reads them; `settings` as in `readPolicyBook`. */
export async function readStandingGround(ledger: Ledger, settings?: readonly SettingRow[]): Promise<StandingGround> {
  const [bounds, book] = await Promise.all([readAmountBounds(ledger), readPolicyBook(ledger, settings)]);
  return { bounds, book, version: bookVersion(book) };
}

/** The file with its share of the open book. */
export function classedFile(file: CustomerFile, { bounds }: StandingGround): CustomerFile {
  return {
    ...file,
    amountClass: amountClassIn(bounds, file),
    isRelationshipSized: isRelationshipSizedIn(bounds, file),
  };
}
