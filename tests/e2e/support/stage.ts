import type { Frame, Page } from 'playwright-core';
import type { Circumstances } from '@/lib/actions/circumstances';
import { openBrowser, sidebarFrame, type OpenedBrowser } from './browser';
import { sampleRows, seed } from './seed';

/** A browser whose ledger holds the sample book, at the door of Gmail. */
export async function openStage(
  change?: (here: Circumstances) => Promise<unknown>,
  ...options: Parameters<typeof openBrowser>
): Promise<OpenedBrowser> {
  const [browser, rows] = await Promise.all([openBrowser(...options), sampleRows(change)]);
  browser.context.setDefaultTimeout(20_000);
  await fill(browser, rows);
  return browser;
}

/** Puts rows into the browser's ledger, through the desk's page. */
export async function fill(browser: OpenedBrowser, rows: Record<string, unknown[]>): Promise<void> {
  const desk = await browser.extensionPage('desk.html');
  await seed(desk, rows);
  await desk.close();
}

/** All rows of one table of the browser's ledger, read by a page of the extension. */
export async function rowsOf<T>(asking: Page | Frame, table: string, ledger = 'cordial'): Promise<T[]> {
  const text = await asking.evaluate(
    ([name, databaseName]) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(databaseName);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.addEventListener('success', () => resolve(JSON.stringify(reading.result)));
          reading.addEventListener('error', () => reject(reading.error));
          database.close();
        });
      }),
    [table, ledger] as const,
  );
  return JSON.parse(text) as T[];
}

/** Opens one conversation of the twin's mailbox in a Gmail page. */
export async function openConversation(page: Page, key: string): Promise<void> {
  await page.evaluate((name) => {
    const hash = window.twin.hashOf(name);
    if (hash === null) throw new Error(`The mailbox has no conversation '${name}'`);
    location.hash = hash;
  }, key);
  await page.locator('[role="main"] .a3s').first().waitFor();
}

/** A Gmail page with one conversation open, and the sidebar beside it. */
export async function openBeside(
  browser: OpenedBrowser,
  key: string,
  variants?: object,
): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.gmail('#inbox', variants);
  const frame = await sidebarFrame(page);
  await openConversation(page, key);
  return { page, frame };
}
