import { derivedColumnsBy, type ColumnsOf } from '@/lib/ledger/derive';
import { addressKey } from '@/lib/text/addresses';
import { loadOwnDomainOf } from '@/lib/text/domains';

/**
 * The reader of derived columns, with addresses read as `lib/text` does. Fetched before a transaction, because a
 * transaction ends while one waits for anything but the database.
 */
export async function loadColumns(): Promise<ColumnsOf> {
  const ownDomainOf = await loadOwnDomainOf();
  return derivedColumnsBy(({ kind, value }) =>
    kind === 'email' ? { matchKey: addressKey(value), domain: ownDomainOf(value) } : { matchKey: value, domain: null },
  );
}
