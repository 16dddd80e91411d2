import { lazy, Suspense } from 'react';
import { deskWordsOf } from '@/lib/i18n/desk-words';
import { mountTree } from './root/mount-tree';
import type { Mounting } from './root/Root';

const Desk = lazy(async () => ({ default: (await import('./desk/Desk')).Desk }));

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
