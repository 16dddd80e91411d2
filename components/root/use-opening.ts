import { useCallback, useEffect, useState } from 'react';
import type { Ledger } from '@/lib/ledger/database';
import type { LedgerOpening } from '@/lib/ledger/open-ledger';
import type { StorageTrouble } from '@/lib/ledger/storage-trouble';

/** Opens the ledger and hears what happens to it while the page lives. */
export type OpenLedger = (tell: (trouble: StorageTrouble | null) => void) => Promise<LedgerOpening>;

export type Opening =
  | { state: 'opening' }
  | { state: 'open'; ledger: Ledger }
  /** `failed` is trouble that has no name of its own. */
  | { state: 'trouble'; trouble: StorageTrouble | 'failed' };

/** The ledger of this page, or why there is none; `again` tries anew. */
export function useOpening(openLedger: OpenLedger): { opening: Opening; again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<Opening>({ state: 'opening' });
  const [told, setTold] = useState<StorageTrouble | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const tell = (trouble: StorageTrouble | null) => {
      if (isCurrent) setTold(trouble);
    };
    void openingOf(openLedger, tell).then((answer) => isCurrent && setOpened(answer));
    return () => {
      isCurrent = false;
    };
    // Another attempt opens anew.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [openLedger, attempt]);
  const again = useCallback(() => {
    setTold(null);
    setOpened({ state: 'opening' });
    setAttempt((count) => count + 1);
  }, []);
  return { opening: told ? { state: 'trouble', trouble: told } : opened, again };
}

async function openingOf(openLedger: OpenLedger, tell: (trouble: StorageTrouble | null) => void): Promise<Opening> {
  try {
    const answer = await openLedger(tell);
    return answer.ok ? { state: 'open', ledger: answer.ledger } : { state: 'trouble', trouble: answer.trouble };
  } catch {
    return { state: 'trouble', trouble: 'failed' };
  }
}
