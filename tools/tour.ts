import path from 'node:path';
import { launchBrowser } from '@/demo/browser/launch';
import { serveGmailTwin } from '@/demo/gmail/serve';
import { dayInZone } from '@/lib/domain/plain-date';
import { bringInvoices } from './tour/bring-invoices';
import { introduceOurselves } from './tour/introduce-ourselves';
import { playMainJob } from './tour/main-job';
import { openConversation, pictures, raiseStage } from './tour/stage';

const isHeadless = process.argv.includes('--headless');
/** The sample company works in Guadalajara; its day is the day of the demo. */
const today = dayInZone(new Date().toISOString(), 'America/Mexico_City');
const twin = await serveGmailTwin({ today, locale: 'es' });
const browser = await launchBrowser({
  executable: process.env.CORDIAL_BROWSER ?? '/usr/bin/chromium',
  extension: path.resolve('.output/chrome-mv3'),
  mailPort: twin.port,
  headless: isHeadless,
});
const stage = await raiseStage(browser.context, browser.extensionId);
try {
  await introduceOurselves(stage);
  await bringInvoices(stage, today);
  if (isHeadless) {
    await playMainJob(stage);
    process.stdout.write(`\nThe pictures are in ${pictures}\n`);
  } else {
    const page = await browser.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    await page.locator('[role=main]').first().waitFor();
    await openConversation(page, 'villasenor-two-parts');
    stage.tell('The demo mailbox is open, with Cordial beside it. Close the browser, or press Ctrl+C, to end.');
    await new Promise((resolve) => browser.context.once('close', resolve));
  }
} finally {
  await browser.close();
  await twin.stop();
}
