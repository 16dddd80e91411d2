import { mountTree } from './root/mount-tree';
import type { Mounting } from './root/Root';
import { Sidebar } from './sidebar/Sidebar';

export type { Mounting } from './root/Root';

/**
 * Draws the sidebar into an element of any host.
 * @returns what takes it away again.
 */
export function mountSidebar(element: HTMLElement, mounting: Mounting): () => void {
  return mountTree(element, mounting, <Sidebar />);
}
