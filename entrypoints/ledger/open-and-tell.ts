import { browser } from 'wxt/browser';
import { live } from '@/lib/ledger/live';
import { openLedger, type LedgerOpening } from '@/lib/ledger/open-ledger';
import { ledgerChange } from './ledger-change';

/**
 * Opens the ledger for a page. While the page lives, the worker is told of every change of the open follow-ups: it
 * sleeps, and live queries do not wake it.
 */
export async function openAndTell(...how: Parameters<typeof openLedger>): Promise<LedgerOpening> {
  const opening = await openLedger(...how);
  if (opening.ok) {
    const { followUps } = opening.ledger;
    let known: string | null = null;
    live(
      () => followUps.where('openOn').notEqual('').toArray(),
      (open) => {
        const signature = open.map(({ id, dueOn, at }) => `${id} ${dueOn} ${at}`).join('\n');
        if (known !== null && known !== signature)
          void browser.runtime.sendMessage(ledgerChange).catch(() => undefined);
        known = signature;
      },
      () => undefined,
    );
  }
  return opening;
}
