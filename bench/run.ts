import { chromium } from 'playwright-core';
import { setup } from '@/tests/e2e/support/build-once';
import { measureOpening } from './opening';
import type { Bench } from './page/main';
import { printImport, printPair, printStandings, printToneWeight, printWeights } from './print';
import { serveBenchPage } from './serve-page';
import { measureTone } from './tone';
import { toneWeight } from './tone-weight';

/** The book that the aims speak of; `--percent N` runs everything at that share of its size. */
const full = { customers: 20_000, invoices: 100_000, entries: 300_000, elements: 20_000, runs: 200 };

/** How much longer than raw IndexedDB the reads of every day may take. */
const readRatioAim = 1.3;

/** A mail's tone: the English beside write-good, the other languages beside our own English. */
const toneAim = { besideOther: 1, besideEnglish: 1.3 };

if (process.argv.includes('--help')) {
  process.stdout.write(
    'npm run bench [-- --percent N] [--built]: speed beside raw IndexedDB, raw parsing and bare queries, in one run.\n' +
      '--built: measures the extension as it lies in .output, without building it first.\n',
  );
  process.exit(0);
}
const asked = process.argv.indexOf('--percent');
const share = asked === -1 ? 1 : Number(process.argv[asked + 1]) / 100;
const part = (count: number) => Math.max(10, Math.round(count * share));
/** Of what takes a second each: fewer will do where the figures are not read. */
const few = (count: number) => Math.max(2, Math.round(count * share));
const size = { customers: part(full.customers), invoices: part(full.invoices), entries: part(full.entries) };

if (!process.argv.includes('--built')) setup();
const page = await serveBenchPage();
const browser = await chromium.launch({
  executablePath: process.env.CORDIAL_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const tab = await browser.newPage();
  await tab.goto(page.url);
  process.stdout.write(`Book: ${size.customers} customers, ${size.invoices} invoices, ${size.entries} entries\n`);
  type InPage = { bench: Bench };
  const { pairs, standings } = await tab.evaluate(
    ([book, runs]) => (globalThis as unknown as InPage).bench.measureReads(book, runs),
    [size, part(full.runs)] as const,
  );
  for (const read of pairs) printPair(read, readRatioAim);
  printStandings(standings);
  printImport(await tab.evaluate((rows) => (globalThis as unknown as InPage).bench.measureImport(rows), size.invoices));
  printPair(
    await tab.evaluate(([elements, runs]) => (globalThis as unknown as InPage).bench.measureBursts(elements, runs), [
      part(full.elements),
      part(full.runs),
    ] as const),
  );
} finally {
  await browser.close();
  await page.stop();
}
const [english, spanish, portuguese] = await measureTone(part(full.runs));
if (english) printPair(english, toneAim.besideOther);
for (const other of [spanish, portuguese]) if (other) printPair(other, toneAim.besideEnglish);
printToneWeight(await toneWeight());
printPair(await measureOpening(few(20)));
printWeights();
