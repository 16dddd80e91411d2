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

type Heard = { ask: (asking: unknown) => Promise<unknown>; mail: unknown; signs: unknown[] };
type LineWindow = Window & { line: Heard };

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
  // Told by the port itself: the panel's tab lies behind, where the browser asks once a second whether a condition holds.
  await panel.evaluate(
    ([id, name]) =>
      new Promise<void>((resolve) => {
        const port = chrome.tabs.connect(id as number, { frameId: 0, name });
        const waiting = new Map<number, (answer: unknown) => void>();
        let lastId = 0;
        const ask = (asking: unknown) =>
          new Promise<unknown>((answered) => {
            lastId += 1;
            waiting.set(lastId, answered);
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, not a window
            port.postMessage({ kind: 'asking', id: lastId, asking });
          });
        const line: Heard = { ask, mail: null, signs: [] };
        (window as unknown as LineWindow).line = line;
        port.onMessage.addListener((message) => {
          if (message.kind === 'sending') line.signs.push(message.sign);
          if (message.kind === 'answer') waiting.get(message.id as number)?.(message.answer);
          if (message.kind !== 'mail') return;
          line.mail = message.mail;
          resolve();
        });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, not a window
        port.postMessage({ kind: 'hello', proof: null });
      }),
    [tab, panelPort] as const,
  );
  return {
    ask: async (asking) =>
      (await panel.evaluate(
        (asked) => (window as unknown as LineWindow).line.ask(asked),
        asking,
      )) as HostAnswer<unknown>,
    mail: () => panel.evaluate(() => (window as unknown as LineWindow).line.mail as OpenMail),
    signs: () => panel.evaluate(() => (window as unknown as LineWindow).line.signs as SendingSign[]),
  };
}
