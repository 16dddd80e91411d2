import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenedBrowser } from './support/browser';
import { accessibilityFindings, sidewaysOverflow } from './support/check-looks';
import { openStage, rowsOf } from './support/stage';

const folder = '.cache/looks';
let browser: OpenedBrowser;
let customerId: string;

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  browser = await openStage();
  const desk = await browser.extensionPage('desk.html');
  const customers = await rowsOf<{ id: string; name: string }>(desk, 'customers');
  customerId = encodeURIComponent(customers.find(({ name }) => name.includes('Villaseñor'))?.id ?? '');
  await desk.close();
});
afterAll(() => browser.close());

describe('the desk', () => {
  let desk: Page;
  beforeAll(async () => {
    desk = await browser.context.newPage();
  });
  afterAll(() => desk.close());

  test.each([
    ['today', 'Villaseñor-Echeverría'],
    ['customers', 'Villaseñor-Echeverría'],
    ['customer', 'F-20871'],
    // Of a long list only what fits is drawn.
    ['invoices', 'días de atraso'],
    ['policy', 'Amable estándar'],
    ['import', 'archivo'],
    ['settings', 'Ajustes'],
  ])('%s: nothing for axe, nothing to scroll sideways, wide and dark, narrow and light', async (name, awaited) => {
    const route = name === 'customer' ? `customer/${customerId}` : name;
    await desk.goto('about:blank');
    await desk.goto(`chrome-extension://${browser.extensionId}/desk.html#/${route}`);
    await desk.getByRole('main').getByText(new RegExp(awaited, 'i')).first().waitFor();
    for (const [width, colorScheme] of [
      [1280, 'dark'],
      [320, 'light'],
    ] as const) {
      await desk.setViewportSize({ width, height: 800 });
      await desk.emulateMedia({ colorScheme });
      await expect.poll(() => sidewaysOverflow(desk), { message: `${name} at ${width}` }).toEqual([]);
      await desk.screenshot({ path: `${folder}/desk-${name}-${width}-${colorScheme}.png` });
      expect(await accessibilityFindings(desk), `${name} at ${width}`).toEqual([]);
    }
  });
});
