import type { Page } from 'playwright-core';
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
type ChromeTabs = {
  query: (which: object) => Promise<{ id: number }[]>;
  connect: (
    tab: number,
    how: object,
  ) => Heard['port'] & { onMessage: { addListener: (hear: (message: Record<string, unknown>) => void) => void } };
};
declare const chrome: { tabs: ChromeTabs };

/** Opens such a line from the side panel's page, which is opened in a tab, to a Gmail tab chosen by its place. */
export async function gmailLine(panel: Page, gmail: Page): Promise<GmailLine> {
  const own = await panel.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
  await gmail.bringToFront();
  const tab = await panel.evaluate(
    async (known) => (await chrome.tabs.query({ active: true })).map(({ id }) => id).find((id) => known.includes(id)),
    own,
  );
  await panel.evaluate((id) => {
    const here = window as unknown as LineWindow;
    const port = chrome.tabs.connect(id ?? 0, { frameId: 0, name: 'cordial-panel' });
    here.line = { port, mail: null, signs: [], answers: [] };
    here.lastId = 0;
    port.onMessage.addListener((message) => {
      if (message.kind === 'mail') here.line.mail = message.mail;
      if (message.kind === 'sending') here.line.signs.push(message.sign);
      if (message.kind === 'answer') here.line.answers[message.id as number] = message.answer;
    });
    port.postMessage({ kind: 'hello', proof: null });
  }, tab);
  await panel.waitForFunction(() => (window as unknown as LineWindow).line.mail !== null);
  return {
    ask: async (asking) => {
      const id = await panel.evaluate((asked) => {
        const here = window as unknown as LineWindow;
        here.lastId += 1;
        here.line.port.postMessage({ kind: 'asking', id: here.lastId, asking: asked });
        return here.lastId;
      }, asking);
      const answer = await panel.waitForFunction(
        (asked) => (window as unknown as LineWindow).line.answers[asked],
        id,
      );
      return (await answer.jsonValue()) as HostAnswer<unknown>;
    },
    mail: () => panel.evaluate(() => (window as unknown as LineWindow).line.mail as OpenMail),
    signs: () => panel.evaluate(() => (window as unknown as LineWindow).line.signs as SendingSign[]),
  };
}
