import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadExtension } from '@/demo/browser/launch';
import type { FollowUp } from '@/lib/domain/follow-up';
import { builtExtension, sidebarFrame, type OpenedBrowser } from './support/browser';
import { closedShadowText } from './support/closed-shadow';
import { openBeside, openConversation, openStage, rowsOf } from './support/stage';

const soon = { timeout: 10_000 };
let folder: string;
let browser: OpenedBrowser;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cordial-build-'));
  await cp(builtExtension, folder, { recursive: true });
  browser = await openStage(undefined, { extension: folder });
  ({ page, frame } = await openBeside(browser, 'villasenor-two-parts'));
  await frame.getByRole('toolbar').waitFor();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => frame.getByRole('button', { name, exact: true });
const history = () => frame.getByRole('region', { name: 'Historial' }).innerText();

/** Stops the extension's worker as the browser does whenever it likes. */
async function stopWorker(asking: Page): Promise<void> {
  const session = await browser.context.newCDPSession(asking);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('a worker that is stopped in the middle of an act costs nothing, and wakes for the next', async () => {
  const desk = await browser.extensionPage('desk.html');
  const alarm = () => desk.evaluate(async () => (await chrome.alarms.get('follow-ups'))?.scheduledTime ?? null);
  await expect.poll(alarm, soon).toBeGreaterThan(0);
  await desk.evaluate(() => chrome.alarms.clear('follow-ups'));
  await page.bringToFront();
  await button('Buscar').focus();
  await page.keyboard.press('s');
  await frame.getByRole('textbox', { name: /¿Sobre qué\?/ }).fill('Con el trabajador detenido');
  await Promise.all([stopWorker(desk), button('Agendar seguimiento').click()]);
  await expect
    .poll(() => frame.getByRole('region', { name: 'En marcha' }).innerText(), soon)
    .toContain('Con el trabajador detenido');
  const kept = (await rowsOf<FollowUp>(frame, 'followUps')).filter(({ about }) => about?.startsWith('Con el'));
  expect(kept).toHaveLength(1);
  await expect.poll(alarm, soon).toBeGreaterThan(0);
  await desk.close();
});

/** The build as its next version: another number, and a further step of the ledger's schema that changes rows. */
async function becomeNextVersion(): Promise<void> {
  const manifestPath = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as { version: string };
  await writeFile(manifestPath, JSON.stringify({ ...manifest, version: '9.9.9' }));
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'));
  let changed = 0;
  for (const file of files) {
    const text = await readFile(path.join(folder, file), 'utf8');
    const next = text.replaceAll(
      /([\w$]+)\.version\(1\)\.stores\(\{customers:[^}]*\}\)/g,
      '$&,$1.version(2).stores({nextVersion:`id`}).upgrade(step=>step.table(`nextVersion`).add({id:`upgraded`}))',
    );
    if (next === text) continue;
    await writeFile(path.join(folder, file), next);
    changed += 1;
  }
  // The worker and the pages each carry the schema.
  expect(changed).toBeGreaterThan(1);
}

test('an update with a schema step under an open Gmail loses nothing: a calm line, and a reload goes on', async () => {
  await button('Nota').click();
  await frame.getByRole('textbox', { name: '¿Qué hay que recordar?' }).fill('Escrita antes de actualizar');
  await button('Guardar nota').click();
  await expect.poll(history, soon).toContain('Escrita antes de actualizar');
  await button('Escribir').click();
  await button('Insertar en la respuesta').click();
  await expect.poll(() => page.evaluate(() => window.twin.savedDraft()?.text ?? ''), soon).toContain('F-20871');
  const customers = (await rowsOf(frame, 'customers')).length;

  await becomeNextVersion();
  await loadExtension(browser.context, folder);
  await expect.poll(() => closedShadowText(page), soon).toContain('Recarga Gmail');
  expect(await page.locator('[g_editable]').last().innerText()).toContain('F-20871');

  await page.reload();
  frame = await sidebarFrame(page);
  await openConversation(page, 'villasenor-two-parts');
  await expect.poll(() => history().catch(() => ''), soon).toContain('Escrita antes de actualizar');
  expect(await frame.getByRole('region', { name: 'En marcha' }).innerText()).toContain('Con el trabajador detenido');
  expect(await rowsOf(frame, 'customers')).toHaveLength(customers);
  expect(await rowsOf(frame, 'nextVersion')).toEqual([{ id: 'upgraded' }]);
  expect(await frame.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
  await expect.poll(() => frame.getByRole('region', { name: 'Pregunta sobre un envío' }).count(), soon).toBe(1);
});
