import { lazy, StrictMode, Suspense, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { deskWordsOf } from '@/lib/i18n/desk-words';
import { Root, type Mounting } from './root/Root';
import { Sidebar } from './sidebar/Sidebar';
import { SidebarOrDesk } from './root/SidebarOrDesk';

export type { Mounting } from './root/Root';

const Desk = lazy(async () => ({ default: (await import('./desk/Desk')).Desk }));

/**
 * Draws the sidebar into an element of any host. Where the wide page has no tab of its own it opens in the sidebar's place.
 * @returns what takes it away again.
 */
export function mountSidebar(element: HTMLElement, mounting: Mounting): () => void {
  if (mounting.deskTarget !== '_self') return mount(element, mounting, <Sidebar />);
  return mount(element, { ...mounting, wordsOf: deskWordsOf }, <SidebarOrDesk desk={<Desk />} />);
}

/** Draws the wide page. @returns what takes it away again. */
export function mountDesk(element: HTMLElement, mounting: Mounting): () => void {
  return mount(
    element,
    { ...mounting, wordsOf: deskWordsOf },
    <Suspense fallback={null}>
      <Desk />
    </Suspense>,
  );
}

function mount(element: HTMLElement, mounting: Mounting, shell: ReactNode): () => void {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Root {...mounting}>{shell}</Root>
    </StrictMode>,
  );
  return () => root.unmount();
}
