import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountsHere } from '@/lib/host/gmail/page/mounts-here';
import { pageBrowser } from '@/lib/host/gmail/page/page-browser';
import { startPage } from '@/lib/host/gmail/page/start-page';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  // The page needs no notice of us by a window message.
  noScriptStartedPostMessage: true,
  async main() {
    if (mountsHere(document, new URL(location.href))) await startPage(window, pageBrowser());
  },
});
