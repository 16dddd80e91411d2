import { useCallback, useEffect, useState } from 'react';
import { hashOf, routeOf, type Route } from './route';

/** The page of the address; Back and Forward of the browser work as everywhere. */
export function useRoute(): { route: Route; go: (route: Route) => void } {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const hear = () => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', hear);
    return () => window.removeEventListener('hashchange', hear);
  }, []);
  const go = useCallback((next: Route) => {
    location.hash = hashOf(next);
    setRoute(next);
  }, []);
  return { route, go };
}
