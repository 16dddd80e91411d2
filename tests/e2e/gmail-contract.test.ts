import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { mailOverLine } from '@/lib/host/gmail/mail-over-line';
import type { PortLine } from '@/lib/host/gmail/port-line';
import type { OpenMail, SendingSign } from '@/lib/host/mail-host';
import { signal } from '@/lib/host/signal';
import { told } from '@/lib/host/told';
import { mailHostContract } from '../host/mail-host-contract';
import { portOf, type PortUnderTest } from '../host/port-under-test';
import { openConversation } from './support/stage';
import { writingRoom, type WritingDesk, type WritingRoom } from './support/writing-room';

let room: WritingRoom;
let desk: WritingDesk;
let port: PortUnderTest;

beforeAll(async () => {
  // The frame's half of the adapter runs here, where it cleans letters with the document's own parser.
  const { window } = new JSDOM();
  for (const name of ['document', 'DOMParser', 'HTMLElement', 'Node', 'Text'] as const)
    vi.stubGlobal(name, window[name]);
  room = await writingRoom();
  desk = await room.open({}, 'villasenor-two-parts');
  const line = { ask: (asking) => desk.line.ask(asking) } as PortLine;
  const host = portOf(mailOverLine(line, told<OpenMail>(), signal<SendingSign>(), signal<string>(), null));
  port = { ...host, mail: () => desk.line.mail() };
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await room.close();
});

describe('the Gmail adapter keeps the port’s promises on its twin', () => {
  const editor = () => desk.page.locator('[g_editable]').last();
  const open = async (key: string) => {
    await openConversation(desk.page, key);
    await expect.poll(async () => latest(await port.refresh()).thread).not.toBeNull();
  };
  mailHostContract(() => ({
    port: { ...port, mail: async () => latest(await port.refresh()) },
    openMail: () => open('villasenor-two-parts'),
    openAnotherMail: () => open('tonala-purchase-order'),
    openReply: async () => {
      await open('villasenor-two-parts');
      await desk.page.locator('.ams:visible').first().click();
      await editor().click();
      await desk.page.locator('.ajR:visible').last().click();
    },
    kept: async () =>
      (await editor().count()) === 0
        ? null
        : editor().evaluate((body) =>
            [...body.querySelectorAll('.gmail_signature, .gmail_quote')].map((part) => part.outerHTML).join('\n'),
          ),
  }));
});

function latest(answer: Awaited<ReturnType<PortUnderTest['refresh']>>): OpenMail {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}
