import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogEntry } from '@/lib/domain/contact-log';
import { sidebarFrame, type OpenedBrowser } from './support/browser';
import { openBeside, openStage, rowsOf } from './support/stage';

const soon = { timeout: 8_000 };
const customer = (frame: Frame | Page, name: RegExp) => frame.getByRole('heading', { level: 1, name });
const press = (frame: Frame | Page, name: string) => frame.getByRole('button', { name, exact: true }).click();
const history = (frame: Frame | Page) => frame.getByRole('region', { name: 'Historial' }).innerText();
async function writeNote(frame: Frame, text: string): Promise<void> {
  await press(frame, 'Nota');
  await frame.getByRole('textbox', { name: '¿Qué hay que recordar?' }).fill(text);
  await press(frame, 'Guardar nota');
}

describe('where the browser allows storage beside the mail', () => {
  test('the sidebar reads the one ledger that the desk wrote', async () => {
    const browser = await openStage(undefined, { storage: { cookieMode: 0, partitioning: true } });
    const { frame } = await openBeside(browser, 'villasenor-two-parts');
    await customer(frame, /Villaseñor/).waitFor();
    await writeNote(frame, 'Escrita en el panel');
    const desk = await browser.extensionPage('desk.html');
    await expect
      .poll(async () => (await rowsOf<LogEntry>(desk, 'log')).map(({ text }) => text), soon)
      .toEqual(['Escrita en el panel']);
    await browser.close();
  });
});

describe('where the browser refuses it', () => {
  test('the sidebar says so and offers side panel and desk, which work', async () => {
    const browser = await openStage(undefined, { storage: { cookieMode: 1, partitioning: false } });
    const page = await browser.gmail();
    const frame = await sidebarFrame(page);
    await frame.getByRole('heading', { name: 'Abramos Cordial al lado' }).waitFor();
    expect(await frame.locator('main').innerText()).toContain('Tus datos están intactos');
    expect(await frame.getByRole('button', { name: 'Abrir panel lateral' }).isEnabled()).toBe(true);
    const coming = browser.context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Abrir en una pestaña' }).click();
    const desk = await coming;
    await expect.poll(() => desk.getByText(/Villaseñor-Echeverría/).count(), soon).toBeGreaterThan(0);
    const panel = await browser.extensionPage('sidepanel.html');
    await expect.poll(() => panel.getByRole('banner', { name: 'Cordial' }).count(), soon).toBe(1);
    await browser.close();
  });
});

describe('where it is partitioned, which is how browsers come', () => {
  let browser: OpenedBrowser;
  let first: Frame;
  let second: Frame;

  beforeAll(async () => {
    browser = await openStage();
    ({ frame: first } = await openBeside(browser, 'villasenor-two-parts'));
    ({ frame: second } = await openBeside(browser, 'villasenor-warehouse'));
    await customer(first, /Villaseñor/).waitFor();
    await customer(second, /Villaseñor/).waitFor();
  });
  afterAll(() => browser.close());

  test('two mail tabs and the desk show what any of them writes, at once', async () => {
    const [row] = (await rowsOf<{ id: string; name: string }>(first, 'customers')).filter(({ name }) =>
      name.includes('Villaseñor'),
    );
    const desk = await browser.extensionPage(`desk.html#/customer/${encodeURIComponent(row?.id ?? '')}`);
    await customer(desk, /Villaseñor/).waitFor();
    await press(first, 'Promesa');
    await press(first, 'Registrar promesa');
    for (const place of [first, second, desk]) {
      await expect
        .poll(() => place.getByRole('region', { name: 'En marcha' }).innerText(), soon)
        .toMatch(/Promesa: 186,450\.00/);
    }
    await desk.close();
  });

  test('two tabs that write in the same moment lose and double nothing', async () => {
    await Promise.all([writeNote(first, 'Nota de la primera'), writeNote(second, 'Nota de la segunda')]);
    for (const place of [first, second]) {
      await expect.poll(() => history(place), soon).toMatch(/Nota de la primera/);
      await expect.poll(() => history(place), soon).toMatch(/Nota de la segunda/);
    }
    const notes = (await rowsOf<LogEntry>(first, 'log')).filter(({ channel }) => channel === 'note');
    expect(notes.map(({ text }) => text).toSorted()).toEqual(['Nota de la primera', 'Nota de la segunda']);
  });

  test('a full disk keeps what was written on screen, and saves it once there is room', async () => {
    // Our permission for unlimited storage lifts the quota, so a disk without room is played where it would answer.
    await first.evaluate(() => {
      const { add, put } = IDBObjectStore.prototype;
      const refuse = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
      Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
    });
    const long = `Muy larga ${'y larga '.repeat(40)}`.trim();
    await writeNote(first, long);
    const told = first.getByRole('alert');
    await told.getByText('No se pudo guardar').waitFor();
    expect(await told.innerText()).toContain('Lo que escribiste sigue aquí');
    expect(await first.getByRole('textbox', { name: '¿Qué hay que recordar?' }).inputValue()).toBe(long);
    await first.evaluate(() => void (window as unknown as { makeRoom: () => void }).makeRoom());
    await press(first, 'Guardar otra vez');
    await expect.poll(() => history(first), soon).toContain('Muy larga y larga');
  });

  test('a ledger that another tab upgraded is told, with what to do', async () => {
    const desk = await browser.extensionPage('desk.html');
    await desk.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('cordial', 1000);
          opening.addEventListener('success', () => {
            opening.result.close();
            resolve(null);
          });
          opening.addEventListener('error', () => reject(opening.error));
        }),
    );
    for (const place of [first, second, desk]) {
      await expect
        .poll(() => place.getByRole('heading', { name: 'Cordial se actualizó en otra pestaña' }).count(), soon)
        .toBe(1);
      expect(await place.getByRole('button', { name: 'Recargar el panel' }).count()).toBe(1);
    }
  });
});
