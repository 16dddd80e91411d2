import { describe, expect, test } from 'vitest';
import { chips, editor, paste, twinPage } from './twin-page';

const { open, openThread, composeNew } = twinPage();

describe('drafts and sending', () => {
  test('a change without an input event is not saved, and one with it is', async () => {
    const page = await composeNew();
    await page.$eval(editor, (node) => node.firstElementChild?.replaceChildren('Sin aviso'));
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => window.twin.savedDraft())).toBeNull();
    expect(await page.inputValue('input[name=draft]')).toBe('undefined');
    await page.$eval(editor, (node) => node.dispatchEvent(new InputEvent('input', { bubbles: true })));
    await expect.poll(async () => (await page.evaluate(() => window.twin.savedDraft()))?.text).toContain('Sin aviso');
    expect(await page.inputValue('input[name=draft]')).toMatch(/^#msg-a:r\d+$/);
    expect(await page.textContent('.no .oG')).toBe('Borrador guardado');
  });

  test('a reply is sent to the end of its thread, gets its second id later, and comes back by undo', async () => {
    const page = await openThread('villasenor-two-parts', { legacyIdDelay: 900, expandDelay: 10 });
    await page.click('.amn [role=link]');
    await page.waitForSelector(`.ip ${editor}`);
    expect(await page.inputValue('.ip input[name=uet]')).toContain('gmail_quote');
    await page.click(`.ip ${editor} > div`);
    await page.keyboard.type('Muchas gracias');
    await page.keyboard.press('Control+Enter');
    const newest = page.locator('[role=main] [role=listitem]').last().locator('[data-message-id]');
    await expect.poll(() => newest.getAttribute('data-message-id')).toMatch(/^#msg-a:/);
    expect(await newest.getAttribute('data-legacy-message-id')).toBeNull();
    await expect
      .poll(() => newest.getAttribute('data-legacy-message-id'), { timeout: 3_000 })
      .toMatch(/^[0-9a-z]{16}$/);
    expect(await page.evaluate(() => window.twin.sentMails().map(({ to }) => to[0]?.address))).toEqual([
      'cxp@villasenor-echeverria.example',
    ]);
    await page.click('#link_undo');
    await expect.poll(() => page.textContent(`.ip ${editor}`)).toContain('Muchas gracias');
    expect(await page.evaluate(() => window.twin.sentMails().length)).toBe(0);
    expect(await page.locator('[role=main] [role=listitem]').count()).toBe(2);
    expect(await page.evaluate(() => window.twin.counters)).toMatchObject({ sent: 1, undone: 1, replied: 1 });
  });

  test('without a recipient nothing is sent', async () => {
    const page = await composeNew();
    await page.click('.no .aoO');
    expect(await page.evaluate(() => window.twin.counters)).toMatchObject({ sent: 0 });
    expect(await page.locator('.no [role=dialog]').count()).toBe(1);
  });

  test('discarding forgets the draft, closing keeps it', async () => {
    const page = await composeNew();
    await page.fill('.no input[name=subjectbox]', 'Se queda');
    await page.click('.no .Ha');
    await page.click('[gh=cm]');
    await page.fill('.no input[name=subjectbox]', 'Se va');
    await page.waitForTimeout(500);
    await page.click('.no .twin-compose-bin [role=button]');
    await page.evaluate(() => (location.hash = '#drafts'));
    await expect
      .poll(() => page.locator('[role=main] tr.zA').allTextContents())
      .toEqual([expect.stringContaining('Se queda')]);
    expect(await page.evaluate(() => window.twin.counters)).toMatchObject({ discarded: 1, sent: 0 });
  });
});

