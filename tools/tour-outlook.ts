import path from 'node:path';
import { launchBrowser } from '@/demo/browser/launch';
import { serveOfficeFiles } from '@/demo/outlook/office-files';
import { serveOutlookTwin } from '@/demo/outlook/serve';
import { dayInZone } from '@/lib/domain/plain-date';
import { playOutlook } from './tour/outlook';
import { bringInvoicesHere } from './tour/bring-invoices-here';
import { pictures, raiseStage } from './tour/stage';

const isHeadless = process.argv.includes('--headless');
/** The sample company works in Guadalajara; its day is the day of the demo. */
const today = dayInZone(new Date().toISOString(), 'America/Mexico_City');
const twin = await serveOutlookTwin({ site: path.resolve('.output/outlook'), today });
const browser = await launchBrowser({
  executable: process.env.CORDIAL_BROWSER ?? '/usr/bin/chromium',
  extension: null,
  // No Gmail here: nothing listens on this port.
  mailPort: 1,
  headless: isHeadless,
});
const outside = await serveOfficeFiles(browser.context);
const stage = await raiseStage(browser.context, '');
try {
  const page = await browser.context.newPage();
  await page.goto(twin.url({ open: 'villasenor-two-parts' }));
  await bringInvoicesHere(stage, page, today);
  if (isHeadless) {
    await playOutlook(stage, page);
    stage.tell(`Requests that tried to leave this machine: ${outside.length}.`);
    process.stdout.write(`\nThe pictures are in ${pictures}\n`);
  } else {
    stage.tell('A demo Outlook is open, with Cordial beside the mail. Close the browser, or press Ctrl+C, to end.');
    await new Promise((resolve) => browser.context.once('close', resolve));
  }
} finally {
  await browser.close();
  await twin.stop();
}
