import { mountSidebar } from '@/components/mount';
import { gmailFrame } from '@/lib/host/gmail/frame-host';
import { openAndTell } from '../ledger/open-and-tell';
import { drawFrameEdge } from './frame-edge';

// Null: the page's script did not make this frame, so that it stays empty and touches nothing.
const frame = await gmailFrame(window);
if (frame) {
  const root = document.getElementById('root')!;
  drawFrameEdge(document, frame.dock, () => mountSidebar(root, { host: frame.host, openLedger: openAndTell }));
}
