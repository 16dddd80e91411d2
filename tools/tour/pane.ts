import type { Frame, Page } from 'playwright-core';

/** The add-in's pane in the demo Outlook, once something stands in it. */
export async function paneIn(page: Page): Promise<Frame> {
  const element = await page.locator('.pane iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The demo Outlook has no pane open');
  await frame.locator('#root > *').first().waitFor({ timeout: 30_000 });
  return frame;
}
