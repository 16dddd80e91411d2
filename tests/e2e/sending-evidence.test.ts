import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogEntry } from '@/lib/domain/contact-log';
import { openBrowser, type OpenedBrowser } from './support/browser';
import { openBeside, openConversation, openStage, rowsOf } from './support/stage';

let profile: string;
let browser: OpenedBrowser;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'cordial-profile-'));
  browser = await openStage(undefined, { profile });
  ({ page, frame } = await openBeside(browser, 'iriarte-thanks'));
});
afterAll(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const button = (name: string | RegExp) => frame.getByRole('button', { name, exact: true });
const editor = () => page.locator('[g_editable]').last();
const question = () => frame.getByRole('region', { name: 'Pregunta sobre un envío' });
const history = async () => (await frame.getByRole('region', { name: 'Historial' }).innerText()).replaceAll('\n', ' ');
const log = async () =>
  (await rowsOf<LogEntry>(frame, 'log')).map(({ evidence, voids }) => (voids ? 'void' : evidence)).toSorted();
const soon = { timeout: 8_000 };

/** A reminder stands in the reply of this conversation. */
async function insert(key: string, name: RegExp): Promise<void> {
  await openConversation(page, key);
  await frame.getByRole('heading', { level: 1, name }).waitFor();
  await button('Escribir').click();
  await button(/^Insertar en/).click();
  await frame.getByText('Carta puesta en el correo; tú la envías').waitFor();
  await editor().waitFor();
}
const send = () => page.locator('.T-I.aoO').last().click();
const discard = () => page.locator('tr.btC > td:last-child [role="button"]').last().click();

/** A reminder stands in a new mail, since only such a compose can be closed with its draft kept. */
async function insertNew(name: RegExp, address: string): Promise<void> {
  await page.evaluate(() => (location.hash = '#inbox'));
  await page.locator('[gh="cm"]').click();
  await page.locator('.no [name="to"] input').waitFor();
  await page.waitForTimeout(200);
  await page.locator('.no [name="to"] input').click();
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  await frame.getByRole('heading', { level: 1, name }).waitFor();
  await button('Escribir').click();
  await button('Insertar en el correo').click();
  await frame.getByText('Carta puesta en el correo; tú la envías').waitFor();
}

test('a reminder that was sent is in the history as seen, without a question', async () => {
  await insert('subject-with-address', /Solórzano/);
  await send();
  await expect.poll(history, soon).toContain('Aviso amable');
  expect(await log()).toEqual(['seen']);
  expect(await question().count()).toBe(0);
});

test('taken back by Gmail within its seconds, it leaves the history', async () => {
  await page.locator('#link_undo').click();
  await expect.poll(history, soon).not.toContain('Aviso amable');
  await expect.poll(log).toEqual(['seen', 'void']);
  await discard();
  await expect.poll(() => page.locator('[g_editable]').count()).toBe(0);
  await page.waitForTimeout(1_000);
  expect(await question().count()).toBe(0);
});

test('discarded, it asks nothing and counts for nothing', async () => {
  await insert('comal-bounce-thanks', /Comal/);
  await discard();
  await page.waitForTimeout(1_500);
  expect(await question().count()).toBe(0);
  expect(await history()).not.toContain('Aviso amable');
});

test('saved and closed, it asks one calm question; No closes it', async () => {
  await insertNew(/Hadley/, 'accounts@hadleywhitcombe.example');
  await page.locator('.dw .Ha').click();
  await openConversation(page, 'hadley-remittance');
  await expect.poll(() => question().count(), soon).toBe(1);
  expect(await question().innerText()).toContain('¿Enviaste el recordatorio a');
  await question().getByRole('button', { name: /^No/ }).click();
  await expect.poll(() => question().count()).toBe(0);
  expect(await history()).not.toMatch(/Aviso amable|reminder/i);
});

test('sent with our text deleted, it asks; Sí counts it as confirmed, and can be undone', async () => {
  await insert('levante-half', /Levante/);
  await editor().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Otra cosa, sin cobranza.');
  await send();
  await expect.poll(() => question().count(), soon).toBe(1);
  await question().getByRole('button', { name: /^Sí/ }).click();
  await expect.poll(history, soon).toContain('Aviso amable');
  expect(await log()).toEqual(['confirmed', 'seen', 'void']);
  await button('Deshacer').click();
  await expect.poll(() => question().count()).toBe(1);
  expect(await history()).not.toContain('Aviso amable');
});

test('a browser closed between: the question waits, and those of before stay answered', async () => {
  await insert('zapopan-via-group', /Zapopan/);
  await browser.close();
  browser = await openBrowser({ profile });
  ({ page, frame } = await openBeside(browser, 'zapopan-via-group'));
  await expect.poll(() => question().count(), soon).toBe(1);
  expect(await question().innerText()).toContain('¿Enviaste el recordatorio a');
  await openConversation(page, 'hadley-remittance');
  await frame.getByRole('heading', { level: 1, name: /Hadley/ }).waitFor();
  expect(await question().count()).toBe(0);
});
