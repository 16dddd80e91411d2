import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { launchBrowser, type LaunchedBrowser, type LaunchOptions } from '@/demo/browser/launch';
import type { TwinVariants } from '@/demo/outlook/boot';
import { serveOfficeFiles } from '@/demo/outlook/office-files';
import { serveOutlookTwin, type ServedOutlook } from '@/demo/outlook/serve';
import type { OutlookTwin } from '@/demo/outlook/page/twin-hook';
import { testDay } from './browser';
import { seed } from './seed';

export const builtAddIn = path.resolve('.output/outlook');

export type OpenedOutlook = LaunchedBrowser & {
  twin: ServedOutlook;
  /** What was asked for outside this machine. */
  outside: readonly string[];
  /** Opens the host page; `host` is another name that leads to it. */
  mailbox: (variants?: Partial<TwinVariants>, host?: string) => Promise<Page>;
};

/** Another site that frames the same add-in, as one mailbox has several. */
export const otherHost = 'outlook.office.com';

/** The built add-in in a real browser, beside the twin and on the genuine client library. */
export async function openOutlook(
  options: Partial<LaunchOptions> = {},
  { debug = false } = {},
): Promise<OpenedOutlook> {
  const twin = await serveOutlookTwin({ site: builtAddIn, today: testDay });
  const executable = process.env.CORDIAL_BROWSER ?? '/usr/bin/chromium';
  const hosts = { [otherHost]: twin.port };
  const launched = await launchBrowser({ executable, extension: null, mailPort: 1, hosts, ...options });
  const outside = await serveOfficeFiles(launched.context, debug);
  await launched.context.clock.setFixedTime(new Date(`${testDay}T16:00:00.000Z`));
  launched.context.setDefaultTimeout(15_000);
  const mailbox = async (variants: Partial<TwinVariants> = {}, host?: string) => {
    const page = await launched.context.newPage();
    await page.goto(twin.url(variants, host));
    await page.locator('.ribbon').waitFor();
    return page;
  };
  const close = async () => {
    await launched.close();
    await twin.stop();
  };
  return { ...launched, twin, outside, mailbox, close };
}

/** The frame of the pane that is open now, once something is drawn in it. */
export async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.locator('.pane iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('No pane is open');
  await frame.locator('#root > *').first().waitFor({ timeout: 20_000 });
  return frame;
}

/** Calls the twin behind the page's back. */
export function twinOf(page: Page) {
  return {
    do: <Name extends keyof OutlookTwin>(name: Name, ...args: Parameters<OutlookTwin[Name]>) =>
      page.evaluate(
        ([method, given]) =>
          (window.outlookTwin[method as keyof OutlookTwin] as (...all: unknown[]) => unknown)(...(given as unknown[])),
        [name, args] as const,
      ) as Promise<Awaited<ReturnType<OutlookTwin[Name]>>>,
    forms: () => page.evaluate(() => window.outlookTwin.read('forms')),
    appointments: () => page.evaluate(() => window.outlookTwin.read('appointments')),
    notices: () => page.evaluate(() => window.outlookTwin.read('notices').map(({ message }) => message)),
    roaming: () => page.evaluate(() => window.outlookTwin.read('roaming')),
    focusLeft: () => page.evaluate(() => window.outlookTwin.read('focusLeft')),
    draft: () => page.evaluate(() => window.outlookTwin.draft()),
  };
}

/** The ledger of the clerk's mailbox in the pane. */
export const paneLedger = 'cordial lucia@elarrayan.example';

/** A pane whose ledger holds these rows: put there behind its back, then opened anew. */
export async function paneWith(page: Page, rows: Record<string, unknown[]>): Promise<Frame> {
  await seed(await paneOf(page), rows, paneLedger);
  await twinOf(page).do('openPane');
  return paneOf(page);
}
