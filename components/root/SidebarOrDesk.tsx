import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { Sidebar } from '../sidebar/Sidebar';

/** The sidebar, or the wide page while the address names one of its pages: for hosts that have one frame and no tabs. */
export function SidebarOrDesk({ desk }: { desk: ReactNode }) {
  const [isDesk, setDesk] = useState(() => namesDesk());
  useEffect(() => {
    const hear = () => setDesk(namesDesk());
    window.addEventListener('hashchange', hear);
    return () => window.removeEventListener('hashchange', hear);
  }, []);
  return isDesk ? <Suspense fallback={null}>{desk}</Suspense> : <Sidebar />;
}

function namesDesk(): boolean {
  return location.hash.startsWith('#/');
}
