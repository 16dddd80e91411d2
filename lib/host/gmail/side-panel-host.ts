import { browser } from 'wxt/browser';
import type { MailHost, OpenMail, SendingSign } from '@/lib/host/mail-host';
import { mailOverLine } from './mail-over-line';
import type { Port } from './port';
import { portLine } from './port-line';
import { panelPort } from './protocol';
import { signal } from '../signal';
import { told } from '../told';
import { typingOverLine } from './typing-over-line';

/** What the side panel needs of the browser. */
export type PanelBrowser = {
  activeTab(): Promise<number | null>;
  connect(tab: number): Port;
  /** Tells whenever another tab may be the one to follow: switched to, loaded anew. */
  whenTabsChange(hear: () => void): void;
};

export const panelBrowser: PanelBrowser = {
  // Without the `tabs` permission the address stays unknown; that a port opens tells that Gmail is there.
  activeTab: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null,
  connect(tab) {
    const port = browser.tabs.connect(tab, { frameId: 0, name: panelPort });
    // Looked at so that the browser does not log it: a tab without Gmail is no error here.
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    return port;
  },
  whenTabsChange(hear) {
    browser.tabs.onActivated.addListener(hear);
    browser.tabs.onUpdated.addListener((_tab, change) => {
      if (change.status === 'complete') hear();
    });
  },
};

/** Milliseconds. */
const scriptDelay = 1500;

/** What a tab without Gmail shows. */
function noMail(): OpenMail {
  return {
    account: null,
    aliases: [],
    item: 'none',
    mode: 'none',
    thread: null,
    composes: [],
    readable: true,
    readAt: new Date().toISOString(),
  };
}

/** The browser's side panel: follows the Gmail tab that is in front; beside any other tab no mail is open. */
export function sidePanelHost(browserParts: PanelBrowser = panelBrowser): MailHost {
  const mail = told<OpenMail>();
  const signs = signal<SendingSign>();
  let followed: number | null = null;

  const line = portLine(
    null,
    (message) => {
      typing.hear(message);
      if (message.kind === 'mail') mail.tell(message.mail);
      if (message.kind === 'sending') signs.tell(message.sign);
    },
    () => {
      followed = null;
      mail.tell(noMail());
    },
  );

  const typing = typingOverLine(line.send);

  async function follow(): Promise<void> {
    const tab = await browserParts.activeTab();
    if (tab === followed) return;
    line.drop();
    followed = tab;
    if (tab === null) mail.tell(noMail());
    else line.take(browserParts.connect(tab));
  }

  browserParts.whenTabsChange(() => {
    void follow();
    // The page's script starts a moment after the browser calls the page complete.
    setTimeout(() => void follow(), scriptDelay);
  });
  void follow();
  return mailOverLine(line, mail, signs, typing, null);
}
