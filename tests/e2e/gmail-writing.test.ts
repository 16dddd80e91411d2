import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '@/lib/domain/letter';
import type { DraftPlace, HostAnswer, InsertedDraft, OpenMail } from '@/lib/host/mail-host';
import { openBrowser, sidebarFrame, type OpenedBrowser } from './support/browser';
import { gmailLine, type GmailLine } from './support/gmail-line';

const sentence = 'Le recordamos la factura F-20871 por 38,900.00 MXN, que venció el 18 de septiembre.';
const letter: Letter = {
  id: 'gentle/es',
  language: 'es',
  subject: 'Recordatorio de la factura F-20871',
  html: `<div>Estimada Lupe &amp; equipo:</div><div><br></div><div>${sentence}</div><div>Si ya pagó, gracias.</div>`,
  plain: `Estimada Lupe & equipo:\n\n${sentence}\nSi ya pagó, gracias.`,
};

let browser: OpenedBrowser;
let panel: Page;
let page: Page;
let line: GmailLine;

beforeAll(async () => {
  browser = await openBrowser();
  panel = await browser.extensionPage('sidepanel.html');
});
afterAll(() => browser.close());
afterEach(() => page.close());

async function openGmail(variants: object = {}, conversation?: string): Promise<void> {
  page = await browser.gmail('#inbox', variants);
  await sidebarFrame(page);
  if (conversation !== undefined) {
    const hash = await page.evaluate((key) => window.twin.hashOf(key), conversation);
    await page.evaluate((to) => void (location.hash = to ?? ''), hash);
    await page.locator('[role="main"] .a3s').first().waitFor();
  }
  line = await gmailLine(panel, page);
}

const insert = async (into: DraftPlace, again = false, expected?: string) => {
  const refreshed = await line.ask({ ask: 'refresh' });
  const item = expected ?? (refreshed.ok ? (refreshed.value as OpenMail).item : '');
  return (await line.ask({ ask: 'insert', letter, into, expected: item, again })) as HostAnswer<InsertedDraft>;
};
const insertNew = () => insert({ kind: 'new', to: ['lupe@acabados.example'] });
const openThread = async () => {
  const refreshed = await line.ask({ ask: 'refresh' });
  return (refreshed.ok && (refreshed.value as OpenMail).thread?.key) || '';
};
const replyTo = async () => insert({ kind: 'reply', thread: await openThread() });
const signatures = () => page.locator('.gmail_signature').allInnerTexts();
const inserted = (answer: HostAnswer<InsertedDraft>): InsertedDraft => {
  if (!answer.ok) throw new Error(`Not inserted: ${answer.reason}`);
  return answer.value;
};
const saved = () => page.evaluate(() => window.twin.savedDraft());
const editorText = () => page.locator('[g_editable]').last().innerText();
const send = () => page.locator('.T-I.aoO').last().click();
const signOf = async (compose: string, turn = 0, timeout = 8000) => {
  await expect
    .poll(async () => (await line.signs()).filter((sign) => sign.compose === compose).length, { timeout })
    .toBeGreaterThan(turn);
  return (await line.signs()).filter((sign) => sign.compose === compose)[turn]?.what;
};

