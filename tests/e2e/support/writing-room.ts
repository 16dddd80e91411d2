import type { Page } from 'playwright-core';
import type { Letter } from '@/lib/domain/letter';
import type { DraftPlace, HostAnswer, InsertedDraft, OpenMail, SendingSign } from '@/lib/host/mail-host';
import { openBrowser, sidebarFrame } from './browser';
import { gmailLine, type GmailLine } from './gmail-line';

/** One sentence that only the letter of these tests says. */
export const sentence = 'Le recordamos la factura F-20871 por 38,900.00 MXN, que venció el 18 de septiembre.';

export const letter: Letter = {
  id: 'gentle/es',
  language: 'es',
  subject: 'Recordatorio de la factura F-20871',
  html: `<div>Estimada Lupe &amp; equipo:</div><div><br></div><div>${sentence}</div><div>Si ya pagó, gracias.</div>`,
  plain: `Estimada Lupe & equipo:\n\n${sentence}\nSi ya pagó, gracias.`,
};

/** A Gmail page and the line to it, as a sidebar would use them. */
export type WritingDesk = {
  page: Page;
  line: GmailLine;
  insert: (into: DraftPlace, again?: boolean, expected?: string) => Promise<HostAnswer<InsertedDraft>>;
  insertNew: () => Promise<HostAnswer<InsertedDraft>>;
  replyTo: () => Promise<HostAnswer<InsertedDraft>>;
  openThread: () => Promise<string>;
  signsOf: (compose: string) => Promise<SendingSign['what'][]>;
};

export type WritingRoom = {
  open: (variants?: object, conversation?: string) => Promise<WritingDesk>;
  close: () => Promise<void>;
};

/** A browser in which letters are written; each `open` is a fresh Gmail page. */
export async function writingRoom(): Promise<WritingRoom> {
  const browser = await openBrowser();
  const panel = await browser.extensionPage('sidepanel.html');

  async function open(variants: object = {}, conversation?: string): Promise<WritingDesk> {
    const page = await browser.gmail('#inbox', variants);
    await sidebarFrame(page);
    if (conversation !== undefined) {
      const hash = await page.evaluate((key) => window.twin.hashOf(key), conversation);
      await page.evaluate((to) => void (location.hash = to ?? ''), hash);
      await page.locator('[role="main"] .a3s').first().waitFor();
    }
    return deskOver(page, await gmailLine(panel, page));
  }

  return { open, close: browser.close };
}

function deskOver(page: Page, line: GmailLine): WritingDesk {
  const mailNow = async () => {
    const refreshed = await line.ask({ ask: 'refresh' });
    if (!refreshed.ok) throw new Error(refreshed.reason);
    return refreshed.value as OpenMail;
  };
  const insert = async (into: DraftPlace, again = false, expected?: string) => {
    const item = expected ?? (await mailNow()).item;
    return (await line.ask({ ask: 'insert', letter, into, expected: item, again })) as HostAnswer<InsertedDraft>;
  };
  const openThread = async () => (await mailNow()).thread?.key ?? '';
  return {
    page,
    line,
    insert,
    insertNew: () => insert({ kind: 'new', to: ['lupe@acabados.example'] }),
    replyTo: async () => insert({ kind: 'reply', thread: await openThread() }),
    openThread,
    signsOf: async (compose) => (await line.signs()).filter((sign) => sign.compose === compose).map(({ what }) => what),
  };
}

/** @throws Error naming the refusal. */
export function inserted(answer: HostAnswer<InsertedDraft>): InsertedDraft {
  if (!answer.ok) throw new Error(`Not inserted: ${answer.reason}`);
  return answer.value;
}
