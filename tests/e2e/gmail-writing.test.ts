import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { usualVariants } from '@/demo/gmail/variants';
import type { BareMessage } from '@/lib/host/gmail/protocol';
import { inserted, letter, sentence, writingRoom, type WritingDesk, type WritingRoom } from './support/writing-room';

let room: WritingRoom;
let desk: WritingDesk;

beforeAll(async () => {
  room = await writingRoom();
});
afterAll(() => room.close());
afterEach(() => desk.page.close());

const saved = () => desk.page.evaluate(() => window.twin.savedDraft());
const editorText = () => desk.page.locator('[g_editable]').last().innerText();
const signatures = () => desk.page.locator('.gmail_signature').allInnerTexts();

describe('Gmail is read', () => {
  test('chips: a group has no address, and what is dragged stands where it was let go', async () => {
    desk = await room.open();
    const { page } = desk;
    await page.click('[gh="cm"]');
    const chip = page.locator('[data-hovercard-id="ana@masa.example"]').last();
    // A compose that is young sets its recipients back once: whoever was too early types again.
    await vi.waitFor(async () => {
      await page.locator('.no [name="to"] input').fill('Clientes, ana@masa.example, b@masa.example');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(usualVariants.recipientReset ?? 0);
      expect(await chip.count()).toBe(1);
    }, 10_000);
    await page.click('.pE');
    await chip.dragTo(page.locator('.anm[name="cc"]'));
    await expect
      .poll(async () => (await desk.line.mail()).composes[0]?.recipients.map(({ address }) => address))
      .toEqual(['b@masa.example', 'ana@masa.example']);
  });

  test('settings show no thread and no compose, though a thread was left and an editor stands there', async () => {
    desk = await room.open({}, 'villasenor-two-parts');
    await desk.page.evaluate(() => (location.hash = '#settings/general'));
    await expect
      .poll(async () => await desk.line.mail())
      .toMatchObject({ mode: 'none', thread: null, composes: [], readable: true, account: 'lucia@elarrayan.example' });
  });

  test('the newest message of a customer is read as text when it is asked for', async () => {
    desk = await room.open({}, 'villasenor-two-parts');
    const senders = ['cxp@villasenor-echeverria.example'];
    // The mail is told again while its messages unfold.
    let { item } = await desk.line.mail();
    let answer = await desk.line.ask({ ask: 'read-message', expected: item, senders });
    await expect
      .poll(async () => {
        ({ item } = await desk.line.mail());
        answer = await desk.line.ask({ ask: 'read-message', expected: item, senders });
        return answer;
      })
      .toMatchObject({ ok: true });
    expect(answer).toMatchObject({ ok: true, value: { sender: { address: senders[0] } } });
    expect((answer as { value: BareMessage }).value.markup.replace(/<[^>]*>/g, '')).toMatch(/^\s*\p{L}[^<>]{40,}$/u);
    expect(await desk.line.ask({ ask: 'read-message', expected: item, senders: ['otra@masa.example'] })).toEqual({
      ok: false,
      reason: 'no-message',
    });
  });
});

