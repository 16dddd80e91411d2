import type { Stop } from '@/lib/host/mail-host';
import type { GmailView } from './read/gmail-view';
import { laidOutSight } from './read/laid-out-sight';
import { readGmail } from './read/read-gmail';
import * as selectors from './read/selectors';
import type { Sight } from './read/sight';
import { queryAll } from './read/query-own';

export type WatchOptions = {
  /** How long changes are gathered before the page is read, in milliseconds (gmail.md §6: 150 to 300). */
  gatherMs?: number;
  sight?: Sight;
};

/**
 * Tells what the page shows, at once and whenever it changes. One reading per burst of changes, when the browser is
 * idle; none while the tab is hidden. Typing is not observed. Gmail changes views by `style` on the siblings of the
 * main view (gmail.md §2.7), so that those few are watched as well; a click or a key may fold a compose likewise.
 */
export function watchPage(
  window: Window & typeof globalThis,
  tell: (view: GmailView) => void,
  options: WatchOptions = {},
): Stop {
  const { gatherMs = 200, sight = laidOutSight } = options;
  const { document } = window;
  let told: string | null = null;
  let timer = 0;
  let idle = 0;

  const read = () => {
    timer = idle = 0;
    if (document.hidden) return;
    watchViews();
    const view = readGmail(document, window.location, sight);
    const signature = JSON.stringify(view);
    if (signature === told) return;
    told = signature;
    tell(view);
  };
  // The timer starts at the first change and is not put off by later ones, so that a busy page is read all the same.
  const schedule = () => {
    if (timer || document.hidden) return;
    timer = window.setTimeout(() => (idle = window.requestIdleCallback(read, { timeout: 1000 })), gatherMs);
  };

  const additions = new window.MutationObserver(schedule);
  const views = new window.MutationObserver(schedule);
  const watchViews = () => {
    views.disconnect();
    const holders = new Set(queryAll(document, selectors.main).map((main) => main.parentElement));
    for (const view of [...holders].flatMap((holder) => [...(holder?.children ?? [])])) {
      views.observe(view, { attributes: true, attributeFilter: ['style', 'role', 'class', 'hidden'] });
    }
  };

  additions.observe(document.documentElement, { childList: true, subtree: true });
  const onPage = ['hashchange', 'popstate', 'pageshow', 'focusin', 'focusout', 'click'];
  for (const kind of onPage) window.addEventListener(kind, schedule, { passive: true, capture: true });
  document.addEventListener('visibilitychange', schedule);
  read();

  return () => {
    additions.disconnect();
    views.disconnect();
    for (const kind of onPage) window.removeEventListener(kind, schedule, { capture: true });
    document.removeEventListener('visibilitychange', schedule);
    window.clearTimeout(timer);
    if (idle) window.cancelIdleCallback(idle);
  };
}
