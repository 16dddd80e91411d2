import { useEffect, useRef } from 'react';
import { fetchAhead, lazyVerb } from '../common/lazily';
import { useSurroundings } from '../surroundings';

const settleDraft = lazyVerb(async () => (await import('@/lib/actions/settle-draft')).settleDraft);
const refreshStandings = lazyVerb(async () => (await import('@/lib/actions/refresh-standings')).refreshStandings);

/** What goes on while the sidebar lives: standings are brought to today, and inserted letters are followed. */
export function useHousekeeping(): void {
  const here = useSurroundings();
  const latest = useRef(here);
  useEffect(() => {
    latest.current = here;
  });
  const { host, ledger, today } = here;
  useEffect(() => host.watchSending((sign) => void settleDraft(latest.current, sign).catch(leaveForLater)), [host]);
  useEffect(fetchAhead, []);
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
