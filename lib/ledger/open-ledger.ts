import { Ledger, type LedgerPlace } from './database';
import { storageTroubleOf, type StorageTrouble } from './storage-trouble';

export type LedgerOpening = { ok: true; ledger: Ledger } | { ok: false; trouble: StorageTrouble };

/**
 * Opens the ledger, or says why not. `tell` hears what happens while the page lives: `held-by-tab` while an older page
 * keeps us waiting (the opening goes on by itself, and null is told when it has), `upgraded-by-tab` when a newer page takes
 * over: this ledger is then closed, and calling `openLedger` again reopens it.
 * @throws whatever is no trouble of storage.
 */
export async function openLedger(
  tell: (trouble: StorageTrouble | null) => void,
  name = 'cordial',
  place: LedgerPlace = {},
): Promise<LedgerOpening> {
  const ledger = new Ledger(name, place);
  let isWaiting = false;
  ledger.on('blocked', () => {
    isWaiting = true;
    tell('held-by-tab');
  });
  ledger.on('versionchange', () => {
    // A page that keeps the old schema open would hold up the newer one, and every page with it.
    ledger.close();
    tell('upgraded-by-tab');
  });
  try {
    await ledger.open();
  } catch (error) {
    const trouble = storageTroubleOf(error);
    if (!trouble) throw error;
    return { ok: false, trouble };
  }
  if (isWaiting) tell(null);
  return { ok: true, ledger };
}
