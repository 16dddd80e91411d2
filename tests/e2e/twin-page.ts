import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { TwinHook } from '../../demo/gmail/page/twin-hook';
import { type GmailTwin, serveGmailTwin } from '../../demo/gmail/serve';
import type { Locale, Variants } from '../../demo/gmail/variants';

declare global {
  interface Window {
    twin: TwinHook;
  }
}

export type TwinChoice = Partial<Variants> & { locale?: Locale };

/** The editor of a compose. */
export const editor = '[g_editable=true][role=textbox]';

/** The twin in a browser without any extension, for its self-test; one page, loaded anew by each test. */
export function twinPage() {
  let twin: GmailTwin;
  let browser: Browser;
  // The page of a test begins with a load of its own: a tab of its own would only cost a process.
  let page: Page;
  const pageErrors: string[] = [];

  beforeAll(async () => {
    twin = await serveGmailTwin({ today: '2026-11-24' });
    browser = await chromium.launch({
      executablePath: process.env.CORDIAL_BROWSER ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--ignore-certificate-errors',
        `--host-resolver-rules=MAP mail.google.com 127.0.0.1:${twin.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ],
    });
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.on('pageerror', (error) => pageErrors.push(error.message));
  }, 60_000);
  afterEach(async () => {
    const others = page
      .context()
      .pages()
      .filter((other) => other !== page);
    await Promise.all([page.goto('about:blank'), ...others.map((other) => other.close())]);
    expect(pageErrors.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await twin.stop();
  });

  const open = async (choice: TwinChoice = {}, rest = 'u/0/', hash = '#inbox'): Promise<Page> => {
    // A second load within a test differs in its hash alone, perhaps, which would be none.
    if (page.url() !== 'about:blank') await page.goto('about:blank');
    const separator = rest.includes('?') ? '&' : '?';
    const asked = encodeURIComponent(JSON.stringify(choice));
    await page.goto(`https://mail.google.com/mail/${rest}${separator}twin=${asked}${hash}`);
    await page.waitForSelector('[role=main], .bodycontainer, body.xE');
    return page;
  };
  const openThread = async (key: string, choice: TwinChoice = {}): Promise<Page> => {
    await open(choice);
    await showThread(page, key);
    return page;
  };
  const composeNew = async (choice: TwinChoice = {}): Promise<Page> => {
    await open(choice);
    await page.click('[gh=cm]');
    await page.waitForSelector('.no input[name=subjectbox]');
    await page.waitForTimeout(100);
    return page;
  };
  return { open, openThread, composeNew };
}

export async function showThread(page: Page, key: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = window.twin.hashOf(name) ?? '';
  }, key);
  await page.waitForSelector('[role=main] h2.hP');
}

/** Pastes as an extension would: a synthetic event with its own data. */
export async function paste(page: Page, selector: string, text: string): Promise<void> {
  await page.$eval(
    selector,
    (input, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    text,
  );
}

/** Addresses of the committed chips of one field. */
export function chips(page: Page, field: 'to' | 'cc' | 'bcc'): Promise<(string | null)[]> {
  return page.$$eval(`[name=${field}] [role=option][data-hovercard-id]`, (nodes) =>
    nodes.map((node) => node.getAttribute('data-hovercard-id')),
  );
}
