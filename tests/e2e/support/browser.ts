import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { launchBrowser, type LaunchedBrowser, type LaunchOptions } from '@/demo/browser/launch';
import { serveGmailTwin, type GmailTwin, type TwinOptions } from '@/demo/gmail/serve';

export const builtExtension = path.resolve('.output/chrome-mv3');

/** The day on which all browser tests play, so that pictures and sentences never age. */
export const testDay = '2026-11-24';

export type OpenedBrowser = LaunchedBrowser & {
  twin: GmailTwin;
  /** Opens the twin at a Gmail address such as `#inbox` and waits until its main view is there. */
  gmail: (hash?: string, variants?: object) => Promise<Page>;
  /** Opens a page of the extension in a tab of its own. */
  extensionPage: (name: string) => Promise<Page>;
};

/** On a busy machine a test may press Undo later than a person would have to. */
const patient = { undoTime: 45_000 };

/** The built extension in a real browser, before the Gmail twin. `CORDIAL_BROWSER` is set by the test command. */
export async function openBrowser(
  options: Partial<LaunchOptions> = {},
  twinOptions: Partial<TwinOptions> = {},
): Promise<OpenedBrowser> {
  const twin = await serveGmailTwin({ today: testDay, locale: 'es', variants: patient, ...twinOptions });
  const executable = process.env.CORDIAL_BROWSER ?? '/usr/bin/chromium';
  const launched = await launchBrowser({ executable, extension: builtExtension, mailPort: twin.port, ...options });
  // Pages read this clock; timers run on. The worker keeps the machine's own.
  await launched.context.clock.setFixedTime(new Date(`${testDay}T16:00:00.000Z`));
  const gmail = async (hash = '#inbox', variants?: object) => {
    const page = await launched.context.newPage();
    const query = variants ? `?twin=${encodeURIComponent(JSON.stringify(variants))}` : '';
    await page.goto(`https://mail.google.com/mail/u/0/${query}${hash}`);
    await page.locator('[role=main]').first().waitFor();
    return page;
  };
  const extensionPage = async (name: string) => {
    const page = await launched.context.newPage();
    await page.goto(`chrome-extension://${launched.extensionId}/${name}`);
    return page;
  };
  const close = async () => {
    await launched.close();
    await twin.stop();
  };
  return { ...launched, twin, gmail, extensionPage, close };
}

/**
 * The docked sidebar's frame. It stands in a closed shadow root under a host name of its own, so no selector of the
 * page reaches it: only the browser's list of frames does.
 */
export async function sidebarFrame(page: Page): Promise<Frame> {
  for (let left = 100; left > 0; left -= 1) {
    const frame = page
      .frames()
      .find((candidate) => new URL(candidate.url() || 'about:blank').pathname === '/sidebar.html');
    if (frame) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error(
    `No sidebar frame among ${page
      .frames()
      .map((frame) => frame.url())
      .join(', ')}`,
  );
}