describe('recipients', () => {
  test('a paste commits chips, typed text and synthetic Enter do not', async () => {
    const page = await composeNew();
    await page.fill('[name=to] input[role=combobox]', 'escrito@masa.example');
    await page.$eval('[name=to] input[role=combobox]', (input) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      input.dispatchEvent(new FocusEvent('blur'));
    });
    expect(await chips(page, 'to')).toEqual([]);
    await paste(page, '[name=to] input[role=combobox]', 'CXP@villasenor-echeverria.example, nueva@masa.example');
    expect(await chips(page, 'to')).toEqual(['cxp@villasenor-echeverria.example', 'nueva@masa.example']);
    expect(await page.$$eval('[role=option]', (nodes) => nodes.map((node) => node.getAttribute('data-name')))).toEqual([
      'María Guadalupe Echeverría',
      '',
    ]);
    await page.click('.no .afX');
    expect(await chips(page, 'to')).toEqual(['nueva@masa.example']);
  });

  test('a group is one chip without an address, reaches everybody in it, and is dragged to Cc and back', async () => {
    const page = await composeNew();
    await paste(page, '[name=to] input[role=combobox]', 'Clientes, nueva@masa.example');
    const group = page.locator('[role=option][data-name="Clientes"]');
    expect(await group.getAttribute('data-hovercard-id')).not.toContain('@');
    expect(await group.getAttribute('aria-invalid')).toBeNull();
    await page.click('.pE');
    await group.dragTo(page.locator('.anm[name=cc]'));
    expect([await chips(page, 'to'), (await chips(page, 'cc')).length]).toEqual([['nueva@masa.example'], 1]);
    await page.locator('[role=option][data-name=""]').dragTo(page.locator('.anm[name=cc]'));
    expect([await chips(page, 'to'), (await chips(page, 'cc'))[1]]).toEqual([[], 'nueva@masa.example']);
    await group.dragTo(page.locator('.anm[name=to]'));
    await expect.poll(async () => (await page.evaluate(() => window.twin.savedDraft()))?.to.length).toBe(1);
    await page.click('.no .aoO');
    await expect.poll(() => page.evaluate(() => window.twin.counters.sent)).toBe(1);
    await page.evaluate(() => (location.hash = '#sent'));
    await page.waitForFunction(() => document.title.startsWith('Enviados'));
    await page.locator('[role=main] tr.zA').first().click();
    await expect.poll(() => page.locator('[role=main] .g2[email]').count()).toBeGreaterThan(2);
  });

  test('a fresh compose takes back, once, what was written too early', async () => {
    const page = await open({ recipientReset: 1_500 });
    await page.click('[gh=cm]');
    await page.waitForSelector('[name=to] input[role=combobox]');
    await paste(page, '[name=to] input[role=combobox]', 'pronto@masa.example');
    expect(await chips(page, 'to')).toEqual(['pronto@masa.example']);
    await expect.poll(() => chips(page, 'to'), { timeout: 5_000 }).toEqual([]);
    await paste(page, '[name=to] input[role=combobox]', 'despues@masa.example');
    await page.waitForTimeout(300);
    expect(await chips(page, 'to')).toEqual(['despues@masa.example']);
  });

  test('the collapsed line repeats all fields, and the classic variant keeps hidden inputs', async () => {
    let page = await composeNew();
    await paste(page, '[name=to] input[role=combobox]', 'a@masa.example');
    await page.click('.pE');
    await paste(page, '[name=cc] input[role=combobox]', 'c@masa.example');
    await page.click(editor);
    expect(
      await page.$$eval('.aoD.hl span[email]', (nodes) => nodes.map((node) => node.getAttribute('email'))),
    ).toEqual(['a@masa.example', 'c@masa.example']);
    page = await composeNew({ recipients: 'classic' });
    await paste(page, 'textarea.vO[name=to]', 'cxp@villasenor-echeverria.example');
    expect(await page.inputValue('.vR input[type=hidden][name=to]')).toBe(
      'María Guadalupe Echeverría <cxp@villasenor-echeverria.example>',
    );
  });

  test('leaving the field commits only where the variant says so', async () => {
    const page = await composeNew({ blurCommits: true });
    await page.fill('[name=to] input[role=combobox]', 'salida@masa.example');
    await page.click('.no input[name=subjectbox]');
    expect(await chips(page, 'to')).toEqual(['salida@masa.example']);
  });
});
