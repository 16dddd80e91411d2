import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';

/** Where the tour leaves its pictures. */
export const pictures = path.resolve('.tour');

/** What a step of the tour has in its hands. */
export type Stage = {
  context: BrowserContext;
  extensionId: string;
  /** Tells a step on the terminal. */
  tell: (line: string) => void;
  /** Takes a picture under a name and tells where it is. */
  picture: (page: Page, name: string) => Promise<void>;
};

export async function raiseStage(context: BrowserContext, extensionId: string): Promise<Stage> {
  await mkdir(pictures, { recursive: true });
  let taken = 0;
  let step = 0;
  const tell = (line: string) => process.stdout.write(`${(step += 1)}. ${line}\n`);
  const picture = async (page: Page, name: string) => {
    const file = path.join(pictures, `${String((taken += 1)).padStart(2, '0')}-${name}.png`);
    // Colours and shapes settle within the 200 ms that the longest movement takes.
    await page.waitForTimeout(400);
    await page.screenshot({ path: file });
    process.stdout.write(`   picture: ${path.relative('.', file)}\n`);
  };
  return { context, extensionId, tell, picture };
}

/** The docked sidebar's frame; it stands in a closed shadow root, where only the browser's list of frames finds it. */
export async function sidebarOf(page: Page): Promise<Frame> {
  return page.frames().find(isSidebar) ?? page.waitForEvent('framenavigated', isSidebar);
}

/** Opens one conversation of the demo mailbox by the key that its script has. */
export async function openConversation(page: Page, key: string): Promise<void> {
  const hash = await page.evaluate((name) => window.twin.hashOf(name), key);
  if (hash === null) throw new Error(`The demo mailbox has no conversation «${key}»`);
  await page.evaluate((to) => window.location.assign(to), hash);
  await page.locator('[role="main"] .a3s').first().waitFor();
}

function isSidebar(frame: Frame): boolean {
  return frame.url().endsWith('/sidebar.html');
}
