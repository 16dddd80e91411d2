import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOutlook, paneOf, paneWith, twinOf, type OpenedOutlook } from './support/outlook';
import { sampleRows } from './support/seed';

const wrong = 'Hola, María: le escribo por la factura F-20871, de 38,905.00 MXN. ¿Qué día prevé el pago?';

let outlook: OpenedOutlook;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  const [opened, rows] = await Promise.all([openOutlook(), sampleRows()]);
  outlook = opened;
  page = await outlook.mailbox({ open: 'villasenor-two-parts' });
  await paneWith(page, rows);
  await twinOf(page).do('replyTo', 'villasenor-two-parts');
  await twinOf(page).do('openPane');
  pane = await paneOf(page);
  await pane.getByRole('heading', { name: /Villaseñor-Echeverría/ }).waitFor();
});
afterAll(() => outlook.close());

const section = () => pane.getByRole('region', { name: 'Lo que escribes' });
const body = () => page.locator('.draft .body');
const button = (name: string) => section().getByRole('button', { name, exact: true });

test('nothing tells of typing: the pane offers to look, and says nothing of an empty reply', async () => {
  await button('Revisar').waitFor();
  expect(await section().getByRole('listitem').count()).toBe(0);
  await section()
    .getByText(/^Cuando escribas, pulsa Revisar/)
    .waitFor();
});

test('on Revisar the own words are read, the quoted mail is not', async () => {
  await body().evaluate((node, words) => {
    const line = node.querySelector('div');
    if (line) line.textContent = words;
  }, wrong);
  await button('Revisar').click();
  await section().getByText('Revisa los datos').waitFor();
  await section()
    .getByText(/«.*38,905\.00.*»/)
    .waitFor();
  expect(await section().getByTitle('Ver en la carta').count()).toBe(0);
  expect(await button('Cambiar').count()).toBe(0);
  await button('Copiar sugerencia').waitFor();
});

test('words that the person selects are typed over with one click, and signature and quote stay', async () => {
  const quoted = (
    await section()
      .getByText(/«.*38,905\.00.*»/)
      .innerText()
  ).replaceAll(/[«»]/g, '');
  const kept = async () => /<div id="Signature">.*$/s.exec((await twinOf(page).draft())?.html ?? '')?.[0];
  const before = await kept();
  await body().evaluate((node, words) => {
    const text = node.querySelector('div')?.firstChild;
    const start = text?.textContent?.indexOf(words) ?? -1;
    if (text && start >= 0) document.getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
  }, quoted);
  await button('Revisar').click();
  await button('Cambiar').click();
  await expect
    .poll(async () => (await twinOf(page).draft())?.html.split('<div id="Signature">')[0])
    .toContain('38,900.00');
  expect(await kept()).toBe(before);
  await expect.poll(() => section().getByText('Revisa los datos').count()).toBe(0);
});

test('it is read again by itself while the pane is seen', async () => {
  await body().evaluate((node, words) => {
    const line = node.querySelector('div');
    if (line) line.textContent = words;
  }, wrong);
  await expect.poll(() => section().getByText('Revisa los datos').count(), { timeout: 15_000 }).toBe(1);
});
