import { lazy, Suspense } from 'react';
import { deskWordsOf } from '@/lib/i18n/desk-words';
import { mountTree } from './root/mount-tree';
import type { Mounting } from './root/Root';
import { Sidebar } from './sidebar/Sidebar';

export type { Mounting } from './root/Root';

const Desk = lazy(async () => ({ default: (await import('./desk/Desk')).Desk }));

/**
 * Draws the sidebar into an element of any host.
 * @returns what takes it away again.
 */
export function mountSidebar(element: HTMLElement, mounting: Mounting): () => void {
  return mountTree(element, mounting, <Sidebar />);
}

/** Draws the wide page. @returns what takes it away again. */
export function mountDesk(element: HTMLElement, mounting: Mounting): () => void {
  return mountTree(
    element,
    { ...mounting, wordsOf: deskWordsOf },
    <Suspense fallback={null}>
      <Desk />
    </Suspense>,
  );
}
