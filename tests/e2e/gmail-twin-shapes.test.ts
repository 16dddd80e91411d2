import { describe, expect, test } from 'vitest';
import type { Variants } from '../../demo/gmail/variants';
import { chips, editor, paste, showThread, twinPage } from './twin-page';

const { open, openThread, composeNew } = twinPage();

describe('threads and shapes', () => {
  test('a long thread hides its middle, and a message builds its body when opened and drops it when closed', async () => {
    const page = await openThread('bajio-long-thread');
    expect(await page.textContent('.adv .adx span')).toBe('7');
    const first = page.locator('[role=main] [role=listitem]').first();
    expect(await first.locator('.a3s, [data-message-id]').count()).toBe(0);
    await first.locator('.adf').click();
    await first.locator('.adn .a3s').waitFor();
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    await first.locator('.gF').click();
    await expect.poll(() => first.locator('.adn').count()).toBe(0);
  });

  test('a full-screen compose is another node around the same region, and minimising hides by display', async () => {
    const page = await composeNew();
    const region = await page.$('.aoI');
    const dialog = await page.$('[role=dialog]');
    await page.click('.no .Hq');
    expect(await page.$eval('.aSs .aSt [role=dialog]', (node, former) => node === former, dialog)).toBe(false);
    expect(await page.$eval('.aSs .aoI', (node, former) => node === former, region)).toBe(true);
    await page.click('.aSs .Hl');
    expect(await page.locator('.aSs').count()).toBe(0);
    expect(await page.locator('.no .twin-dialog-content').isVisible()).toBe(false);
  });

  test('the dots bring the quote into the editor, and plain text swaps the two holders', async () => {
    const page = await openThread('villasenor-two-parts');
    await page.click('.amn [role=link]');
    await page.click('.ip .ajR');
    expect(await page.locator(`.ip ${editor} .gmail_quote`).count()).toBeGreaterThan(0);
    expect(await page.inputValue('.ip input[name=uet]')).toBe('');
    await page.click('.ip .twin-compose-tools [role=button]');
    expect(await page.locator('.ip textarea.Ak').isVisible()).toBe(true);
    expect(await page.locator(`.ip ${editor}`).isVisible()).toBe(false);
    expect(await page.inputValue('.ip textarea.Ak')).toContain('Gracias por la paciencia');
  });

  test.each(['es', 'en', 'pt', 'ar'] as const)(
    'in %s the shortcut of Send stands between U+202A and U+202C',
    async (locale) => {
      const page = await open({ locale });
      await page.click('[gh=cm]');
      await page.waitForSelector('.aoO');
      expect(await page.getAttribute('.aoO', 'aria-label')).toMatch(/^\P{L}*\p{L}+ \u202a\(Ctrl-Enter\)\u202c$/u);
      expect(await page.getAttribute('html', 'dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    },
  );

  test.each<[Partial<Variants>, string[]]>([
    [
      { threadWrapper: 'table', permId: 'undefined', replyBar: 'two', rail: 'old', theme: 'dark' },
      [
        '.g.id table.Bs h2.hP',
        'h2[data-thread-perm-id=undefined]',
        '.amn + .amn',
        '.aUx .bq9',
        'html[data-twin-theme=dark]',
      ],
    ],
    [
      { rail: 'gemini', foreignExtensions: true, density: 'compact', pronoun: 'moi' },
      [
        '.aUx .brC-brG:not([style])',
        '.aUx .inboxsdk__sidebar_panel_container',
        'html[data-twin-density=compact]',
        '.adf span.gD[name=moi]',
      ],
    ],
    [{ conversationView: false }, ['h2[data-thread-perm-id^="msg-"]']],
  ])('variants %j show %s', async (variants, selectors) => {
    const page = await open(variants);
    const isSplit = variants.conversationView === false;
    if (isSplit) await page.locator('[role=main] tr.zA').first().click();
    else await showThread(page, 'villasenor-two-parts');
    for (const selector of selectors) await expect.poll(() => page.locator(selector).count()).toBeGreaterThan(0);
  });

  test('the preview pane shows a thread beside the list, without a hash, its ids late', async () => {
    const page = await open({ previewPane: true, previewIdDelay: 2_500 });
    await page.click('[role=main] tr.zA.apv');
    expect(await page.getAttribute('[role=main] .aia .ao9 h2.hP', 'data-legacy-thread-id')).toBeNull();
    await page.waitForSelector('[role=main] .aia .ao9 h2.hP[data-legacy-thread-id]');
    expect(await page.evaluate(() => location.hash)).toBe('#inbox');
    expect(await page.locator('tr.aps').count()).toBeGreaterThan(0);
  });

  test.each([
    ['u/0/popout?compose=x', 'body.xE.xp .aoI'],
    ['u/0/?ui=2&view=pt', '.bodycontainer'],
    ['mu/mp/1/', '.bodycontainer'],
  ])('%s is a page of its own kind', async (rest, selector) => {
    const page = await open({}, rest, '');
    await page.waitForSelector(selector);
    expect(await page.locator('[role=main]').count()).toBe(0);
  });

  test('Escape can leave a thread while the address bar still names it, and the thread opens again', async () => {
    const page = await openThread('villasenor-two-parts', { escape: 'keeps-hash' });
    const hash = await page.evaluate(() => location.hash);
    await page.keyboard.press('Escape');
    expect(await page.locator('[role=main] h2.hP').count()).toBe(0);
    expect(await page.evaluate(() => location.hash)).toBe(hash);
    await page.locator('[role=main] tr.zA', { hasText: 'septiembre, octubre' }).click();
    await page.waitForSelector('[role=main] h2.hP');
  });

  test('closing a full-screen compose in the middle of a save can leave its node, emptied', async () => {
    const page = await composeNew({ fullScreenClose: 'empties' });
    await page.click('.no .Hq');
    await page.fill('.aSs input[name=subjectbox]', 'A medias');
    await page.click('.aSs .Ha');
    expect(await page.locator('.aSs .aSt .aaZ').count()).toBe(1);
    expect(await page.locator('.aSs .aoI').count()).toBe(0);
    expect(await page.evaluate(() => window.twin.composeKeys())).toEqual([]);
  });

  test('a compose moves into a window of its own with what it held', async () => {
    const page = await composeNew();
    await paste(page, '[name=to] input[role=combobox]', 'cxp@villasenor-echeverria.example');
    await page.fill('.no input[name=subjectbox]', 'En su ventana');
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.click('.no .twin-pop-out')]);
    await opened.waitForSelector(`body.xE.xp ${editor}`);
    expect(await opened.inputValue('input[name=subjectbox]')).toBe('En su ventana');
    expect(await chips(opened, 'to')).toEqual(['cxp@villasenor-echeverria.example']);
    expect(await page.locator('.no').count()).toBe(0);
  });

  test('title and banner can withhold the account, and the address bar decides which account it is', async () => {
    const page = await open({ accountDelay: 4_000 }, 'u/1/');
    expect(await page.title()).toBe('Gmail');
    expect(await page.locator('#gb a').count()).toBe(0);
    await page.waitForSelector('#gb a[aria-label*="cobranza@elarrayan.example"]');
    await expect.poll(() => page.title()).toContain('- cobranza@elarrayan.example - Gmail');
  });
});
