import { openLedger, type LedgerOpening } from '@/lib/ledger/open-ledger';
import type { Lasting } from '@/lib/ledger/probe-storage';

/** One ledger for each mailbox: several accounts share the add-in's origin. */
export function ledgerName(account: string | null): string {
  return account === null ? 'cordial' : `cordial ${account.trim().toLowerCase()}`;
}

/** Opens the mailbox's ledger; where nothing may be kept, one in memory, which lives as long as the page. */
export async function openPaneLedger(
  account: string | null,
  lasting: Lasting,
  tell: Parameters<typeof openLedger>[0],
): Promise<LedgerOpening> {
  if (lasting !== 'memory') return openLedger(tell, ledgerName(account));
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
  return openLedger(tell, ledgerName(account), { indexedDB: new IDBFactory(), IDBKeyRange });
}
