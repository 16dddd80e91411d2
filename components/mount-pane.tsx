import { lazy } from 'react';
import { deskWordsOf } from '@/lib/i18n/desk-words';
import { ThisMail } from './mail/ThisMail';
import { mountTree } from './root/mount-tree';
import type { Mounting } from './root/Root';
import { SidebarOrDesk } from './root/SidebarOrDesk';
import { StorageLine } from './storage/StorageLine';

const Desk = lazy(async () => ({ default: (await import('./desk/Desk')).Desk }));

/**
 * Draws the sidebar for a host that has one frame and no tabs, may move on to another mail without telling, and may lose
 * the ledger: the wide page opens in the sidebar's place, and two lines say which mail is meant and what is kept where.
 * @returns what takes it away again.
 */
export function mountPane(
  element: HTMLElement,
  mounting: Omit<Mounting, 'deskTarget' | 'wordsOf' | 'paneLines'>,
): () => void {
  return mountTree(
    element,
    { ...mounting, deskTarget: '_self', wordsOf: deskWordsOf, paneLines: { ThisMail, StorageLine } },
    <SidebarOrDesk desk={<Desk />} />,
  );
}
