import { browser } from 'wxt/browser';
import { callSidebar } from '@/lib/host/gmail/protocol';

/** The shortcut or the toolbar button: calls the sidebar of this Gmail tab; anywhere else the desk opens. */
export async function answerCall(tabId: number | undefined): Promise<void> {
  try {
    if (tabId === undefined) throw new Error('No tab is in front');
    await browser.tabs.sendMessage(tabId, callSidebar, { frameId: 0 });
  } catch {
    await browser.runtime.openOptionsPage();
  }
}
