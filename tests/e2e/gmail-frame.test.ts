import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExtension } from '@/demo/browser/launch';
import { builtExtension, openBrowser, sidebarFrame, type OpenedBrowser } from './support/browser';
import { closedShadowText } from './support/closed-shadow';
import { callSidebarOf } from './support/gmail-line';

let browser: OpenedBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Whether our tree was mounted in this frame, as opposed to an empty page. */
const isMounted = (frame: Frame) => frame.evaluate(() => (document.getElementById('root')?.childElementCount ?? 0) > 0);
const mountedFrame = async (page: Page) => {
  // A frame that was taken away stays in the browser's list for a moment.
  await expect.poll(async () => isMounted(await sidebarFrame(page)).catch(() => false), { timeout: 10_000 }).toBe(true);
  return sidebarFrame(page);
};
const rootWidth = (page: Page) => page.evaluate(() => document.documentElement.getBoundingClientRect().width);
const rightEdge = (page: Page, selector: string) =>
  page.evaluate((which) => document.querySelector(which)?.getBoundingClientRect().right ?? 0, selector);
const sidebars = (page: Page) => page.frames().filter((frame) => frame.url().endsWith('/sidebar.html'));

describe('the dock', () => {
  test('makes room for itself: Gmail lays itself out again and nothing stands under it', async () => {
    const page = await browser.gmail();
    await mountedFrame(page);
    await page.waitForFunction(() => document.documentElement.getBoundingClientRect().width === 1080);
    expect(await page.evaluate(() => window.twin.counters.layouts)).toBeGreaterThan(1);
    await expect.poll(() => rightEdge(page, '[role="main"]')).toBeLessThanOrEqual(1080);
    await page.close();
  });

  test('covers no compose window, small or in full screen', async () => {
    const page = await browser.gmail();
    await mountedFrame(page);
    await page.locator('[gh="cm"]').click();
    await page.locator('.dw [g_editable]').waitFor();
    await expect.poll(() => rightEdge(page, '.dw [role="dialog"]')).toBeLessThanOrEqual(1080);
    await page.locator('.dw .aUG').click();
    await page.locator('.aSs [g_editable]').waitFor();
    await expect.poll(() => rightEdge(page, '.aSs [role="dialog"]')).toBeLessThanOrEqual(1080);
    await page.close();
  });

  test('folds to a slim tab, opens again, and keeps its width over a reload', async () => {
    const page = await browser.gmail();
    let frame = await mountedFrame(page);
    await frame.locator('.frame-handle').press('ArrowLeft');
    await expect.poll(() => rootWidth(page)).toBe(1440 - 376);
    await page.reload();
    frame = await mountedFrame(page);
    await expect.poll(() => rootWidth(page)).toBe(1440 - 376);
    await frame.locator('.frame-handle').press('Home');
    await expect.poll(() => rootWidth(page)).toBe(1440 - 320);
    await callSidebarOf(browser, page);
    const panel = await browser.extensionPage('desk.html');
    await panel.evaluate(() => chrome.storage.local.set({ dock: { folded: true, width: 360 } }));
    await expect.poll(() => rootWidth(page)).toBe(1440 - 32);
    await page.bringToFront();
    await frame.locator('.frame-tab').click();
    await expect.poll(() => rootWidth(page)).toBe(1440 - 360);
    await panel.close();
    await page.close();
  });

  test('is dragged by its edge', async () => {
    const page = await browser.gmail();
    const frame = await mountedFrame(page);
    await expect.poll(() => rootWidth(page)).toBe(1080);
    await page.mouse.move(1082, 400);
    await page.mouse.down();
    await page.mouse.move(1022, 400, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => rootWidth(page)).toBeLessThan(1040);
    await frame.locator('.frame-handle').press('Home');
    await page.close();
  });

  test('survives navigation inside Gmail as the very same frame', async () => {
    const page = await browser.gmail();
    const frame = await mountedFrame(page);
    const name = await frame.evaluate(() => window.name);
    const hash = await page.evaluate(() => window.twin.hashOf('villasenor-two-parts'));
    for (const place of [hash ?? '', '#sent', '#inbox']) {
      await page.evaluate((next) => void (location.hash = next), place);
      await page.waitForTimeout(200);
    }
    expect(sidebars(page)).toHaveLength(1);
    expect(await frame.evaluate(() => window.name)).toBe(name);
    await page.close();
  });

  test.each([
    [{ theme: 'dark' }, 'dark'],
    [{ theme: 'light' }, 'light'],
  ])('wears the colours of Gmail: %j', async (variants, scheme) => {
    const page = await browser.gmail('#inbox', variants);
    const frame = await mountedFrame(page);
    await expect.poll(() => frame.evaluate(() => document.documentElement.dataset.gmail)).toBe(scheme);
    await page.close();
  });

  test.each(['?view=pt', '?view=lg', '?view=btop', 'popout'])('mounts nothing at %s', async (place) => {
    const page = await browser.context.newPage();
    await page.goto(`https://mail.google.com/mail/u/0/${place}`);
    await page.waitForTimeout(800);
    expect(sidebars(page)).toHaveLength(0);
    expect(await rootWidth(page)).toBe(1440);
    await page.close();
  });
});