describe('a letter goes into Gmail', () => {
  test('as a new mail: addressed, titled, above the signature, saved, and gone with Ctrl+Z', async () => {
    desk = await room.open();
    const { unfilled } = inserted(await desk.insertNew());
    expect(unfilled).toEqual([]);
    await expect.poll(async () => (await saved())?.text).toContain(sentence);
    const draft = await saved();
    expect(draft).toMatchObject({ subject: letter.subject, to: [{ address: 'lupe@acabados.example' }] });
    expect(draft?.html.indexOf(sentence)).toBeLessThan(draft?.html.indexOf('gmail_signature') ?? -1);
    expect(draft?.text).toContain('Estimada Lupe & equipo:');
    await desk.page.keyboard.press('Control+z');
    await expect.poll(editorText).not.toContain(sentence);
    expect(await editorText()).toContain('--');
    expect(await desk.page.evaluate(() => window.twin.counters.sent)).toBe(0);
  });

  test.each([
    [{ signature: 'none', recipients: 'deep', locale: 'pt' }],
    [{ signature: 'double', composeRoot: 'label', titleBarClass: 'renamed', titleBarControls: 'button' }],
    [{ signature: 'above-quote', foreignExtensions: true, fieldDelay: 900, locale: 'ar' }],
  ])('also with %j', async (variants) => {
    desk = await room.open(variants);
    expect(inserted(await desk.insertNew()).unfilled).toEqual([]);
    await expect.poll(async () => (await saved())?.text).toContain(sentence);
    for (const signature of await signatures()) expect(signature).not.toContain('Lupe');
  });

  test('in plain-text mode as text, above the signature', async () => {
    desk = await room.open({ plainText: true });
    inserted(await desk.insertNew());
    const field = desk.page.locator('textarea.Ak').last();
    await expect.poll(() => field.inputValue()).toContain(letter.plain);
    expect((await field.inputValue()).startsWith('Estimada Lupe & equipo:')).toBe(true);
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).not.toContain('Estimada Lupe');
  });

  test.each([[{}], [{ replyOpens: 'popup' }], [{ replyBar: 'two' }], [{ threadWrapper: 'table' }]])(
    'as a reply that Gmail addresses itself, without subject or quote being touched: %j',
    async (variants) => {
      desk = await room.open(variants, 'villasenor-two-parts');
      const { thread } = inserted(await desk.replyTo());
      expect(thread).toBe(await desk.openThread());
      await expect.poll(async () => (await saved())?.text).toContain(sentence);
      expect((await saved())?.to).toHaveLength(1);
      expect(await desk.page.evaluate(() => window.twin.counters.sent)).toBe(0);
    },
  );

  test('into the reply that is open, above what was written and above its opened quote', async () => {
    desk = await room.open({}, 'villasenor-two-parts');
    await desk.page.locator('.ams').first().click();
    await desk.page.locator('.ip [g_editable]').click();
    await desk.page.keyboard.type('Saludos, Lucía');
    await desk.page.locator('.ajR').last().click();
    const quote = await desk.page
      .locator('[g_editable] .gmail_quote')
      .first()
      .evaluate((node) => node.outerHTML);
    inserted(await desk.replyTo());
    const text = await editorText();
    expect(text.indexOf(sentence)).toBeLessThan(text.indexOf('Saludos, Lucía'));
    expect(
      await desk.page
        .locator('[g_editable] .gmail_quote')
        .first()
        .evaluate((node) => node.outerHTML),
    ).toBe(quote);
  });

  test('once: a second time asks, and goes in when the person says so', async () => {
    desk = await room.open();
    const { compose } = inserted(await desk.insertNew());
    const into = { kind: 'open-compose', compose } as const;
    expect(await desk.insert(into)).toEqual({ ok: false, reason: 'already-there' });
    expect((await desk.insert(into, true)).ok).toBe(true);
    expect((await editorText()).split(sentence)).toHaveLength(3);
  });

  test('never into another item than the one it was meant for', async () => {
    desk = await room.open({}, 'villasenor-two-parts');
    expect(await desk.insert({ kind: 'new', to: [] }, false, 'thread:another')).toEqual({
      ok: false,
      reason: 'item-changed',
    });
    expect(await desk.insert({ kind: 'reply', thread: 'another' })).toEqual({ ok: false, reason: 'item-changed' });
    expect(await desk.page.locator('[g_editable]').count()).toBe(0);
  });

  test('says when the address is not taken, and leaves what can be left', async () => {
    desk = await room.open({ recipients: 'classic' });
    const answer = inserted(await desk.insertNew());
    expect(answer.unfilled).toEqual((await saved())?.to.length === 1 ? [] : ['recipients']);
    expect(await editorText()).toContain(sentence);
  });

  test('and is taken out again, as long as nobody changed it', async () => {
    desk = await room.open();
    const first = inserted(await desk.insertNew());
    expect(await desk.line.ask({ ask: 'undo-insert', inserted: first })).toEqual({ ok: true });
    expect(await editorText()).not.toContain(sentence);
    await expect.poll(async () => (await saved())?.text ?? '').not.toContain(sentence);
    const second = inserted(await desk.insert({ kind: 'open-compose', compose: first.compose }));
    await desk.page.getByText('Si ya pagó, gracias.').click();
    await desk.page.keyboard.type(' De verdad.');
    expect(await desk.line.ask({ ask: 'undo-insert', inserted: second })).toEqual({
      ok: false,
      reason: 'item-changed',
    });
  });
});
