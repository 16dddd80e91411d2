import type { Page } from 'playwright-core';
import { callSidebar, panelPort } from '@/lib/host/gmail/protocol';
import type { OpenedBrowser } from './browser';
import type { HostAnswer, OpenMail, SendingSign } from '@/lib/host/mail-host';
import type { Asking } from '@/lib/host/gmail/protocol';

/** A conversation with the Gmail page in front, spoken in the port's own messages from a page of the extension. */
export type GmailLine = {
  ask: (asking: Asking) => Promise<HostAnswer<unknown>>;
  mail: () => Promise<OpenMail>;
  signs: () => Promise<SendingSign[]>;
};

type Heard = { port: { postMessage: (message: unknown) => void }; mail: unknown; signs: unknown[]; answers: unknown[] };
type LineWindow = Window & { line: Heard; lastId: number };
/** The browser's number for the tab of a Gmail page, asked from a page of the extension. */
async function tabOf(asking: Page, gmail: Page): Promise<number> {
  await gmail.bringToFront();
  const active = await asking.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
  return active[0]?.id ?? -1;
}

/** What the worker does when the person presses the shortcut, which no test can press in a headless browser. */
export async function callSidebarOf(browser: OpenedBrowser, gmail: Page): Promise<void> {
  const asking = await browser.extensionPage('desk.html');
  const tab = await tabOf(asking, gmail);
  await asking.evaluate(([id, message]) => chrome.tabs.sendMessage(id as number, message as object, { frameId: 0 }), [
    tab,
    callSidebar,
  ] as const);
  await asking.close();
  await gmail.bringToFront();
}

/** Opens such a line from the side panel's page, opened in a tab, to the tab of a Gmail page. */
export async function gmailLine(panel: Page, gmail: Page): Promise<GmailLine> {
  const tab = await tabOf(panel, gmail);
  await panel.evaluate(
    ([id, name]) => {
      const here = window as unknown as LineWindow;
      const port = chrome.tabs.connect(id as number, { frameId: 0, name });
      here.line = { port, mail: null, signs: [], answers: [] };
      here.lastId = 0;
      port.onMessage.addListener((message) => {
        if (message.kind === 'mail') here.line.mail = message.mail;
        if (message.kind === 'sending') here.line.signs.push(message.sign);
        if (message.kind === 'answer') here.line.answers[message.id as number] = message.answer;
      });
      port.postMessage({ kind: 'hello', proof: null });
    },
    [tab, panelPort] as const,
  );
  await panel.waitForFunction(() => (window as unknown as LineWindow).line.mail !== null);
  return {
    ask: async (asking) => {
      const id = await panel.evaluate((asked) => {
        const here = window as unknown as LineWindow;
        here.lastId += 1;
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, not a window
        here.line.port.postMessage({ kind: 'asking', id: here.lastId, asking: asked });
        return here.lastId;
      }, asking);
      const answer = await panel.waitForFunction((asked) => (window as unknown as LineWindow).line.answers[asked], id);
      return (await answer.jsonValue()) as HostAnswer<unknown>;
    },
    mail: () => panel.evaluate(() => (window as unknown as LineWindow).line.mail as OpenMail),
    signs: () => panel.evaluate(() => (window as unknown as LineWindow).line.signs as SendingSign[]),
  };
}
