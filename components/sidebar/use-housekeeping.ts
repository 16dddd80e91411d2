import { useEffect, useRef } from 'react';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { settleDraft } from '@/lib/actions/settle-draft';
import { useSurroundings } from '../surroundings';

/** What goes on while the sidebar lives: standings are brought to today, and inserted letters are followed. */
export function useHousekeeping(): void {
  const here = useSurroundings();
  const latest = useRef(here);
  useEffect(() => {
    latest.current = here;
  });
  const { host, ledger, today } = here;
  useEffect(() => host.watchSending((sign) => void settleDraft(latest.current, sign).catch(leaveForLater)), [host]);
  useEffect(() => {
    const stopping = new AbortController();
    void refreshStandings(latest.current, stopping.signal).catch(leaveForLater);
    return () => stopping.abort();
    // Another ledger or another day begins anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [ledger, today]);
}

/** Nobody waits for this work: the next page, alarm or start takes it up where it was left. */
function leaveForLater(): void {}