describe('a letter goes into Gmail', () => {
  test('as a new mail: addressed, titled, above the signature, saved, and gone with Ctrl+Z', async () => {
    await openGmail();
    const { unfilled } = inserted(await insertNew());
    expect(unfilled).toEqual([]);
    await expect.poll(async () => (await saved())?.text).toContain(sentence);
    const draft = await saved();
    expect(draft).toMatchObject({ subject: letter.subject, to: [{ address: 'lupe@acabados.example' }] });
    expect(draft?.html.indexOf(sentence)).toBeLessThan(draft?.html.indexOf('gmail_signature') ?? -1);
    expect(draft?.text).toContain('Estimada Lupe & equipo:');
    await page.keyboard.press('Control+z');
    await expect.poll(editorText).not.toContain(sentence);
    expect(await editorText()).toContain('--');
    expect(await page.evaluate(() => window.twin.counters.sent)).toBe(0);
  });

  test.each([
    [{ signature: 'none' }],
    [{ signature: 'double' }],
    [{ signature: 'above-quote' }],
    [{ recipients: 'deep' }],
    [{ composeRoot: 'label', titleBarClass: 'renamed', titleBarControls: 'button' }],
    [{ foreignExtensions: true }],
    [{ fieldDelay: 900 }],
    [{ locale: 'pt' }],
    [{ locale: 'ar' }],
  ])('also with %j', async (variants) => {
    await openGmail(variants);
    expect(inserted(await insertNew()).unfilled).toEqual([]);
    await expect.poll(async () => (await saved())?.text).toContain(sentence);
    for (const signature of await signatures()) expect(signature).not.toContain('Lupe');
  });

  test('in plain-text mode as text, above the signature', async () => {
    await openGmail({ plainText: true });
    inserted(await insertNew());
    const field = page.locator('textarea.Ak').last();
    await expect.poll(() => field.inputValue()).toContain(letter.plain);
    expect((await field.inputValue()).startsWith('Estimada Lupe & equipo:')).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).not.toContain('Estimada Lupe');
  });

  test.each([[{}], [{ replyOpens: 'popup' }], [{ replyBar: 'two' }], [{ threadWrapper: 'table' }]])(
    'as a reply that Gmail addresses itself, without subject or quote being touched: %j',
    async (variants) => {
      await openGmail(variants, 'villasenor-two-parts');
      const { thread } = inserted(await replyTo());
      expect(thread).toBe(await openThread());
      await expect.poll(async () => (await saved())?.text).toContain(sentence);
      expect((await saved())?.to).toHaveLength(1);
      expect(await page.evaluate(() => window.twin.counters.sent)).toBe(0);
    },
  );

  test('into the reply that is open, above what was written and above its opened quote', async () => {
    await openGmail({}, 'villasenor-two-parts');
    await page.locator('.ams').first().click();
    await page.locator('.ip [g_editable]').click();
    await page.keyboard.type('Saludos, Lucía');
    await page.locator('.ajR').last().click();
    const quote = await page
      .locator('[g_editable] .gmail_quote')
      .first()
      .evaluate((node) => node.outerHTML);
    inserted(await replyTo());
    const text = await editorText();
    expect(text.indexOf(sentence)).toBeLessThan(text.indexOf('Saludos, Lucía'));
    expect(
      await page
        .locator('[g_editable] .gmail_quote')
        .first()
        .evaluate((node) => node.outerHTML),
    ).toBe(quote);
  });

  test('once: a second time asks, and goes in when the person says so', async () => {
    await openGmail();
    const { compose } = inserted(await insertNew());
    const into = { kind: 'open-compose', compose } as const;
    expect(await insert(into)).toEqual({ ok: false, reason: 'already-there' });
    expect((await insert(into, true)).ok).toBe(true);
    expect((await editorText()).split(sentence)).toHaveLength(3);
  });

  test('never into another item than the one it was meant for', async () => {
    await openGmail({}, 'villasenor-two-parts');
    expect(await insert({ kind: 'new', to: [] }, false, 'thread:another')).toEqual({
      ok: false,
      reason: 'item-changed',
    });
    expect(await insert({ kind: 'reply', thread: 'another' })).toEqual({ ok: false, reason: 'item-changed' });
    expect(await page.locator('[g_editable]').count()).toBe(0);
  });

  test('says when the address is not taken, and leaves what can be left', async () => {
    await openGmail({ recipients: 'classic' });
    const answer = inserted(await insertNew());
    expect(answer.unfilled).toEqual((await saved())?.to.length === 1 ? [] : ['recipients']);
    expect(await editorText()).toContain(sentence);
  });

  test('and is taken out again, as long as nobody changed it', async () => {
    await openGmail();
    const first = inserted(await insertNew());
    expect(await line.ask({ ask: 'undo-insert', inserted: first })).toEqual({ ok: true });
    expect(await editorText()).not.toContain(sentence);
    await expect.poll(async () => (await saved())?.text ?? '').not.toContain(sentence);
    const second = inserted(await insert({ kind: 'open-compose', compose: first.compose }));
    await page.getByText('Si ya pagó, gracias.').click();
    await page.keyboard.type(' De verdad.');
    expect(await line.ask({ ask: 'undo-insert', inserted: second })).toEqual({ ok: false, reason: 'item-changed' });
  });
});

describe('what is seen of its sending', () => {
  test('sent from a new mail, and taken back', async () => {
    await openGmail();
    const { compose } = inserted(await insertNew());
    await send();
    expect(await signOf(compose)).toBe('sent');
    await page.locator('#link_undo').click();
    expect(await signOf(compose, 1)).toBe('returned');
    await send();
    expect(await signOf(compose, 2)).toBe('sent');
  });

  test('sent by Ctrl+Enter from a reply: only with the new message at the end of the thread', async () => {
    await openGmail({}, 'villasenor-two-parts');
    const { compose } = inserted(await replyTo());
    await page.keyboard.press('Control+Enter');
    expect(await signOf(compose)).toBe('sent');
  });

  test('sent in full screen, the window having moved meanwhile', async () => {
    await openGmail();
    const { compose } = inserted(await insertNew());
    await page.locator('.dw .aUG').click();
    await page.locator('.aSs [g_editable]').waitFor();
    await page.waitForTimeout(900);
    expect(await line.signs()).not.toContainEqual(expect.objectContaining({ compose }));
    await send();
    expect(await signOf(compose)).toBe('sent');
  });

  test('discarded', async () => {
    await openGmail();
    const { compose } = inserted(await insertNew());
    await page.locator('tr.btC > td:last-child [role="button"]').last().click();
    expect(await signOf(compose)).toBe('discarded');
  });

  test('saved and closed is merely gone', async () => {
    await openGmail();
    const { compose } = inserted(await insertNew());
    await page.locator('.dw .Ha').click();
    expect(await signOf(compose)).toBe('gone');
  });

  test('sent with our text deleted is merely gone', async () => {
    await openGmail();
    const { compose } = inserted(await insertNew());
    await page.locator('[g_editable]').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Otra cosa');
    await send();
    expect(await signOf(compose)).toBe('gone');
    expect(await page.evaluate(() => window.twin.counters.sent)).toBe(1);
  });

  test('a press on Send that the page made up proves nothing', async () => {
    await openGmail();
    const { compose } = inserted(await insertNew());
    await page.evaluate(() => document.querySelector<HTMLElement>('.T-I.aoO')?.click());
    expect(await signOf(compose)).toBe('gone');
  });

  test('a compose without our letter is nobody’s business', async () => {
    await openGmail();
    await page.locator('[gh="cm"]').click();
    await page.locator('.dw [g_editable]').click();
    await page.keyboard.type('Hola');
    await page.locator('.dw .Ha').click();
    await page.waitForTimeout(1200);
    expect(await line.signs()).toEqual([]);
  });
});