describe('keys and focus', () => {
  test('no key pressed in the frame reaches Gmail', async () => {
    const page = await browser.gmail();
    const frame = await mountedFrame(page);
    await frame.locator('.frame-handle').focus();
    for (const key of ['e', '#', 'r', 'c', '/', 'u', 'Escape', 'Enter', 'ArrowDown', 'e', '#'])
      await page.keyboard.press(key);
    const { keys, archived, deleted } = await page.evaluate(() => window.twin.counters);
    expect(keys).toEqual({ windowCapture: 0, documentCapture: 0, documentBubble: 0 });
    expect([archived, deleted]).toEqual([0, 0]);
    await page.close();
  });

  test('the shortcut goes into the sidebar and back to where the person was', async () => {
    const page = await browser.gmail();
    const frame = await mountedFrame(page);
    await page.locator('[gh="cm"]').click();
    const editor = page.locator('.dw [g_editable]');
    await editor.click();
    await callSidebarOf(browser, page);
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
    await callSidebarOf(browser, page);
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(false);
    expect(await editor.evaluate((node) => node.ownerDocument.activeElement === node)).toBe(true);
    await page.close();
  });
});

describe('a page that means harm', () => {
  test('finds neither the frame nor its address', async () => {
    const page = await browser.gmail();
    await mountedFrame(page);
    const seen = await page.evaluate(() => ({
      frames: window.frames.length,
      tags: document.querySelectorAll('iframe').length,
      text: document.documentElement.outerHTML.includes('chrome-extension'),
      requests: performance.getEntries().filter(({ name }) => name.includes('sidebar.html')).length,
      roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
    }));
    expect(seen).toEqual({ frames: 0, tags: 0, text: false, requests: 0, roots: 0 });
    await page.close();
  });

  test.each(['', 'cordial-frame', '00000000-0000-4000-8000-000000000000'])(
    'embeds our sidebar a second time, named "%s": that one stays empty, the true one goes on',
    async (name) => {
      const page = await browser.gmail();
      const own = await mountedFrame(page);
      // Told by the test: the page itself has no way to learn this session's address.
      const asking = await browser.extensionPage('desk.html');
      const address = await asking.evaluate(() => chrome.runtime.getURL('/sidebar.html'));
      await asking.close();
      await page.evaluate(
        ([url, as]) => {
          const frame = document.createElement('iframe');
          frame.src = url ?? '';
          frame.name = as ?? '';
          document.body.append(frame);
        },
        [address, name],
      );
      await expect.poll(() => sidebars(page).length).toBe(2);
      await page.waitForTimeout(800);
      const second = sidebars(page).find((frame) => frame !== own);
      expect(second && (await isMounted(second))).toBe(false);
      expect(await second?.evaluate(() => document.body.innerText.trim())).toBe('');
      expect(await isMounted(own)).toBe(true);
      await own.locator('.frame-handle').press('End');
      await expect.poll(() => rootWidth(page)).toBe(1440 - 480);
      await own.locator('.frame-handle').press('Home');
      await page.close();
    },
  );

  test('posts our own messages to every window: nothing moves, nothing is written', async () => {
    const page = await browser.gmail();
    await mountedFrame(page);
    const width = await rootWidth(page);
    await page.evaluate((id) => {
      const messages = [
        { kind: 'hello', proof: null },
        { kind: 'fold', folded: true },
        { kind: 'cordial-call' },
        { kind: 'asking', id: 1, asking: { ask: 'open-mail-of', addresses: ['a@b.example'] } },
      ];
      for (const message of messages) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('message', { detail: message }));
      }
      // What the build tool's own scripts say to one another when a newer one takes over.
      const newer = { detail: { contentScriptName: 'gmail', messageId: 'x' } };
      document.dispatchEvent(new CustomEvent(`${id}:gmail:wxt:content-script-started`, newer));
    }, browser.extensionId);
    await page.waitForTimeout(500);
    expect(await rootWidth(page)).toBe(width);
    expect(await page.evaluate(() => location.hash)).toBe('#inbox');
    expect(sidebars(page)).toHaveLength(1);
    await page.close();
  });

  test('takes the frame away: it comes back a few times, then gives the room back', async () => {
    const page = await browser.gmail();
    await mountedFrame(page);
    const takeAway = () =>
      page.evaluate(() => {
        const host = [...document.documentElement.children].find((child) => child.tagName === 'DIV');
        host?.remove();
        return host !== undefined;
      });
    expect(await takeAway()).toBe(true);
    const again = await mountedFrame(page);
    expect(await isMounted(again)).toBe(true);
    for (let turn = 0; turn < 8; turn += 1) {
      await takeAway();
      await page.waitForTimeout(50);
    }
    await expect.poll(() => rootWidth(page)).toBe(1440);
    expect(sidebars(page)).toHaveLength(0);
    await page.close();
  });
});

test('an update under an open Gmail leaves a calm note, and a reload brings the new sidebar', async () => {
  const own = await openBrowser();
  const page = await own.gmail();
  await mountedFrame(page);
  await loadExtension(own.context, builtExtension);
  await expect.poll(() => closedShadowText(page), { timeout: 10_000 }).toContain('Recarga Gmail');
  expect(await rootWidth(page)).toBe(1080);
  await page.reload();
  await mountedFrame(page);
  await own.close();
});
