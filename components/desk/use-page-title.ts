import { useEffect, useRef, type RefObject } from 'react';
import { useSurroundings } from '../surroundings';
import type { Route } from './route';
import { hashOf } from './route';

const names = {
  today: 'desk.today',
  customers: 'desk.customers',
  invoices: 'desk.invoices',
  customer: 'desk.customers',
  forget: 'backup.forgetTitle',
  'new-customer': 'desk.newCustomer',
  import: 'desk.import',
  policy: 'policy.title',
  settings: 'desk.settings',
  keys: 'keys.title',
} as const;

/** The title of the tab; on another page the focus goes to its heading, as a page load would take it there. */
export function usePageTitle(route: Route, main: RefObject<HTMLElement | null>): void {
  const { words } = useSurroundings();
  const shown = useRef(hashOf(route));
  const hash = hashOf(route);
  useEffect(() => {
    document.title = words('desk.pageTitle', { page: words(names[route.page]) });
  }, [words, route.page]);
  useEffect(() => {
    if (shown.current === hash) return;
    shown.current = hash;
    main.current?.scrollTo?.({ top: 0 });
    // The page may still be asking the ledger for what it shows.
    const waiting = setInterval(() => {
      const heading = [...(main.current?.querySelectorAll<HTMLElement>('h1') ?? [])].find(
        (one) => !one.closest('[hidden]'),
      );
      if (!heading) return;
      clearInterval(waiting);
      if (!main.current?.contains(document.activeElement)) heading.focus({ preventScroll: true });
    }, 30);
    const enough = setTimeout(() => clearInterval(waiting), 3000);
    return () => {
      clearInterval(waiting);
      clearTimeout(enough);
    };
  }, [hash, main]);
}
