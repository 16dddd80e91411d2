import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from '@/demo/browser/launch';
import { serveGmailTwin } from '@/demo/gmail/serve';
import { sampleRows, seed } from '@/tests/e2e/support/seed';
import { testDay } from '@/tests/e2e/support/browser';
import { figuresOf, type Pair } from './figures';

const mails = [
  { key: 'villasenor-two-parts', subject: 'Facturas de septiembre', customer: 'Villaseñor' },
  { key: 'iriarte-thanks', subject: 'Transferencia hecha', customer: 'Iriarte' },
];

/**
 * From the click on a mail to the filled panel of its customer, beside the time until the twin itself shows that mail:
 * both by what stands on screen, in one browser.
 */
export async function measureOpening(runs: number): Promise<Pair> {
  const twin = await serveGmailTwin({ today: testDay, locale: 'es' });
  const executable = process.env.CORDIAL_BROWSER ?? '/usr/bin/chromium';
  const browser = await launchBrowser({
    executable,
    extension: path.resolve('.output/chrome-mv3'),
    mailPort: twin.port,
  });
  try {
    const desk = await browser.context.newPage();
    await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    await seed(desk, await sampleRows());
    await desk.close();
    const page = await browser.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    await page.locator('[role=main]').first().waitFor();
    const frame = await sidebarOf(page);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let turn = 0; turn < Math.max(2, runs); turn += 1) {
      const mail = mails[turn % mails.length];
      if (!mail) continue;
      const hash = await page.evaluate((key) => window.twin.hashOf(key), mail.key);
      const from = performance.now();
      await page.evaluate((to) => window.location.assign(to), hash ?? '#inbox');
      const shown = page
        .locator('h2.hP', { hasText: mail.subject })
        .filter({ visible: true })
        .waitFor()
        .then(() => performance.now() - from);
      const filled = frame
        .getByRole('heading', { level: 1, name: mail.customer })
        .waitFor()
        .then(() => performance.now() - from);
      theirs.push(await shown);
      ours.push(await filled);
    }
    return {
      name: 'opening a mail to filled panel',
      ours: figuresOf(ours),
      theirs: figuresOf(theirs),
      theirName: 'the mail itself on screen',
    };
  } finally {
    await browser.close();
    await twin.stop();
  }
}

const isSidebar = (frame: Frame) => frame.url().endsWith('/sidebar.html');

async function sidebarOf(page: Page): Promise<Frame> {
  return page.frames().find(isSidebar) ?? page.waitForEvent('framenavigated', isSidebar);
}
